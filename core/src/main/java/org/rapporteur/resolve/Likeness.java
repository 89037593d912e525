package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.Lexicon;

/**
 * How likely two tellings are to be of one incident: a logistic sum of weights, each with a reason that can be read, which
 * {@code lab/run train incidents} finds; and what rules it out.
 *
 * @param probability 0 to 1; 0 where something rules it out
 * @param reasons what speaks for it and against it, the weightiest first
 * @param veto what rules it out; null where nothing does
 */
public record Likeness(
        double probability, List<Reason> reasons, @Nullable String veto) {
    private static final Map<String, Double> WEIGHTS = new HashMap<>();

    static {
        Lexicon lexicon = Lexicon.read(Likeness.class, "weights.txt");
        for (String section : List.of("found", "set")) {
            for (String line : lexicon.lines(section)) {
                String[] columns = line.split("\\s+", 2);
                WEIGHTS.put(columns[0], Double.valueOf(columns[1]));
            }
        }
    }

    private static final Comparator<Double> BY_WEIGHT = (one, other) -> Double.compare(Math.abs(other), Math.abs(one));

    /** Two tellings less alike than this are no pair. */
    static final double LEAST = 0.1;

    /** Tells one set of weights from another. */
    static String version() {
        return Integer.toHexString(new TreeMap<>(WEIGHTS).hashCode());
    }

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /**
     * What speaks for two tellings' being of one incident, or against it.
     *
     * @param points the logarithm of by how much it changes the odds
     */
    public record Reason(String feature, String words, double points) {}

    /** The features whose weights no reports of the gold can teach, for it has none of war. */
    public static Set<String> setByHand() {
        return Lexicon.read(Likeness.class, "weights.txt").lines("set").stream()
                .map(line -> line.split("\\s+", 2)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How alike two tellings are; the same whichever comes first. */
    public static Likeness of(Telling one, Telling other) {
        String veto = Vetoes.of(one, other);
        if (veto != null) {
            return new Likeness(0, List.of(), veto);
        }
        List<Reason> reasons = PairFeatures.of(one, other).stream()
                .map(feature -> new Reason(feature.name(), feature.words(), points(feature)))
                .filter(reason -> reason.points() != 0)
                .sorted((a, b) -> BY_WEIGHT.compare(a.points(), b.points()))
                .toList();
        return new Likeness(probability(reasons.stream().map(Reason::points).toList()), reasons, null);
    }

    /** {@link #probability()} of two tellings alone, without the words for people. */
    static double probability(Telling one, Telling other) {
        if (Vetoes.ruleOut(one, other)) {
            return 0;
        }
        List<Double> points = new ArrayList<>();
        for (PairFeatures.Feature feature : PairFeatures.of(one, other)) {
            points.add(points(feature));
        }
        points.sort(BY_WEIGHT);
        return probability(points);
    }

    private static double points(PairFeatures.Feature feature) {
        return WEIGHTS.getOrDefault(feature.name(), 0.0);
    }

    /** @param points the weightiest first */
    private static double probability(List<Double> points) {
        double sum = WEIGHTS.getOrDefault("always", 0.0);
        for (double point : points) {
            sum += point;
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
