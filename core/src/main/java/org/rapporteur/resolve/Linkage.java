package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Average linkage of some tellings: the two groups whose tellings are most alike on average become one, again and again, while
 * they are alike enough and nothing keeps them apart. Which of two equals goes first hangs on ids alone.
 */
final class Linkage {
    /** Groups that are alike on average by less than this are two incidents. */
    static final double ENOUGH = 0.3;

    private static final Comparator<Step> BEST_FIRST = Comparator.comparingDouble(Step::likeness)
            .reversed()
            .thenComparing(step -> step.one().first())
            .thenComparing(step -> step.other().first());

    private final Ties ties;
    private final Map<String, Group> leaves = new LinkedHashMap<>();
    private final PriorityQueue<Step> steps = new PriorityQueue<>(BEST_FIRST);

    /** Tellings that are together from the time at which they become one until they become one with others. */
    static final class Group {
        private final List<String> members;
        /** Of all pairs across this group and another, the likenesses' sum. */
        private final Map<Group, Double> sums = new LinkedHashMap<>();

        private double until = ENOUGH;
        private @Nullable Group next;

        private Group(List<String> members) {
            this.members = members;
        }

        /** In the order of ids. */
        List<String> members() {
            return members;
        }

        /** How alike it is to the group that it becomes one with; {@link #ENOUGH} where there is none. */
        double until() {
            return until;
        }

        /** The group that it goes into; null where it stays. */
        @Nullable Group next() {
            return next;
        }

        private String first() {
            return members.get(0);
        }
    }

    /** Two groups that may become one; the one with the first id first. */
    private record Step(Group one, Group other, double likeness) {
        static Step of(Group some, Group others, double sum) {
            double likeness = sum / (some.members.size() * others.members.size());
            return some.first().compareTo(others.first()) < 0
                    ? new Step(some, others, likeness)
                    : new Step(others, some, likeness);
        }
    }

    private Linkage(Ties ties) {
        this.ties = ties;
    }

    /** Puts tellings together by the ties between them alone. */
    static Linkage of(Collection<String> tellings, Ties ties) {
        Linkage linkage = new Linkage(ties);
        new TreeSet<>(tellings).forEach(telling -> linkage.leaves.put(telling, new Group(List.of(telling))));
        linkage.leaves.forEach((telling, leaf) -> ties.alike(telling).forEach((other, likeness) -> {
            Group theirs = linkage.leaves.get(other);
            if (theirs != null) {
                leaf.sums.put(theirs, likeness);
                if (telling.compareTo(other) < 0) {
                    linkage.consider(leaf, theirs, likeness);
                }
            }
        }));
        linkage.run();
        return linkage;
    }

    /** The group that a telling is at first. */
    Group leaf(String telling) {
        Group leaf = leaves.get(telling);
        if (leaf == null) {
            throw new IllegalArgumentException(telling + " is none of those that were put together");
        }
        return leaf;
    }

    /** The tellings of each group that stays, by the order of their first ids. */
    List<List<String>> groups() {
        Map<Group, List<String>> left = new LinkedHashMap<>();
        for (Group group : leaves.values()) {
            Group last = group;
            for (Group next = last.next; next != null; next = next.next) {
                last = next;
            }
            left.putIfAbsent(last, last.members);
        }
        return List.copyOf(left.values());
    }

    private void consider(Group some, Group others, double sum) {
        Step step = Step.of(some, others, sum);
        if (step.likeness() >= ENOUGH) {
            steps.add(step);
        }
    }

    private void run() {
        for (Step step = steps.poll(); step != null; step = steps.poll()) {
            Group one = step.one();
            Group other = step.other();
            if (one.next == null && other.next == null && !ties.areApart(one.members, other.members)) {
                merge(one, other, step.likeness());
            }
        }
    }

    private void merge(Group one, Group other, double likeness) {
        List<String> members = new ArrayList<>(one.members);
        members.addAll(other.members);
        members.sort(null);
        Group both = new Group(members);
        Map<Group, Double> sums = new HashMap<>(one.sums);
        other.sums.forEach((group, sum) -> sums.merge(group, sum, Double::sum));
        for (Group gone : List.of(one, other)) {
            gone.next = both;
            gone.until = likeness;
            gone.sums.clear();
        }
        sums.forEach((group, sum) -> {
            if (group.next == null) {
                group.sums.remove(one);
                group.sums.remove(other);
                group.sums.put(both, sum);
                both.sums.put(group, sum);
                consider(both, group, sum);
            }
        });
    }
}
