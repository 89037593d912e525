package org.rapporteur.annotate.syntax;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What words come to in a network. Since the hidden layer is a sum before it is cut at zero, what a word adds at a place
 * is the same wherever it stands: it is computed when the word is first met, and kept. So a network adds rows of small
 * numbers and multiplies next to nothing, and costs no time before it is used. Thread-safe; what is kept is the same
 * whoever computed it.
 */
final class WordTables {
    final int hiddenLongs;
    final int contextUnits;
    private final WordWeights weights;
    private final int inventorySize;
    private final int firstShape;
    private final int firstCapitals;
    private final AtomicReferenceArray<WordRows> descriptions;
    private final AtomicReferenceArray<WordRows> looks;

    WordTables(WordInventory inventory, WordWeights weights) {
        this.weights = weights;
        hiddenLongs = weights.hidden() / Lanes.COUNT;
        contextUnits = weights.contextUnits();
        inventorySize = inventory.size();
        firstShape = inventory.firstShape();
        firstCapitals = inventory.firstCapitals();
        descriptions = new AtomicReferenceArray<>(inventorySize);
        looks = new AtomicReferenceArray<>((firstCapitals - firstShape + 1) * Capitals.COUNT);
    }

    /** The rows of a word with a number of its own, with all that goes with it however it is written. */
    WordRows word(WordParts parts, int at) {
        int word = parts.part(at, WordParts.WORD);
        WordRows rows = descriptions.getAcquire(word);
        if (rows == null) {
            float[] sum = weights.embeddings()[word].clone();
            for (int kind = WordParts.WORD + 1; kind < WordParts.SHAPE; kind++) {
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

    /** The rows of one description; 0 for a word without a number of its own. */
    WordRows part(int number) {
        WordRows rows = descriptions.getAcquire(number);
        if (rows == null) {
            rows = rows(weights.embeddings()[number]);
            descriptions.setRelease(number, rows);
        }
        return rows;
    }

    /** The rows of how a word is written: its shape and its capitals. */
    WordRows look(int shape, int capitals) {
        int index = (shape == 0 ? 0 : shape - firstShape + 1) * Capitals.COUNT + capitals - firstCapitals;
        WordRows rows = looks.getAcquire(index);
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

    /** By place what stands for no word, of which there may be several kinds, as numbers; still to become a row. */
    float[][] noWord(int kind) {
        float[] vector = weights.embeddings()[inventorySize + kind];
        float[][] places = new float[weights.places().length][weights.hidden()];
        for (int i = 0; i < places.length; i++) {
            Matrices.addProduct(places[i], vector, weights.places()[i]);
        }
        return places;
    }

    /** Rows that add nothing. */
    WordRows empty() {
        return new WordRows(new long[weights.places().length][hiddenLongs], new float[2][3 * contextUnits]);
    }

    private WordRows rows(float[] vector) {
        long[][] places = new long[weights.places().length][];
        for (int i = 0; i < places.length; i++) {
            float[] row = new float[weights.hidden()];
            Matrices.addProduct(row, vector, weights.places()[i]);
            places[i] = Lanes.of(row);
        }
        float[][] context = new float[2][3 * contextUnits];
        for (int i = 0; i < context.length; i++) {
            Matrices.addProduct(context[i], vector, weights.context()[i]);
        }
        return new WordRows(places, context);
    }
}
