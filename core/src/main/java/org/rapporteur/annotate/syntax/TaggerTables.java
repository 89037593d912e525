package org.rapporteur.annotate.syntax;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The tagger's weights as it computes with them: what a word adds to the hidden layer and to the recurrent network is
 * computed when it is first met, and kept. Thread-safe; what is kept is the same whoever computed it.
 */
final class TaggerTables {
    /** One in the hidden layer and in scores; sums stay within ±128. */
    static final int UNIT = 256;

    final TaggerWeights weights;
    final int fineTags;
    final int coarseTags;
    final int hiddenLongs;
    final int directLongs;
    final long[] bias;
    final long[][] before;
    final long[][] second;

    /** The place outside a sentence. */
    final TaggerRows outside;

    /** Rows of lanes, one after another, by number of key. */
    final long[] direct;

    /** The fine tag's only coarse one, or -1 where there is a choice. */
    final int[] onlyCoarse;

    private final AtomicReferenceArray<TaggerRows> descriptions;
    private final AtomicReferenceArray<TaggerRows> looks;
    private final int firstShape;

    TaggerTables(TaggerWeights weights) {
        this.weights = weights;
        fineTags = weights.xpos().size();
        coarseTags = weights.upos().size();
        hiddenLongs = weights.hidden() / Lanes.COUNT;
        directLongs = (fineTags + Lanes.COUNT - 1) / Lanes.COUNT;
        bias = lanes(weights.hiddenBias()[0], hiddenLongs);
        before = rows(weights.before());
        second = rows(weights.second());
        int size = weights.inventory().size();
        descriptions = new AtomicReferenceArray<>(size);
        firstShape = weights.inventory().firstShape();
        looks = new AtomicReferenceArray<>((weights.inventory().firstCapitals() - firstShape + 1) * Capitals.COUNT);
        outside = rows(weights.embeddings()[size]);
        direct = new long[weights.direct().length * directLongs];
        float[] padded = new float[directLongs * Lanes.COUNT];
        long[] row = new long[directLongs];
        for (int i = 0; i < weights.direct().length; i++) {
            System.arraycopy(weights.direct()[i], 0, padded, 0, fineTags);
            java.util.Arrays.fill(row, 0);
            Lanes.add(row, padded, UNIT);
            System.arraycopy(row, 0, direct, i * directLongs, directLongs);
        }
        onlyCoarse = new int[fineTags];
        for (int fine = 0; fine < fineTags; fine++) {
            int only = -1;
            int count = 0;
            for (int coarse = 0; coarse < coarseTags; coarse++) {
                if (weights.coarseOf()[fine][coarse]) {
                    only = coarse;
                    count++;
                }
            }
            onlyCoarse[fine] = count == 1 ? only : -1;
        }
    }

    /** The rows of a treebank's word with all that goes with it however it is written. */
    TaggerRows word(TaggerParts parts, int at) {
        int word = parts.part(at, TaggerParts.WORD);
        TaggerRows rows = descriptions.getAcquire(word);
        if (rows == null) {
            float[] sum = weights.embeddings()[word].clone();
            for (int kind = TaggerParts.WORD + 1; kind < TaggerParts.SHAPE; kind++) {
                int part = parts.part(at, kind);
                if (part > 0) {
                    Matrices.add(sum, weights.embeddings()[part]);
                }
            }
            rows = rows(sum);
            descriptions.setRelease(word, rows);
        }
        return rows;
    }

    /** The rows of one description; 0 for the word that the treebank doesn't have. */
    TaggerRows part(int number) {
        TaggerRows rows = descriptions.getAcquire(number);
        if (rows == null) {
            rows = rows(weights.embeddings()[number]);
            descriptions.setRelease(number, rows);
        }
        return rows;
    }

    /** The rows of how a word is written: its shape and its capitals. */
    TaggerRows look(int shape, int capitals) {
        int index = (shape == 0 ? 0 : shape - firstShape + 1) * Capitals.COUNT
                + capitals
                - weights.inventory().firstCapitals();
        TaggerRows rows = looks.getAcquire(index);
        if (rows == null) {
            float[] sum = weights.embeddings()[capitals].clone();
            if (shape > 0) {
                Matrices.add(sum, weights.embeddings()[shape]);
            }
            rows = rows(sum);
            looks.setRelease(index, rows);
        }
        return rows;
    }

    private TaggerRows rows(float[] vector) {
        long[][] places = new long[TaggerWeights.PLACES][];
        for (int i = 0; i < places.length; i++) {
            float[] row = new float[weights.hidden()];
            Matrices.addProduct(row, vector, weights.places()[i]);
            places[i] = lanes(row, hiddenLongs);
        }
        float[][] context = new float[2][3 * weights.contextUnits()];
        for (int i = 0; i < context.length; i++) {
            Matrices.addProduct(context[i], vector, weights.contextWords()[i]);
        }
        return new TaggerRows(places, context);
    }

    private long[][] rows(float[][] matrix) {
        long[][] rows = new long[matrix.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = lanes(matrix[i], hiddenLongs);
        }
        return rows;
    }

    private static long[] lanes(float[] row, int longs) {
        long[] lanes = new long[longs];
        Lanes.add(lanes, row, UNIT);
        return lanes;
    }
}
