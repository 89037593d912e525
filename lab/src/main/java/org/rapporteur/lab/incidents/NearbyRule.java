package org.rapporteur.lab.incidents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.lab.F1;
import org.rapporteur.resolve.Days;
import org.rapporteur.resolve.Spot;
import org.rapporteur.resolve.Telling;

/**
 * A rule in wide use, to compare ours with: two reports are of one incident where they place it within 50 km and 7 days and
 * give a like toll; what hangs together by that is one.
 */
final class NearbyRule {
    private static final double KILOMETRES = 50;
    private static final long DAYS = 7;

    /** How much of the larger toll the smaller has to be. */
    private static final double LIKE = 0.8;

    private final List<ToldIncidents.Told> told;
    private final int[] group;

    private NearbyRule(List<ToldIncidents.Told> told) {
        this.told = told;
        group = new int[told.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
    }

    /**
     * How well the rule puts reports together: pairs of them, each pair counted once.
     *
     * @param pairs right, found and true pairs
     * @param exact how many of the true incidents have exactly their reports
     * @param incidents how many there are
     */
    record Result(F1 pairs, int exact, int incidents) {}

    static Result on(List<ToldIncidents.Told> told) {
        NearbyRule rule = new NearbyRule(told);
        for (int i = 0; i < told.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isOne(told.get(i).telling(), told.get(j).telling())) {
                    rule.group[rule.first(i)] = rule.first(j);
                }
            }
        }
        return rule.result();
    }

    private int first(int one) {
        int at = one;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }

    private Result result() {
        Map<String, Integer> expected = new HashMap<>();
        Map<String, Integer> found = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            String gold = told.get(i).incident();
            String ours = String.valueOf(first(i));
            expected.merge(gold, 1, Integer::sum);
            found.merge(ours, 1, Integer::sum);
            both.merge(gold + " " + ours, 1, Integer::sum);
        }
        int exact = 0;
        for (Map.Entry<String, Integer> one : both.entrySet()) {
            int space = one.getKey().lastIndexOf(' ');
            boolean whole = one.getValue().equals(expected.get(one.getKey().substring(0, space)));
            exact += whole && one.getValue().equals(found.get(one.getKey().substring(space + 1))) ? 1 : 0;
        }
        return new Result(new F1(pairs(both), pairs(found), pairs(expected)), exact, expected.size());
    }

    private static int pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToInt(size -> size * (size - 1) / 2).sum();
    }

    private static boolean isOne(Telling one, Telling other) {
        return areNear(one.spots(), other.spots())
                && areClose(one, other)
                && isLike(one.killed(), other.killed())
                && isLike(one.injured(), other.injured());
    }

    private static boolean areNear(List<Spot> some, List<Spot> others) {
        for (Spot one : some) {
            for (Spot other : others) {
                if (one.lat() != null && other.lat() != null && one.kilometres(other) <= KILOMETRES) {
                    return true;
                }
            }
        }
        return false;
    }

    /** By the days of which they tell, or else of which they are. */
    private static boolean areClose(Telling one, Telling other) {
        if (one.days() != null && other.days() != null) {
            return Days.gap(one.days(), other.days()) <= DAYS;
        }
        return one.days() == null
                && other.days() == null
                && one.published() != null
                && other.published() != null
                && Math.abs(one.published().toEpochDay() - other.published().toEpochDay()) <= DAYS;
    }

    private static boolean isLike(Set<Integer> some, Set<Integer> others) {
        int one = some.stream().mapToInt(Integer::intValue).max().orElse(0);
        int other = others.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Math.min(one, other) >= LIKE * Math.max(one, other);
    }
}
