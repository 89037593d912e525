package org.rapporteur.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which incidents may be one after all. */
final class Undecided {
    /** Groups that are alike on average by this much may be duplicates: somebody should look. */
    private static final double DOUBTFUL = 0.15;

    /** What is doubtful about some groups, among themselves and with incidents outside, each by its first telling. */
    static List<TellingStore.Doubt> of(Collection<List<String>> groups, Ties ties) {
        Map<String, List<String>> groupOf = new HashMap<>();
        groups.forEach(group -> group.forEach(telling -> groupOf.put(telling, group)));
        Map<String, List<String>> byFirst = new HashMap<>();
        Map<Two, Map<Two, Double>> across = new TreeMap<>();
        groupOf.forEach((telling, group) -> ties.alike(telling).forEach((other, likeness) -> {
            List<String> others = groupOf.getOrDefault(other, ties.incident(other));
            if (!others.isEmpty() && !others.equals(group)) {
                byFirst.put(group.get(0), group);
                byFirst.put(others.get(0), others);
                across.computeIfAbsent(Two.of(group.get(0), others.get(0)), any -> new TreeMap<>())
                        .put(Two.of(telling, other), likeness);
            }
        }));
        List<TellingStore.Doubt> likely = across.entrySet().stream()
                .map(entry -> doubt(entry.getKey(), entry.getValue().values(), byFirst))
                .filter(doubt -> doubt.likeness() >= DOUBTFUL)
                .toList();
        ties.load(likely.stream()
                .flatMap(doubt -> Stream.of(of(doubt.one(), byFirst), of(doubt.other(), byFirst)))
                .flatMap(List::stream)
                .toList());
        return likely.stream()
                .filter(doubt -> !ties.areApart(of(doubt.one(), byFirst), of(doubt.other(), byFirst)))
                .toList();
    }

    private static TellingStore.Doubt doubt(Two two, Collection<Double> likenesses, Map<String, List<String>> byFirst) {
        double sum = likenesses.stream().reduce(0.0, Double::sum);
        int pairs = of(two.one(), byFirst).size() * of(two.other(), byFirst).size();
        return new TellingStore.Doubt(two.one(), two.other(), sum / pairs);
    }

    private static List<String> of(String first, Map<String, List<String>> byFirst) {
        return byFirst.getOrDefault(first, List.of());
    }

    private Undecided() {}
}
