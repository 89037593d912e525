package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.deep.AttributionHead.Labels;

/** Against all sequences of labels, by the shipped transitions. */
class AttributionHeadTest {
    private final Weights weights = weights();
    private final AttributionHead head = head();

    private static Weights weights() {
        try {
            return new Weights(DeepModel.ofResources().bytes(DeepModel.HEADS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AttributionHead head() {
        try {
            return new AttributionHead(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noWords() {
        assertThat(head.labels(new float[0]).words()).isZero();
    }

    @Test
    void theLabelsAreTheMostProbableSequence() throws Exception {
        Random random = new Random(5);
        int count = head.labels();
        for (int round = 0; round < 40; round++) {
            int words = 1 + round % 4;
            float[] emissions = new float[words * count];
            for (int i = 0; i < emissions.length; i++) {
                emissions[i] = (float) random.nextGaussian() * (round % 2 == 0 ? 2 : 8);
            }
            Labels found = head.labels(emissions);
            double[] each = new double[words * count];
            double all = 0;
            double most = Double.NEGATIVE_INFINITY;
            int[] best = new int[words];
            for (int sequence = 0; sequence < Math.pow(count, words); sequence++) {
                int[] labels = new int[words];
                for (int i = 0, rest = sequence; i < words; i++, rest /= count) {
                    labels[i] = rest % count;
                }
                double score = score(emissions, labels);
                if (score > most) {
                    most = score;
                    best = labels;
                }
                all += Math.exp(score);
                for (int i = 0; i < words; i++) {
                    each[i * count + labels[i]] += Math.exp(score);
                }
            }
            assertThat(IntStream.range(0, words).map(found::label).toArray()).isEqualTo(best);
            for (int i = 0; i < words; i++) {
                assertThat((double) found.certainty(i)).isCloseTo(each[i * count + best[i]] / all, within(1e-5));
            }
        }
    }

    @Test
    void aLongDocumentLosesNothing() {
        float[] emissions = new float[20_000 * head.labels()];
        Random random = new Random(1);
        for (int i = 0; i < emissions.length; i++) {
            emissions[i] = (float) random.nextGaussian() * 20;
        }
        Labels found = head.labels(emissions);
        assertThat(IntStream.range(0, 20_000).mapToDouble(found::certainty))
                .allSatisfy(certainty -> assertThat(certainty).isBetween(0.0, 1.000_01));
    }

    private double score(float[] emissions, int[] labels) throws Exception {
        int count = head.labels();
        float[] transitions = weights.array("crf.transitions");
        double score = weights.array("crf.start")[labels[0]] + weights.array("crf.end")[labels[labels.length - 1]];
        for (int i = 0; i < labels.length; i++) {
            score += emissions[i * count + labels[i]] + (i == 0 ? 0 : transitions[labels[i - 1] * count + labels[i]]);
        }
        return score;
    }
}
