package org.rapporteur.lab.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.rapporteur.annotate.syntax.ArcHybrid;

/**
 * Word vectors and what they add at each place, forward and backward. While it is learned a word is now and then taken
 * for unknown, the rarer the oftener, so that unknown words are learned too.
 */
final class WordLayer {
    /** A word seen n times is taken for unknown in this / (this + n) of its occurrences. */
    private static final double UNKNOWN = .3;

    private final ParserParameters parameters;
    private final Map<Integer, Integer> counts;
    private final Random random;
    private final int[][] described = new int[5][];

    /** By word, the root and no word after the last. */
    private float[][] vectors = new float[0][];

    private float[][] vectorGradients = new float[0][];
    private float[][][] sums = new float[0][][];
    private float[][][] gradients = new float[0][][];
    private int size;

    WordLayer(ParserParameters parameters, Map<Integer, Integer> counts, Random random) {
        this.parameters = parameters;
        this.counts = counts;
        this.random = random;
    }

    void forward(ParserSentence sentence, boolean capitals) {
        size = sentence.size;
        reserve(size + 2);
        for (int i = 0; i < size; i++) {
            int word = sentence.words[i];
            int count = counts.getOrDefault(word, 0);
            boolean unknown = count > 0 && random.nextDouble() < UNKNOWN / (UNKNOWN + count);
            described[0][i] = unknown ? 0 : parameters.embedding(word);
            described[1][i] = described(sentence.endings[i]);
            described[2][i] = described(sentence.beginnings[i]);
            described[3][i] = described(sentence.clusters[i]);
            described[4][i] = described(capitals ? sentence.capitals[i] : sentence.shapes[i]);
        }
        for (int i = 0; i < size + 2; i++) {
            Arrays.fill(vectors[i], 0);
            Arrays.fill(vectorGradients[i], 0);
            if (i >= size) {
                Vectors.add(vectors[i], parameters.embeddings.value[parameters.special(i - size + 1)]);
            } else {
                for (int[] kind : described) {
                    if (kind[i] >= 0) {
                        Vectors.add(vectors[i], parameters.embeddings.value[kind[i]]);
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

    /** The embedding's row; -1 for nothing, which row 0, the unknown word's, is not. */
    private int described(int number) {
        return number == 0 ? -1 : parameters.embedding(number);
    }

    private void reserve(int capacity) {
        if (vectors.length < capacity) {
            int more = capacity + 32;
            vectors = new float[more][ParserParameters.EMBEDDING];
            vectorGradients = new float[more][ParserParameters.EMBEDDING];
            sums = new float[ArcHybrid.WORD_PLACES][more][ParserParameters.HIDDEN];
            gradients = new float[ArcHybrid.WORD_PLACES][more][ParserParameters.HIDDEN];
            for (int i = 0; i < described.length; i++) {
                described[i] = new int[more];
            }
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
        for (int i = 0; i < size + 2; i++) {
            for (int place = 0; place < sums.length; place++) {
                Vectors.backProduct(gradients[place][i], vectors[i], parameters.places[place], vectorGradients[i]);
            }
            if (i >= size) {
                Vectors.add(parameters.embeddings.gradient(parameters.special(i - size + 1)), vectorGradients[i]);
            } else {
                for (int[] kind : described) {
                    if (kind[i] >= 0) {
                        Vectors.add(parameters.embeddings.gradient(kind[i]), vectorGradients[i]);
                    }
                }
            }
        }
    }
}
