package org.rapporteur.annotate.names;

import java.util.Arrays;

/**
 * The best sequence of labels for a run of words, by Viterbi's algorithm: the sum of each word's scores and of a score for
 * each two labels in a row. Before and after the run stands {@link NameLabels#OUTSIDE}. For one thread.
 */
public final class LabelPath {
    private static final int LABELS = NameLabels.COUNT;
    private static final int NEVER = Integer.MIN_VALUE / 4;
    private static final byte[][] BEFORE = before();

    private int[] best = new int[LABELS * 64];
    private byte[] back = new byte[LABELS * 64];

    private static byte[][] before() {
        byte[][] before = new byte[LABELS][];
        for (int label = 0; label < LABELS; label++) {
            byte[] found = new byte[LABELS];
            int size = 0;
            for (int one = 0; one < LABELS; one++) {
                if (NameLabels.follows(label, one)) {
                    found[size++] = (byte) one;
                }
            }
            before[label] = Arrays.copyOf(found, size);
        }
        return before;
    }

    /**
     * Finds the labels.
     *
     * @param scores of each word's labels, one word's after another's
     * @param pairs scores of a label after another, at {@code before * COUNT + label}
     * @param labels takes the labels, from {@code from} on
     */
    public void find(int[] scores, int words, int[] pairs, byte[] labels, int from) {
        if (best.length < words * LABELS) {
            best = new int[words * LABELS * 2];
            back = new byte[words * LABELS * 2];
        }
        for (int label = 0; label < LABELS; label++) {
            best[label] = NameLabels.follows(label, NameLabels.OUTSIDE) ? scores[label] + pairs[label] : NEVER;
        }
        for (int word = 1; word < words; word++) {
            step(scores, word * LABELS, pairs);
        }
        int last = (words - 1) * LABELS;
        int chosen = 0;
        int top = NEVER;
        for (int label = 0; label < LABELS; label++) {
            int score = best[last + label] + pairs[label * LABELS];
            if (!NameLabels.goesOn(label) && score > top) {
                top = score;
                chosen = label;
            }
        }
        for (int word = words - 1; word >= 0; word--) {
            labels[from + word] = (byte) chosen;
            chosen = back[word * LABELS + chosen];
        }
    }

    private void step(int[] scores, int at, int[] pairs) {
        int previous = at - LABELS;
        for (int label = 0; label < LABELS; label++) {
            int top = NEVER;
            byte from = 0;
            for (byte before : BEFORE[label]) {
                int score = best[previous + before] + pairs[before * LABELS + label];
                if (score > top) {
                    top = score;
                    from = before;
                }
            }
            best[at + label] = top + scores[at + label];
            back[at + label] = from;
        }
    }
}
