package org.rapporteur.extract;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Claim;

/** How sure claims are, from {@code confidence.txt}. */
public final class Confidence {
    private static final String GUESS = "guess";
    private static final Lexicon TABLE = Lexicon.read(Confidence.class, "confidence.txt");
    private static final List<String[]> RULES =
            TABLE.lines("rules").stream().map(line -> line.split("\\s+", -1)).toList();
    private static final Map<String, Double> BY_RULE = RULES.stream()
            .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> Double.valueOf(columns[1])));
    private static final Set<String> GUESSED = RULES.stream()
            .filter(columns -> columns.length > 2 && columns[2].equals(GUESS))
            .map(columns -> columns[0])
            .collect(Collectors.toUnmodifiableSet());
    private static final NavigableMap<Double, Double> HEARD = shares("heard");
    private static final NavigableMap<Double, Double> RULE = shares("heard too");

    private static NavigableMap<Double, Double> shares(String name) {
        NavigableMap<Double, Double> shares = new TreeMap<>();
        for (String word : TABLE.words(name)) {
            String[] point = word.split(":", -1);
            shares.put(Double.valueOf(point[0]), Double.valueOf(point[1]));
        }
        return shares;
    }

    /**
     * The share of a rule's claims that are right, 0 to 1.
     *
     * @throws IllegalArgumentException where the table lacks the rule
     */
    static double of(String rule) {
        Double confidence = BY_RULE.get(rule);
        if (confidence == null) {
            throw new IllegalArgumentException("confidence.txt lacks the rule " + rule);
        }
        return confidence;
    }

    /** Whether a claim's confidence was guessed: nobody has measured its rule, and no engine's certainty stands in its place. */
    public static boolean isGuess(Claim.Basis basis) {
        return GUESSED.contains(basis.rule()) && basis.confidence() == of(basis.rule());
    }

    /** The share of right statements among those that an engine alone heard with some certainty, 0 to 1. */
    static double ofHeard(double certainty) {
        return at(HEARD, certainty);
    }

    /** The share of right statements among those of rules whose words an engine gives to somebody, too, with some certainty. */
    static double ofRuleHeard(double certainty) {
        return at(RULE, certainty);
    }

    private static double at(NavigableMap<Double, Double> shares, double certainty) {
        Map.Entry<Double, Double> below = shares.floorEntry(certainty);
        Map.Entry<Double, Double> above = shares.ceilingEntry(certainty);
        if (below == null || above == null) {
            return (below == null ? shares.firstEntry() : shares.lastEntry()).getValue();
        }
        double width = above.getKey() - below.getKey();
        double part = width == 0 ? 0 : (certainty - below.getKey()) / width;
        return below.getValue() + part * (above.getValue() - below.getValue());
    }

    private Confidence() {}
}
