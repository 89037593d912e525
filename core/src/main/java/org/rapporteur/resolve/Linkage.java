package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Average linkage within a component: the two groups whose tellings are most alike on average become one, again and again,
 * while they are alike enough. Those that a person says are two never come together; groups that a person says are one become
 * one in the end, whole, whatever else speaks against it. Which of two equals goes first hangs on ids alone.
 */
final class Linkage {
    /** Groups that are alike on average by less than this are two incidents. */
    static final double ENOUGH = 0.3;

    /** Groups that are alike on average by this much, though not enough, may be duplicates: somebody should look. */
    static final double DOUBTFUL = 0.15;

    /** Two tellings, in the order of their ids. */
    record Pair(String one, String other) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private static final Comparator<Pair> IN_ORDER =
            Comparator.comparing(Pair::one).thenComparing(Pair::other);

    /** Two groups, by their first tellings, that may be one. */
    record Doubt(String one, String other, double likeness) {}

    /** Groups of tellings, each in order of ids, and the doubts that are left. */
    record Result(List<List<String>> groups, List<Doubt> doubts) {}

    /** By place; null for one that has gone into another. */
    private final List<@Nullable List<String>> groups = new ArrayList<>();

    private final Map<String, Integer> places = new HashMap<>();

    /** Of the likenesses of all pairs across two groups. */
    private final double[][] sums;

    private final boolean[][] barred;

    private Linkage(Collection<String> tellings) {
        for (String telling : new TreeSet<>(tellings)) {
            places.put(telling, groups.size());
            groups.add(new ArrayList<>(List.of(telling)));
        }
        sums = new double[groups.size()][groups.size()];
        barred = new boolean[groups.size()][groups.size()];
    }

    /**
     * The incidents of a component.
     *
     * @param likeness of pairs; those that are left out are not alike
     * @param same pairs that a person says are one
     * @param notSame pairs that a person says are two
     * @param vetoed pairs that can't be one
     */
    static Result of(
            Collection<String> tellings,
            Map<Pair, Double> likeness,
            Set<Pair> same,
            Set<Pair> notSame,
            Set<Pair> vetoed) {
        Linkage linkage = new Linkage(tellings);
        likeness.forEach((pair, value) -> linkage.put(pair, value));
        notSame.forEach(linkage::bar);
        vetoed.forEach(linkage::bar);
        linkage.run();
        same.stream().sorted(IN_ORDER).forEach(pair -> linkage.join(pair, notSame));
        return new Result(linkage.left(), linkage.doubts());
    }

    private void put(Pair pair, double value) {
        Integer one = places.get(pair.one());
        Integer other = places.get(pair.other());
        if (one != null && other != null) {
            sums[one][other] = value;
            sums[other][one] = value;
        }
    }

    private void bar(Pair pair) {
        Integer one = places.get(pair.one());
        Integer other = places.get(pair.other());
        if (one != null && other != null) {
            barred[one][other] = true;
            barred[other][one] = true;
        }
    }

    private void join(Pair pair, Set<Pair> notSame) {
        int one = groupOf(pair.one());
        int other = groupOf(pair.other());
        Set<Integer> both = Set.copyOf(List.of(one, other));
        if (one >= 0
                && other >= 0
                && one != other
                && notSame.stream()
                        .noneMatch(bar -> Set.copyOf(List.of(groupOf(bar.one()), groupOf(bar.other())))
                                .equals(both))) {
            merge(Math.min(one, other), Math.max(one, other));
        }
    }

    private int groupOf(String telling) {
        for (int i = 0; i < groups.size(); i++) {
            List<String> group = groups.get(i);
            if (group != null && group.contains(telling)) {
                return i;
            }
        }
        return -1;
    }

    private void run() {
        while (true) {
            int one = -1;
            int other = -1;
            double best = 0;
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; groups.get(i) != null && j < groups.size(); j++) {
                    double likeness = likeness(i, j);
                    if (likeness > best) {
                        best = likeness;
                        one = i;
                        other = j;
                    }
                }
            }
            if (one < 0 || best < ENOUGH) {
                return;
            }
            merge(one, other);
        }
    }

    private double likeness(int i, int j) {
        List<String> one = groups.get(i);
        List<String> other = groups.get(j);
        return one == null || other == null || barred[i][j] ? 0 : sums[i][j] / (one.size() * other.size());
    }

    private void merge(int into, int from) {
        List<String> group = groups.get(into);
        List<String> more = groups.get(from);
        if (group == null || more == null) {
            throw new IllegalStateException("a group that has gone can't be merged");
        }
        group.addAll(more);
        group.sort(null);
        groups.set(from, null);
        for (int i = 0; i < groups.size(); i++) {
            sums[into][i] += sums[from][i];
            sums[i][into] = sums[into][i];
            barred[into][i] |= barred[from][i];
            barred[i][into] = barred[into][i];
        }
    }

    private List<List<String>> left() {
        List<List<String>> left = new ArrayList<>();
        for (List<String> group : groups) {
            if (group != null) {
                left.add(List.copyOf(group));
            }
        }
        return left;
    }

    private List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double likeness = likeness(i, j);
                List<String> one = groups.get(i);
                List<String> other = groups.get(j);
                if (likeness >= DOUBTFUL && one != null && other != null) {
                    doubts.add(new Doubt(one.get(0), other.get(0), likeness));
                }
            }
        }
        return doubts;
    }
}
