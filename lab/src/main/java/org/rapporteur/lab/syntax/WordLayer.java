package org.rapporteur.lab.syntax;

import java.util.Arrays;
import java.util.Random;
import org.rapporteur.annotate.syntax.WordParts;
import org.rapporteur.annotate.syntax.Words;

/**
 * Word vectors and what they add at each place, forward and backward. While it is learned a word is now and then taken
 * for unknown, the rarer the oftener, so that unknown words are learned too.
 */
final class WordLayer {
    /** A word seen n times is taken for unknown in this / (this + n) of its occurrences. */
    private static final double UNKNOWN = .4;

    private final WordParameters parameters;
    private final WordParts parts;
    private final Random random;
    private final int noWords;

    /** By word, then for each kind of place where none stands. */
    private float[][] vectors = new float[0][];

    private float[][] vectorGradients = new float[0][];
    private float[][][] sums = new float[0][][];
    private float[][][] gradients = new float[0][][];
    private int size;

    WordLayer(WordParameters parameters, Random random) {
        this.parameters = parameters;
        this.random = random;
        parts = new WordParts(parameters.inventory);
        noWords = parameters.embeddings.value.length - parameters.inventory.size();
    }

    /** What the words are described by. */
    WordParts parts() {
        return parts;
    }

    void forward(Words words) {
        parts.start(words);
        size = parts.size();
        reserve(size + noWords);
        for (int i = 0; i < size; i++) {
            int count = parameters.counts[parts.part(i, WordParts.WORD)];
            if (random.nextDouble() < UNKNOWN / (UNKNOWN + count)) {
                parts.forget(i);
            }
        }
        for (int i = 0; i < size + noWords; i++) {
            Arrays.fill(vectors[i], 0);
            Arrays.fill(vectorGradients[i], 0);
            if (i >= size) {
                Vectors.add(vectors[i], parameters.embeddings.value[noWord(i)]);
            } else {
                for (int kind = 0; kind < WordParts.KINDS; kind++) {
                    int part = parts.part(i, kind);
                    if (part > 0 || kind == WordParts.WORD) {
                        Vectors.add(vectors[i], parameters.embeddings.value[part]);
                    }
                }
            }
            for (int place = 0; place < sums.length; place++) {
                Arrays.fill(sums[place][i], 0);
                Arrays.fill(gradients[place][i], 0);
                Vectors.addProduct(sums[place][i], vectors[i], parameters.places[place].value);
            }
        }
    }

    private int noWord(int at) {
        return parameters.inventory.size() + at - size;
    }

    private void reserve(int capacity) {
        if (vectors.length < capacity) {
            int more = capacity + 32;
            vectors = new float[more][WordParameters.EMBEDDING];
            vectorGradients = new float[more][WordParameters.EMBEDDING];
            sums = new float[parameters.places.length][more][WordParameters.HIDDEN];
            gradients = new float[parameters.places.length][more][WordParameters.HIDDEN];
        }
    }

    /** What a word adds to the hidden layer at a place. */
    float[] sum(int place, int word) {
        return sums[place][word];
    }

    /** The gradient of that, to be added to. */
    float[] gradient(int place, int word) {
        return gradients[place][word];
    }

    float[] vector(int word) {
        return vectors[word];
    }

    float[] vectorGradient(int word) {
        return vectorGradients[word];
    }

    void backward() {
        for (int i = 0; i < size + noWords; i++) {
            for (int place = 0; place < sums.length; place++) {
                Vectors.backProduct(gradients[place][i], vectors[i], parameters.places[place], vectorGradients[i]);
            }
            if (i >= size) {
                Vectors.add(parameters.embeddings.gradient(noWord(i)), vectorGradients[i]);
                continue;
            }
            for (int kind = 0; kind < WordParts.KINDS; kind++) {
                int part = parts.part(i, kind);
                if (part > 0 || kind == WordParts.WORD) {
                    Vectors.add(parameters.embeddings.gradient(part), vectorGradients[i]);
                }
            }
        }
    }
}
