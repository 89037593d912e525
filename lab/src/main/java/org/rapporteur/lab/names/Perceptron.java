package org.rapporteur.lab.names;

import java.util.Random;
import org.rapporteur.annotate.names.LabelPath;
import org.rapporteur.annotate.names.NameLabels;

/** An averaged structured perceptron (Collins 2002) over runs of words. The same examples and seed give the same weights. */
final class Perceptron {
    private static final int LABELS = NameLabels.COUNT;
    private static final long SEED = 20160930;

    /** So many features in 256 are left out, others in each step, so that none is relied on alone. */
    private static final int DROPPED = 48;

    private final Examples examples;
    private final int[] weights;
    private final long[] totals;
    private final int[] pairs = new int[LABELS * LABELS];
    private final long[] pairTotals = new long[LABELS * LABELS];
    private final LabelPath path = new LabelPath();
    private int[] scores = new int[LABELS * 64];
    private byte[] guess = new byte[64];
    private int step;

    Perceptron(Examples examples, int features) {
        this.examples = examples;
        weights = new int[features * LABELS];
        totals = new long[features * LABELS];
    }

    /** Goes through the examples so often, each time in another order; the share of words it got wrong in the last pass. */
    double train(int passes) {
        int[] order = new int[examples.runCount()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(SEED);
        int wrong = 0;
        for (int pass = 0; pass < passes; pass++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int run = order[i];
                order[i] = order[other];
                order[other] = run;
            }
            wrong = 0;
            for (int run : order) {
                for (int time = 0; time < examples.times(run); time++) {
                    wrong += learn(run);
                }
            }
        }
        return (double) wrong / examples.words();
    }

    private int learn(int run) {
        step++;
        int first = examples.first(run);
        int words = examples.end(run) - first;
        if (guess.length < words) {
            guess = new byte[words * 2];
            scores = new int[words * 2 * LABELS];
        }
        java.util.Arrays.fill(scores, 0, words * LABELS, 0);
        for (int i = 0; i < words; i++) {
            int at = i * LABELS;
            for (int k = examples.featuresFrom(first + i); k < examples.featuresTo(first + i); k++) {
                if (isDropped(k)) {
                    continue;
                }
                int row = examples.feature(k) * LABELS;
                for (int label = 0; label < LABELS; label++) {
                    scores[at + label] += weights[row + label];
                }
            }
        }
        path.find(scores, words, pairs, guess, 0);
        int wrong = 0;
        int before = 0;
        int guessBefore = 0;
        for (int i = 0; i < words; i++) {
            int label = examples.label(first + i);
            if (label != guess[i]) {
                wrong++;
                correct(first + i, label, guess[i]);
            }
            pair(before, label, guessBefore, guess[i]);
            before = label;
            guessBefore = guess[i];
        }
        pair(before, 0, guessBefore, 0);
        return wrong;
    }

    private void correct(int word, int right, int wrong) {
        for (int k = examples.featuresFrom(word); k < examples.featuresTo(word); k++) {
            if (isDropped(k)) {
                continue;
            }
            int row = examples.feature(k) * LABELS;
            weights[row + right]++;
            totals[row + right] += step;
            weights[row + wrong]--;
            totals[row + wrong] -= step;
        }
    }

    /** Whether a feature of a word, by its place in the examples, is left out in this step. */
    private boolean isDropped(int at) {
        int hash = (at * 0x9E3779B1) ^ (step * 0x85EBCA6B);
        hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
        return ((hash ^ (hash >>> 13)) & 0xFF) < DROPPED;
    }

    private void pair(int before, int right, int guessBefore, int wrong) {
        if (before != guessBefore || right != wrong) {
            pairs[before * LABELS + right]++;
            pairTotals[before * LABELS + right] += step;
            pairs[guessBefore * LABELS + wrong]--;
            pairTotals[guessBefore * LABELS + wrong] -= step;
        }
    }

    /** The mean over all steps of a feature's weight for a label, times a scale, rounded; without small change. */
    int weight(int feature, int label, int scale, int least) {
        int at = feature * LABELS + label;
        int weight = mean(weights[at], totals[at], scale);
        return Math.abs(weight) < least ? 0 : weight;
    }

    int pair(int at, int scale) {
        return mean(pairs[at], pairTotals[at], scale);
    }

    private int mean(int last, long total, int scale) {
        // Each change counts for the steps after it: last * (step + 1) - total, over step + 1.
        return (int) Math.round((last * (step + 1L) - total) * (double) scale / (step + 1L));
    }
}
