package org.rapporteur.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.extract.events.EventLexicon;

/**
 * How likely it is that what a trigger seems to tell is told: a logistic sum of weights, which {@code lab/run train events} finds.
 * "The committee will strike a balance" and "a shot of the harbour" tell nothing; a war named in passing, little.
 */
final class DeedWorth {
    /** What is less likely than this is no claim. */
    static final double LEAST = 0.27;

    private static final Map<String, Double> WEIGHTS =
            Lexicon.read(EventLexicon.class, "weights.txt").lines("weights").stream()
                    .map(line -> line.split("\\s+", 2))
                    .collect(
                            Collectors.toUnmodifiableMap(columns -> columns[0], columns -> Double.valueOf(columns[1])));

    /** From 0 to 1. */
    static double of(List<String> features) {
        double sum = WEIGHTS.getOrDefault("always", 0.0);
        for (String feature : features) {
            sum += WEIGHTS.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private DeedWorth() {}
}
