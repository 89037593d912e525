package org.rapporteur.extract;

import java.util.Map;
import java.util.stream.Collectors;

/** How sure each rule is, from {@code confidence.txt}. */
final class Confidence {
    private static final Map<String, Double> BY_RULE = WordLists.lines("confidence.txt").stream()
            .map(line -> line.strip().split("\\s+", -1))
            .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> Double.valueOf(columns[1])));

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

    private Confidence() {}
}
