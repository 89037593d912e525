package org.rapporteur.deep;

import java.io.IOException;
import java.util.Arrays;

/**
 * Reads the encoder's vectors of a document's words as labels, by a conditional random field: outside, or the first or a
 * further word of a content, a cue or a source. Immutable.
 */
final class AttributionHead {
    /** What a label that isn't 0 is part of: 1 begins a content and 2 goes on, then 3 and 4 a cue, 5 and 6 a source. */
    enum Role {
        CONTENT,
        CUE,
        SOURCE;

        /** Takes a label that isn't 0. */
        static Role of(int label) {
            return switch ((label - 1) / 2) {
                case 0 -> CONTENT;
                case 1 -> CUE;
                default -> SOURCE;
            };
        }
    }

    /** A document's labels, one a word. Immutable. */
    static final class Labels {
        private final int[] labels;
        private final float[] certainty;

        /** Takes the arrays as they are, one entry a word. */
        Labels(int[] labels, float[] certainty) {
            this.labels = labels;
            this.certainty = certainty;
        }

        int words() {
            return labels.length;
        }

        int label(int word) {
            return labels[word];
        }

        /** The probability of a word's label given the whole document. */
        float certainty(int word) {
            return certainty[word];
        }
    }

    /** A logarithm below which it makes no difference; above it products of three exponentials aren't lost. */
    private static final float LEAST = -60;

    private final Layer hidden;
    private final Layer out;

    /** From a label (row) to the next. */
    private final float[] transitions;

    private final float[] start;
    private final float[] end;
    private final int count;

    /** Exponentials of transitions, then of start, then of end. */
    private final double[] steps;

    AttributionHead(Weights weights) throws IOException {
        hidden = weights.layer("attribution.hidden");
        out = weights.layer("attribution.out");
        transitions = weights.array("crf.transitions");
        start = weights.array("crf.start");
        end = weights.array("crf.end");
        count = start.length;
        steps = new double[(count + 2) * count];
        for (int i = 0; i < count * count; i++) {
            steps[i] = Math.exp(Math.max(LEAST, transitions[i]));
        }
        for (int i = 0; i < count; i++) {
            steps[count * count + i] = Math.exp(Math.max(LEAST, start[i]));
            steps[(count + 1) * count + i] = Math.exp(Math.max(LEAST, end[i]));
        }
    }

    /** How many numbers {@link #emissions} gives a word. */
    int labels() {
        return count;
    }

    /** How many numbers its hidden layer gives a word. */
    int hiddenWidth() {
        return hidden.outputs();
    }

    /** Writes how well each label fits each of some words by itself, from a place on; {@link #labels()} numbers a word. */
    void emissions(float[][] vectors, int words, Scratch scratch, float[] to, int from) {
        float[][] inner = scratch.attribution.atLeast(words);
        hidden.hidden(vectors, 0, words, inner);
        float[][] scores = scratch.labels.atLeast(words);
        out.apply(inner, 0, 0, words, scores);
        for (int i = 0; i < words; i++) {
            System.arraycopy(scores[i], 0, to, from + i * count, count);
        }
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

    /**
     * The probability of each word's label, by the forward and the backward sums. Each word's are divided by their own sum:
     * only how they stand to each other counts.
     */
    private float[] certainty(float[] emissions, int words, int[] labels) {
        double[] fits = new double[count];
        double[] sums = new double[count];
        float[] forward = new float[words * count];
        for (int i = 0; i < words; i++) {
            exponentials(emissions, i, fits);
            for (int to = 0; to < count; to++) {
                double sum = i == 0 ? steps[count * count + to] : 0;
                for (int from = 0; i > 0 && from < count; from++) {
                    sum += forward[(i - 1) * count + from] * steps[from * count + to];
                }
                sums[to] = sum * fits[to];
            }
            scale(sums);
            for (int to = 0; to < count; to++) {
                forward[i * count + to] = (float) sums[to];
            }
        }
        float[] certainty = new float[words];
        double[] backward = Arrays.copyOfRange(steps, (count + 1) * count, (count + 2) * count);
        for (int i = words - 1; i >= 0; i--) {
            double total = 0;
            for (int label = 0; label < count; label++) {
                total += forward[i * count + label] * backward[label];
            }
            certainty[i] = (float) (forward[i * count + labels[i]] * backward[labels[i]] / total);
            exponentials(emissions, i, fits);
            for (int from = 0; from < count; from++) {
                double sum = 0;
                for (int to = 0; to < count; to++) {
                    sum += steps[from * count + to] * fits[to] * backward[to];
                }
                sums[from] = sum;
            }
            scale(sums);
            System.arraycopy(sums, 0, backward, 0, count);
        }
        return certainty;
    }

    /** How well each label fits a word as a factor, 1 for the best. */
    private void exponentials(float[] emissions, int word, double[] to) {
        float most = emissions[word * count];
        for (int label = 1; label < count; label++) {
            most = Math.max(most, emissions[word * count + label]);
        }
        for (int label = 0; label < count; label++) {
            to[label] = Math.exp(Math.max(LEAST, emissions[word * count + label] - most));
        }
    }

    private static void scale(double[] sums) {
        double total = 0;
        for (double sum : sums) {
            total += sum;
        }
        for (int label = 0; label < sums.length; label++) {
            sums[label] /= total;
        }
    }
}
