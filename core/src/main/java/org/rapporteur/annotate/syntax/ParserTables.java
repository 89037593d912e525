package org.rapporteur.annotate.syntax;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The parser's weights as it computes with them. Since the hidden layer is a sum before it is cut at zero, what a word
 * adds at a place is the same wherever it stands: it is computed when the word is first met, and kept. So parsing adds
 * rows of small numbers ({@link Lanes}) and multiplies next to nothing; a model costs no time before it is used. Thread-safe; what is
 * kept is the same whoever computed it.
 */
final class ParserTables {
    /** One in the hidden layer; its range is ±128, several times what sentences come to. */
    static final int UNIT = 256;

    final WordInventory inventory;
    final ParserWeights weights;
    final int hidden;
    final int contextUnits;

    /** For each relation looked at, a row for none and one for each relation. */
    final long[][] labels;

    /** For each two measures together, a row for each two values; the bias is in the first ones. */
    final long[][] measures;

    final int labelRows;

    /** For the root and for no word, by place. */
    final long[][] root;

    final long[][] none;

    final int[][] decide;
    final int[] decideBias;

    /** A row for each unit of the hidden layer, a column for each relation, padded to whole vectors. */
    final int[][] label;

    final int[] labelBias;

    private final AtomicReferenceArray<WordRows> words;
    private final AtomicReferenceArray<long[][]> tags;
    private final int coarse;

    ParserTables(ParserWeights weights) {
        this.weights = weights;
        inventory = weights.inventory();
        hidden = weights.hidden();
        contextUnits = weights.contextUnits();
        coarse = weights.upos().size() + 1;
        words = new AtomicReferenceArray<>(inventory.size());
        tags = new AtomicReferenceArray<>((weights.xpos().size() + 1) * coarse);
        labelRows = weights.relations().size() + 1;
        labels = new long[ArcHybrid.RELATIONS * labelRows][];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = units(weights.labels()[i / labelRows][i % labelRows]);
        }
        measures = measures(weights);
        root = whole(1);
        none = whole(2);
        double scale = scale(weights.decide());
        decide = new int[ArcHybrid.TRANSITIONS][hidden];
        decideBias = new int[ArcHybrid.TRANSITIONS];
        for (int i = 0; i < decide.length; i++) {
            for (int j = 0; j < hidden; j++) {
                decide[i][j] = (int) Math.rint(weights.decide()[i][j] * scale);
            }
            decideBias[i] = (int) Math.rint(weights.decideBias()[0][i] * scale * UNIT);
        }
        int relations = weights.relations().size();
        double labelScale = scale(weights.label());
        label = new int[hidden][(relations + 15) / 16 * 16];
        labelBias = new int[label[0].length];
        for (int i = 0; i < relations; i++) {
            for (int j = 0; j < hidden; j++) {
                label[j][i] = (int) Math.rint(weights.label()[i][j] * labelScale);
            }
            labelBias[i] = (int) Math.rint(weights.labelBias()[0][i] * labelScale * UNIT);
        }
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
            measures[i] = units(sum);
        }
        return measures;
    }

    /** The largest factor, up to 1,024, with which no sum of hidden units times weights leaves an int. */
    private static double scale(float[][] rows) {
        double most = 0;
        for (float[] row : rows) {
            double sum = 1;
            for (float weight : row) {
                sum += Math.abs(weight);
            }
            most = Math.max(most, sum);
        }
        return Math.min(1024, Math.floor(Integer.MAX_VALUE / (Short.MAX_VALUE * most + 1)));
    }

    /** The rows of a known word, its shape left out. */
    WordRows word(int word) {
        WordRows rows = words.getAcquire(word);
        if (rows == null) {
            float[] vector =
                    embedding(word <= inventory.treebankWords() ? word : 0).clone();
            if (word > 0) {
                String folded = inventory.wordAt(word);
                char[] text = folded.toCharArray();
                add(vector, inventory.ending(text, text.length));
                add(vector, inventory.beginning(text, text.length));
                add(vector, inventory.cluster(word));
            }
            rows = rows(vector);
            words.setRelease(word, rows);
        }
        return rows;
    }

    /** The rows of an ending, a beginning or a shape. */
    WordRows part(int number) {
        WordRows rows = words.getAcquire(number);
        if (rows == null) {
            rows = rows(embedding(number));
            words.setRelease(number, rows);
        }
        return rows;
    }

    /** By place the row of a pair of tags; tag numbers begin with 1, and 0 is for a tag that isn't known. */
    long[][] tags(int xpos, int upos) {
        int index = xpos * coarse + upos;
        long[][] rows = tags.getAcquire(index);
        if (rows == null) {
            rows = new long[ArcHybrid.PLACES][];
            for (int i = 0; i < rows.length; i++) {
                float[] sum = weights.fineTags()[i][xpos].clone();
                Matrices.add(sum, weights.coarseTags()[i][upos]);
                rows[i] = units(sum);
            }
            tags.setRelease(index, rows);
        }
        return rows;
    }

    /** The rows of the root (1) or of no word (2), word and tags together. */
    private long[][] whole(int which) {
        float[][] embeddings = weights.embeddings();
        float[] vector = embeddings[embeddings.length - 3 + which];
        long[][] rows = new long[ArcHybrid.PLACES][];
        for (int i = 0; i < rows.length; i++) {
            float[] sum = weights.fineTags()[i][weights.xpos().size() + which].clone();
            Matrices.add(sum, weights.coarseTags()[i][weights.upos().size() + which]);
            if (i < ArcHybrid.WORD_PLACES) {
                Matrices.addProduct(sum, vector, weights.places()[i]);
            }
            rows[i] = units(sum);
        }
        return rows;
    }

    private void add(float[] vector, int number) {
        if (number > 0) {
            Matrices.add(vector, embedding(number));
        }
    }

    private float[] embedding(int number) {
        int words = inventory.words();
        int known = inventory.treebankWords();
        return weights.embeddings()[number <= known ? number : number - (words - known)];
    }

    private WordRows rows(float[] vector) {
        long[][] places = new long[ArcHybrid.WORD_PLACES][];
        for (int i = 0; i < places.length; i++) {
            float[] sum = new float[hidden];
            Matrices.addProduct(sum, vector, weights.places()[i]);
            places[i] = units(sum);
        }
        float[][] context = new float[2][3 * contextUnits];
        for (int i = 0; i < 2; i++) {
            Matrices.addProduct(context[i], vector, weights.contextWords()[i]);
        }
        return new WordRows(places, context);
    }

    private static long[] units(float[] row) {
        long[] units = new long[row.length / Lanes.COUNT];
        Lanes.add(units, row, UNIT);
        return units;
    }
}
