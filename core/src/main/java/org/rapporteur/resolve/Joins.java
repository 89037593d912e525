package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups of tellings as people join them: those that a person says are one become one, whole, whatever else speaks against it,
 * but for the same person's, or another's, word that they are two.
 */
final class Joins {
    private final Map<String, List<String>> groupOf = new TreeMap<>();
    private final Ties ties;

    private Joins(Ties ties) {
        this.ties = ties;
    }

    /** The groups that there are then, each in the order of ids. */
    static List<List<String>> of(Collection<List<String>> groups, Ties ties) {
        Joins joins = new Joins(ties);
        groups.forEach(joins::put);
        for (String one : List.copyOf(joins.groupOf.keySet())) {
            ties.same(one).stream().filter(other -> one.compareTo(other) < 0).forEach(other -> joins.join(one, other));
        }
        return joins.groupOf.entrySet().stream()
                .filter(entry -> entry.getValue().get(0).equals(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void put(List<String> group) {
        group.forEach(telling -> groupOf.put(telling, group));
    }

    private void join(String one, String other) {
        List<String> some = groupOf.getOrDefault(one, List.of());
        List<String> others = groupOf.getOrDefault(other, List.of());
        if (!others.isEmpty()
                && !some.equals(others)
                && some.stream()
                        .noneMatch(telling -> ties.notSame(telling).stream().anyMatch(others::contains))) {
            List<String> both = new ArrayList<>(some);
            both.addAll(others);
            both.sort(null);
            put(both);
        }
    }
}
