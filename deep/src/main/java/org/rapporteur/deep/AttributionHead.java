package org.rapporteur.deep;

import java.io.IOException;

/**
 * Reads the encoder's vectors of a document's words as labels, by a conditional random field: outside, or the first or a
 * further word of a content, a cue or a source. Immutable.
 */
final class AttributionHead {
    /** What a label that isn't 0 is part of, by (label - 1) / 2; an odd label begins one, the even one after it goes on. */
    enum Role {
        CONTENT,
        CUE,
        SOURCE
    }

    /**
     * A document's labels.
     *
     * @param labels one a word
     * @param certainty the probability of each word's label given the whole document
     */
    record Labels(int[] labels, float[] certainty) {}

    private final Layer hidden;
    private final Layer out;

    /** From a label (row) to the next. */
    private final float[] transitions;

    private final float[] start;
    private final float[] end;
    private final int count;

    AttributionHead(Weights weights) throws IOException {
        hidden = weights.layer("attribution.hidden");
        out = weights.layer("attribution.out");
        transitions = weights.array("crf.transitions");
        start = weights.array("crf.start");
        end = weights.array("crf.end");
        count = start.length;
    }

    /** How many numbers {@link #emissions} gives a word. */
    int labels() {
        return count;
    }

    /** How well each label fits each of some words by itself. */
    float[] emissions(float[] vectors, int first, int words) {
        return out.apply(hidden.hidden(vectors, first * Encoder.WIDTH, words), 0, words);
    }

    /** The most probable labels of a document's words together. */
    Labels labels(float[] emissions) {
        int words = emissions.length / count;
        if (words == 0) {
            return new Labels(new int[0], new float[0]);
        }
        int[] labels = viterbi(emissions, words);
        return new Labels(labels, certainty(emissions, words, labels));
    }

    private int[] viterbi(float[] emissions, int words) {
        byte[] back = new byte[words * count];
        float[] score = new float[count];
        float[] next = new float[count];
        for (int i = 0; i < words; i++) {
            for (int to = 0; to < count; to++) {
                float best = i == 0 ? start[to] : Float.NEGATIVE_INFINITY;
                for (int from = 0; i > 0 && from < count; from++) {
                    float sum = score[from] + transitions[from * count + to];
                    if (sum > best) {
                        best = sum;
                        back[i * count + to] = (byte) from;
                    }
                }
                next[to] = best + emissions[i * count + to];
            }
            float[] swap = score;
            score = next;
            next = swap;
        }
        int best = 0;
        for (int label = 1; label < count; label++) {
            best = score[label] + end[label] > score[best] + end[best] ? label : best;
        }
        int[] labels = new int[words];
        for (int i = words - 1; i >= 0; i--) {
            labels[i] = best;
            best = back[i * count + best];
        }
        return labels;
    }

    /** The probability of each word's label, by the forward and the backward sums. */
    private float[] certainty(float[] emissions, int words, int[] labels) {
        double[] forward = new double[words * count];
        for (int i = 0; i < words; i++) {
            for (int to = 0; to < count; to++) {
                double sum = i == 0 ? start[to] : Double.NEGATIVE_INFINITY;
                for (int from = 0; i > 0 && from < count; from++) {
                    sum = logSum(sum, forward[(i - 1) * count + from] + transitions[from * count + to]);
                }
                forward[i * count + to] = sum + emissions[i * count + to];
            }
        }
        float[] certainty = new float[words];
        double[] backward = new double[count];
        double[] before = new double[count];
        for (int to = 0; to < count; to++) {
            backward[to] = end[to];
        }
        for (int i = words - 1; i >= 0; i--) {
            double total = Double.NEGATIVE_INFINITY;
            for (int label = 0; label < count; label++) {
                total = logSum(total, forward[i * count + label] + backward[label]);
            }
            certainty[i] = (float) Math.exp(forward[i * count + labels[i]] + backward[labels[i]] - total);
            for (int from = 0; from < count; from++) {
                before[from] = Double.NEGATIVE_INFINITY;
                for (int to = 0; to < count; to++) {
                    before[from] = logSum(
                            before[from], transitions[from * count + to] + emissions[i * count + to] + backward[to]);
                }
            }
            System.arraycopy(before, 0, backward, 0, count);
        }
        return certainty;
    }

    private static double logSum(double a, double b) {
        double most = Math.max(a, b);
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        return most + Math.log1p(Math.exp(Math.min(a, b) - most));
    }
}
