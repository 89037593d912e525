package org.rapporteur.lab;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which found item answers to which expected one.
 *
 * @param matches one for each expected item, in order
 * @param unexpected found items that answer to none
 */
record Matching<E, F>(List<Match<E, F>> matches, List<F> unexpected) {
    /**
     * An expected item.
     *
     * @param found what answers to it; null where nothing does
     * @param faults in what they differ
     */
    record Match<E, F>(E expected, @Nullable F found, List<String> faults) {}

    /**
     * Gives away each found item once: the closest first, among them those without fault, then by the fewest faults.
     *
     * @param answers whether a found item is about an expected one, the closest way to be first
     * @param faults in what a found item differs from the expected one it is about
     */
    static <E, F> Matching<E, F> of(
            List<E> expected, List<F> found, List<BiPredicate<E, F>> answers, BiFunction<E, F, List<String>> faults) {
        List<F> left = new ArrayList<>(found);
        IdentityHashMap<E, Match<E, F>> matches = new IdentityHashMap<>();
        for (BiPredicate<E, F> close : answers) {
            for (boolean faultless : new boolean[] {true, false}) {
                for (E item : expected) {
                    Match<E, F> match = matches.containsKey(item) ? null : best(item, left, close, faults);
                    if (match != null && (match.faults().isEmpty() || !faultless)) {
                        matches.put(item, match);
                        left.removeIf(one -> one == match.found());
                    }
                }
            }
        }
        return new Matching<>(
                expected.stream()
                        .map(item -> matches.getOrDefault(item, new Match<>(item, null, List.of())))
                        .toList(),
                left);
    }

    private static <E, F> @Nullable Match<E, F> best(
            E item, List<F> left, BiPredicate<E, F> answers, BiFunction<E, F, List<String>> faults) {
        Match<E, F> best = null;
        for (F candidate : left) {
            if (answers.test(item, candidate)) {
                List<String> differ = faults.apply(item, candidate);
                if (best == null || differ.size() < best.faults().size()) {
                    best = new Match<>(item, candidate, differ);
                }
            }
        }
        return best;
    }
}
