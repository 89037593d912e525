package org.rapporteur.annotate.syntax;

import java.util.Arrays;

/**
 * What stands before and after each word, by a simple recurrent unit in each direction. Its gates look only at the word
 * itself, so that all but a few sums a word is looked up. Used again sentence after sentence.
 */
final class Context {
    private final ParserTables tables;
    private final int units;
    private final float[] input;
    private final float[] candidate;
    private final float[] keep;
    private final float[] show;
    private final float[] state;
    private final float[] half;
    private final float[] scaled;
    private float[][] out = new float[0][];

    /** By word what its context comes to in the hidden layer, before a place scales it. */
    private float[][] products = new float[0][];

    Context(ParserTables tables) {
        this.tables = tables;
        units = tables.contextUnits;
        input = new float[3 * units];
        candidate = new float[units];
        keep = new float[units];
        show = new float[units];
        state = new float[units];
        half = new float[units];
        scaled = new float[tables.hidden];
    }

    /** Computes the contexts of a sentence's words. */
    void compute(SentenceRows rows) {
        int size = rows.size();
        while (out.length < size) {
            int had = out.length;
            out = Arrays.copyOf(out, Math.max(64, had * 2));
            products = Arrays.copyOf(products, out.length);
            for (int i = had; i < out.length; i++) {
                out[i] = new float[2 * units];
                products[i] = new float[tables.hidden];
            }
        }
        Arrays.fill(state, 0);
        for (int i = 0; i < size; i++) {
            step(rows, i, 0);
        }
        Arrays.fill(state, 0);
        for (int i = size - 1; i >= 0; i--) {
            step(rows, i, 1);
        }
        for (int i = 0; i < size; i++) {
            Arrays.fill(products[i], 0);
            Matrices.addProduct(products[i], out[i], tables.weights.contexts());
        }
    }

    private void step(SentenceRows rows, int word, int direction) {
        rows.addContext(word, direction, input);
        System.arraycopy(input, 0, candidate, 0, units);
        System.arraycopy(input, units, keep, 0, units);
        System.arraycopy(input, 2 * units, show, 0, units);
        advance(state, candidate, keep, show, half);
        System.arraycopy(half, 0, out[word], direction * units, units);
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

    /** Adds a word's context to its row at one of the first places. */
    void addTo(long[] row, int word, int place) {
        multiply(scaled, products[word], tables.weights.contextScales()[place]);
        Lanes.add(row, scaled, ParserTables.UNIT);
    }

    private static void multiply(float[] out, float[] a, float[] b) {
        for (int j = 0; j < out.length; j++) {
            out[j] = a[j] * b[j];
        }
    }
}
