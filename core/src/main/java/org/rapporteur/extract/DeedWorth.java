package org.rapporteur.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.extract.events.EventLexicon;
import org.rapporteur.model.Event;

/**
 * How likely it is that what a trigger seems to tell is told: a logistic sum of weights, which {@code lab/run train events} finds.
 * "The committee will strike a balance" and "a shot of the harbour" tell nothing; a war named in passing, little.
 */
final class DeedWorth {
    /** Violence of which it isn't told how it was done, and that is less likely than this is no claim. */
    private static final double LEAST_HARM = 0.27;

    /** The same where the trigger's words mean nothing else. */
    private static final double LEAST_CLEAR = 0.1;

    /** The same for other events, of which a report names fewer in passing. */
    private static final double LEAST = 0.2;

    private static final Map<String, Double> WEIGHTS =
            Lexicon.read(EventLexicon.class, "weights.txt").lines("weights").stream()
                    .map(line -> line.split("\\s+", 2))
                    .collect(
                            Collectors.toUnmodifiableMap(columns -> columns[0], columns -> Double.valueOf(columns[1])));

    /**
     * Whether a likelihood is enough for a claim.
     *
     * @param clear whether the trigger's words mean nothing else
     */
    static boolean isEnough(Event event, boolean clear, double worth) {
        if (clear) {
            return worth >= LEAST_CLEAR;
        }
        boolean harm = event.mode() == null && event.type().isHarm();
        return worth >= (harm ? LEAST_HARM : LEAST);
    }

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
