package org.rapporteur.annotate.syntax;

import java.util.Arrays;

/**
 * What stands before and after each word, by a simple recurrent unit in each direction. Its gates look only at the word
 * itself, so that all but a few sums a word is looked up. Used again sentence after sentence.
 */
final class Recurrence {
    /** One in what comes out. */
    static final int UNIT = 2048;

    private final int units;
    private final float[][][] tagRows;
    private final float[] input;
    private final float[] candidate;
    private final float[] keep;
    private final float[] show;
    private final float[] state;
    private final float[] half;
    private int[][] out = new int[0][];

    /** Takes, by direction and tag, the row that comes to a word's. */
    Recurrence(int units, float[][][] tagRows) {
        this.units = units;
        this.tagRows = tagRows;
        input = new float[3 * units];
        candidate = new float[units];
        keep = new float[units];
        show = new float[units];
        state = new float[units];
        half = new float[units];
    }

    /** Computes the states at a sentence's words, whose tags stand from first on. */
    void compute(SentenceRows rows, int[] tags, int first) {
        int size = rows.size();
        if (out.length < size) {
            int had = out.length;
            out = Arrays.copyOf(out, Math.max(64, size + size / 2));
            for (int i = had; i < out.length; i++) {
                out[i] = new int[2 * units];
            }
        }
        Arrays.fill(state, 0);
        for (int i = 0; i < size; i++) {
            step(rows, tags[first + i], i, 0);
        }
        Arrays.fill(state, 0);
        for (int i = size - 1; i >= 0; i--) {
            step(rows, tags[first + i], i, 1);
        }
    }

    /** Both directions at a word, as multiples of 1 / {@link #UNIT}. */
    int[] out(int word) {
        return out[word];
    }

    private void step(SentenceRows rows, int tag, int word, int direction) {
        rows.context(word, direction, tagRows[direction][tag], input);
        System.arraycopy(input, 0, candidate, 0, units);
        System.arraycopy(input, units, keep, 0, units);
        System.arraycopy(input, 2 * units, show, 0, units);
        advance(state, candidate, keep, show, half);
        int[] to = out[word];
        int from = direction * units;
        for (int j = 0; j < half.length; j++) {
            to[from + j] = (int) half[j];
        }
    }

    /** Softsign for tanh, and its half for the logistic function: no machine computes division differently. */
    private static void advance(float[] state, float[] candidate, float[] keep, float[] show, float[] half) {
        for (int j = 0; j < state.length; j++) {
            float kept = .5f + .5f * keep[j] / (1 + Math.abs(keep[j]));
            float next = kept * state[j] + (1 - kept) * (candidate[j] / (1 + Math.abs(candidate[j])));
            state[j] = next;
            half[j] = (.5f + .5f * show[j] / (1 + Math.abs(show[j]))) * next * UNIT;
        }
    }
}
