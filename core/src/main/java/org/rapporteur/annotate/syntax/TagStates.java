package org.rapporteur.annotate.syntax;

import java.util.Arrays;

/**
 * What stands before and after each word, by a simple recurrent unit in each direction. Its gates look only at the word
 * itself, so that what they need is looked up. Used again sentence after sentence.
 */
final class TagStates {
    private final int units;
    private final float[] input;
    private final float[] candidate;
    private final float[] keep;
    private final float[] show;
    private final float[] state;
    private final float[] half;
    private float[][] out = new float[0][];

    TagStates(int units) {
        this.units = units;
        input = new float[3 * units];
        candidate = new float[units];
        keep = new float[units];
        show = new float[units];
        state = new float[units];
        half = new float[units];
    }

    /** Computes the states at a sentence's words from their rows and those of how they are written. */
    void compute(TaggerRows[] words, TaggerRows[] looks, int size) {
        if (out.length < size) {
            int had = out.length;
            out = Arrays.copyOf(out, Math.max(64, size + size / 2));
            for (int i = had; i < out.length; i++) {
                out[i] = new float[2 * units];
            }
        }
        Arrays.fill(state, 0);
        for (int i = 0; i < size; i++) {
            step(words[i], looks[i], i, 0);
        }
        Arrays.fill(state, 0);
        for (int i = size - 1; i >= 0; i--) {
            step(words[i], looks[i], i, 1);
        }
    }

    /** Both directions at a word. */
    float[] out(int word) {
        return out[word];
    }

    private void step(TaggerRows word, TaggerRows look, int at, int direction) {
        Arrays.fill(input, 0);
        Matrices.add(input, word.context()[direction], look.context()[direction]);
        System.arraycopy(input, 0, candidate, 0, units);
        System.arraycopy(input, units, keep, 0, units);
        System.arraycopy(input, 2 * units, show, 0, units);
        advance(state, candidate, keep, show, half);
        System.arraycopy(half, 0, out[at], direction * units, units);
    }

    /** Softsign for tanh, and its half for the logistic function: no machine computes division differently. */
    private static void advance(float[] state, float[] candidate, float[] keep, float[] show, float[] half) {
        for (int j = 0; j < state.length; j++) {
            float kept = .5f + .5f * keep[j] / (1 + Math.abs(keep[j]));
            float next = kept * state[j] + (1 - kept) * (candidate[j] / (1 + Math.abs(candidate[j])));
            state[j] = next;
            half[j] = (.5f + .5f * show[j] / (1 + Math.abs(show[j]))) * next;
        }
    }
}
