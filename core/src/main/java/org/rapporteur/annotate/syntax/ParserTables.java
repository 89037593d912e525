package org.rapporteur.annotate.syntax;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** The parser's weights as it computes with them. Thread-safe; what is kept is the same whoever computed it. */
final class ParserTables {
    /** A hidden unit of a context times its scale is a multiple of 1 / {@link Lanes#UNIT} times this. */
    static final int SCALE_BITS = 8;

    final ParserWeights weights;
    final WordTables words;
    final int hidden;

    /** By relation the code of its {@link Relation}. */
    final byte[] relations;

    /** For each relation looked at, a row for none and one for each relation. */
    final long[][][] labels;

    /** For each two measures together, a row for each two values; the bias is in the first ones. */
    final long[][] measures;

    /** For the root and for no word, by place. */
    final long[][] root;

    final long[][] none;

    /** A row for each dimension of the context; products are to be shifted by so many bits. */
    final int[][] contexts;

    final int contextShift;
    final int[][] contextScales;
    final int[][] decide;
    final int[] decideBias;
    final int[][] label;
    final int[] labelBias;
    private final AtomicReferenceArray<long[][]> tags;
    private final int coarse;

    ParserTables(WordInventory inventory, ParserWeights weights) {
        this.weights = weights;
        words = new WordTables(inventory, weights.words());
        hidden = weights.bias()[0].length;
        relations = Relation.codes(weights.relations());
        coarse = weights.coarseTags()[0].length;
        tags = new AtomicReferenceArray<>(weights.fineTags()[0].length * coarse);
        labels = new long[ArcHybrid.RELATIONS][][];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Lanes.of(weights.labels()[i]);
        }
        measures = measures(weights);
        root = noWord(0);
        none = noWord(1);
        int bits = 10;
        contexts = Matrices.whole(weights.contexts(), 1 << bits);
        contextShift = bits + Integer.numberOfTrailingZeros(Recurrence.UNIT / Lanes.UNIT);
        contextScales = Matrices.whole(weights.contextScales(), 1 << SCALE_BITS);
        double factor = Matrices.factor(weights.decide());
        decide = Matrices.whole(weights.decide(), factor);
        decideBias = Matrices.whole(weights.decideBias(), factor * Lanes.UNIT)[0];
        double labelFactor = Matrices.factor(weights.label());
        label = Matrices.whole(weights.label(), labelFactor);
        labelBias = Matrices.whole(weights.labelBias(), labelFactor * Lanes.UNIT)[0];
    }

    /** How many coarse tags there are; the root and no word have rows of their own. */
    int coarseTags() {
        return coarse - 2;
    }

    private static long[][] measures(ParserWeights weights) {
        int values = ArcHybrid.MEASURE_VALUES;
        long[][] measures = new long[ArcHybrid.MEASURES / 2 * values * values][];
        for (int i = 0; i < measures.length; i++) {
            int pair = i / (values * values);
            float[] sum = weights.measures()[2 * pair * values + i / values % values].clone();
            Matrices.add(sum, weights.measures()[(2 * pair + 1) * values + i % values]);
            if (pair == 0) {
                Matrices.add(sum, weights.bias()[0]);
            }
            measures[i] = Lanes.of(sum);
        }
        return measures;
    }

    /** By place the row of a pair of tags. */
    long[][] tags(int xpos, int upos) {
        int index = xpos * coarse + upos;
        long[][] rows = tags.getAcquire(index);
        if (rows == null) {
            rows = new long[ArcHybrid.PLACES][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = Lanes.of(tagSum(i, xpos, upos));
            }
            tags.setRelease(index, rows);
        }
        return rows;
    }

    /** The rows of the root (0) or of no word (1), word and tags together. */
    private long[][] noWord(int kind) {
        float[][] vectors = words.noWord(kind);
        long[][] rows = new long[ArcHybrid.PLACES][];
        for (int i = 0; i < rows.length; i++) {
            float[] sum = tagSum(i, weights.fineTags()[i].length - 2 + kind, coarse - 2 + kind);
            if (i < vectors.length) {
                Matrices.add(sum, vectors[i]);
            }
            rows[i] = Lanes.of(sum);
        }
        return rows;
    }

    private float[] tagSum(int place, int xpos, int upos) {
        float[] sum = weights.fineTags()[place][xpos].clone();
        Matrices.add(sum, weights.coarseTags()[place][upos]);
        return sum;
    }
}
