package org.rapporteur.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;

/** What two tellings have in common and what not, each with words for people. */
public final class PairFeatures {
    private static final double[] COSINES = {0.02, 0.04, 0.06, 0.09, 0.12, 0.16, 0.22, 0.3, 0.45, 0.7};
    private static final long[] DAYS = {0, 1, 3, 7, 30, 120};
    private static final Set<Event.Mode> WAR = EnumSet.of(
            Event.Mode.AERIAL,
            Event.Mode.HEAVY_WEAPONS,
            Event.Mode.DRONE,
            Event.Mode.EXPLOSIVES,
            Event.Mode.SUICIDE_ATTACK);

    private static final double[] KILOMETRES = {5, 30, 100};

    /**
     * One feature that a pair has.
     *
     * @param wording for people; most pairs are weighed and never shown
     */
    public record Feature(String name, Supplier<String> wording) {
        /** For people. */
        public String words() {
            return wording.get();
        }
    }

    /** All features of a pair, in a fixed order. */
    public static List<Feature> of(Telling one, Telling other) {
        List<Feature> features = new ArrayList<>();
        words(one, other, features);
        names(one, other, features);
        days(one, other, features);
        published(one, other, features);
        place(one, other, features);
        if (isWar(one) || isWar(other)) {
            war(one, other, features);
        }
        number("killed", one.killed(), other.killed(), features);
        number("injured", one.injured(), other.injured(), features);
        sets("mode", one.modes(), other.modes(), features);
        sets("actors", one.actors(), other.actors(), features);
        sets("targets", one.targets(), other.targets(), features);
        if (one.background() != other.background()) {
            features.add(new Feature("history-of-one", () -> "one tells it as history"));
        }
        return features;
    }

    private static void words(Telling one, Telling other, List<Feature> features) {
        double cosine = cosine(one.words(), other.words());
        int step = 0;
        while (step < COSINES.length && cosine >= COSINES[step]) {
            step++;
        }
        features.add(new Feature(
                "words-" + step,
                () -> "their rarer words are " + Math.round(100 * cosine) + " % alike" + shared(one, other)));
    }

    private static String shared(Telling one, Telling other) {
        Map<String, Double> shared = new HashMap<>();
        one.words().forEach((word, weight) -> {
            Double theirs = other.words().get(word);
            if (theirs != null) {
                shared.put(word, weight * theirs);
            }
        });
        List<String> words = shared.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(4)
                .map(Map.Entry::getKey)
                .toList();
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }

    /** Of words in order, which those of tellings are. */
    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        Iterator<Map.Entry<String, Double>> some = one.entrySet().iterator();
        Iterator<Map.Entry<String, Double>> others = other.entrySet().iterator();
        Map.@Nullable Entry<String, Double> here = next(some);
        Map.@Nullable Entry<String, Double> there = next(others);
        while (here != null && there != null) {
            int order = here.getKey().compareTo(there.getKey());
            if (order == 0) {
                sum += here.getValue() * there.getValue();
            }
            here = order <= 0 ? next(some) : here;
            there = order >= 0 ? next(others) : there;
        }
        return sum;
    }

    private static Map.@Nullable Entry<String, Double> next(Iterator<Map.Entry<String, Double>> entries) {
        return entries.hasNext() ? entries.next() : null;
    }

    /** The rare names that both hold. */
    static Set<String> sharedNames(Telling one, Telling other) {
        if (Collections.disjoint(one.names(), other.names())) { // as most are
            return Set.of();
        }
        Set<String> both = new TreeSet<>(one.names());
        both.retainAll(other.names());
        return both;
    }

    private static void names(Telling one, Telling other, List<Feature> features) {
        Set<String> both = sharedNames(one, other);
        if (!both.isEmpty()) {
            features.add(
                    new Feature("names-" + Math.min(both.size(), 4), () -> "both name " + String.join(", ", both)));
        }
    }

    private static void days(Telling one, Telling other, List<Feature> features) {
        Interval first = one.days();
        Interval second = other.days();
        if (first != null && second != null) {
            long gap = Days.gap(first, second);
            boolean narrow = Days.length(first) <= 3 && Days.length(second) <= 3;
            boolean named = !sharedNames(one, other).isEmpty();
            features.add(new Feature(
                    (narrow ? "day-" : "days-") + step(gap) + (named ? "" : "-unnamed"),
                    () -> gap == 0 ? "they may be of one day" : "their days are " + gap + " apart"));
        }
    }

    private static void published(Telling one, Telling other, List<Feature> features) {
        if (one.published() != null && other.published() != null) {
            long gap = Math.abs(ChronoUnit.DAYS.between(one.published(), other.published()));
            features.add(new Feature(
                    "published-" + step(gap),
                    () -> "they came out "
                            + (gap == 0 ? "on one day" : gap == 1 ? "a day apart" : gap + " days apart")));
        }
    }

    private static String step(long gap) {
        for (long most : DAYS) {
            if (gap <= most) {
                return Long.toString(most);
            }
        }
        return "more";
    }

    private static void place(Telling one, Telling other, List<Feature> features) {
        if (one.spots().isEmpty() || other.spots().isEmpty()) {
            return;
        }
        double nearest = kilometres(one, other);
        for (Spot here : one.spots()) {
            for (Spot there : other.spots()) {
                if (here.name().equalsIgnoreCase(there.name())) {
                    boolean wide = here.lat() != null && !here.isExact();
                    features.add(new Feature(
                            wide ? "place-wide" : "place-same",
                            () -> "both are " + (wide ? "in " : "at ") + here.name()));
                    return;
                }
            }
        }
        if (nearest < Double.MAX_VALUE) {
            int step = 0;
            while (step < KILOMETRES.length && nearest > KILOMETRES[step]) {
                step++;
            }
            features.add(new Feature("place-" + step, () -> "their places are " + Math.round(nearest) + " km apart"));
        }
    }

    /** Shells and bombs fall on two towns in one day, and on one town day after day. */
    private static void war(Telling one, Telling other, List<Feature> features) {
        double nearest = kilometres(one, other);
        if (nearest < Double.MAX_VALUE && nearest > KILOMETRES[0]) {
            features.add(new Feature("war-apart", () -> "they tell of towns " + Math.round(nearest) + " km apart"));
        }
        Interval first = one.days();
        Interval second = other.days();
        if (first != null && second != null && Days.gap(first, second) == 1) {
            features.add(new Feature("war-next-day", () -> "they tell of two days"));
        }
    }

    private static boolean isWar(Telling telling) {
        return !Collections.disjoint(telling.modes(), WAR);
    }

    /** The distance of the two nearest places as small as towns; as far as can be where one has none. */
    static double kilometres(Telling one, Telling other) {
        double nearest = Double.MAX_VALUE;
        for (Spot here : one.spots()) {
            for (Spot there : other.spots()) {
                if (here.isExact() && there.isExact()) {
                    nearest = Math.min(nearest, here.kilometres(there));
                }
            }
        }
        return nearest;
    }

    private static void number(String what, Set<Integer> one, Set<Integer> other, List<Feature> features) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        Set<Integer> both = new TreeSet<>(one);
        both.retainAll(other);
        int most = both.stream().mapToInt(Integer::intValue).max().orElse(-1);
        if (most >= 0) {
            features.add(
                    new Feature(what + (most > 2 ? "-same-many" : "-same"), () -> "both count " + most + " " + what));
            return;
        }
        int here = Collections.max(one);
        int there = Collections.max(other);
        boolean far = Math.max(here, there) > 2 * Math.min(here, there) + 1;
        features.add(new Feature(
                what + (far ? "-far" : "-near"), () -> "one counts " + here + " " + what + ", the other " + there));
    }

    private static <T extends Comparable<T>> void sets(String what, Set<T> one, Set<T> other, List<Feature> features) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        Set<T> both = new TreeSet<>(one);
        both.retainAll(other);
        features.add(
                both.isEmpty()
                        ? new Feature(what + "-other", () -> "their " + what + " differ: " + one + ", " + other)
                        : new Feature(what + "-same", () -> "both have " + what + " " + both));
    }

    private PairFeatures() {}
}
