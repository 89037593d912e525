package org.rapporteur.lab.reliability;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well the confidence of claims tells how often they are right. */
record Reliability(List<Judgement> judgements) {
    /** How many bins of equal width there are from 0 to 1. */
    static final int BINS = 10;

    Reliability {
        judgements = List.copyOf(judgements);
    }

    Tally all() {
        return Tally.of(judgements);
    }

    SortedMap<String, Tally> byRule() {
        return by(Judgement::rule);
    }

    /** The bins that hold a claim, by their number from 0; a confidence at the border of two is in the upper one. */
    SortedMap<Integer, Tally> byBin() {
        return by(judgement -> Math.min(BINS - 1, (int) (judgement.confidence() * BINS + 1e-9)));
    }

    /**
     * The expected calibration error: the mean distance of a bin's confidence from the share of it that is right, each bin
     * weighted by its claims (Naeini et al. 2015).
     */
    double expectedCalibrationError() {
        return byBin().values().stream()
                .mapToDouble(bin -> bin.gap() * bin.statements() / judgements.size())
                .sum();
    }

    /** The mean squared distance of a claim's confidence from 1 where it is right, from 0 where it is not (Brier 1950). */
    double brier() {
        return judgements.stream()
                .mapToDouble(judgement -> Math.pow(judgement.confidence() - (judgement.right() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    private <K extends Comparable<K>> SortedMap<K, Tally> by(Function<Judgement, K> key) {
        SortedMap<K, Tally> tallies = new TreeMap<>();
        judgements.stream().collect(Collectors.groupingBy(key)).forEach((at, some) -> tallies.put(at, Tally.of(some)));
        return tallies;
    }
}
