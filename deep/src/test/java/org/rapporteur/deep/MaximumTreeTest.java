package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaximumTreeTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noTreeHasALargerSum(int words) {
        Random random = new Random(words);
        for (int round = 0; round < 400; round++) {
            // Few different scores make ties, and a root that is dear or cheap makes no or many want it.
            double[][] scores = random(random, words, round % 3 == 0 ? 3 : 1_000, round % 5 - 2);
            int[] heads = MaximumTree.heads(copy(scores));
            assertThat(isTree(heads)).isTrue();
            assertThat(sum(scores, heads)).isCloseTo(best(scores, new int[words], 0), within(1e-9));
        }
    }

    @Test
    void noWordsHaveNoHeads() {
        assertThat(MaximumTree.heads(new double[1][1])).isEmpty();
    }

    @Test
    void aThousandWordsInCyclesWithinCycles() {
        int words = 1_000;
        double[][] scores = new double[words + 1][words + 1];
        for (int d = 1; d <= words; d++) {
            for (int h = 0; h <= words; h++) {
                scores[d][h] = h == 0 ? -5_000 - d : -Math.abs(d - h) - (h > d ? 0 : d);
            }
        }
        int[] heads = Assertions.assertTimeout(Duration.ofSeconds(10), () -> MaximumTree.heads(scores));
        assertThat(isTree(heads)).isTrue();
    }

    @Test
    void aWordIsTheRootThoughAllWantToBe() {
        double[][] scores = random(new Random(1), 500, 1_000, 0);
        for (int d = 1; d <= 500; d++) {
            scores[d][0] = 100 + d;
        }
        int[] heads = MaximumTree.heads(scores);
        assertThat(isTree(heads)).isTrue();
        assertThat(heads[499]).isZero();
    }

    private static double[][] random(Random random, int words, int different, int root) {
        double[][] scores = new double[words + 1][words + 1];
        for (double[] row : scores) {
            Arrays.setAll(row, h -> (double) random.nextInt(different) / different + (h == 0 ? root : 0));
        }
        return scores;
    }

    private static double[][] copy(double[][] scores) {
        return Arrays.stream(scores).map(double[]::clone).toArray(double[][]::new);
    }

    /** The largest sum of all trees, by trying them all. */
    private static double best(double[][] scores, int[] heads, int next) {
        if (next == heads.length) {
            return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            heads[next] = head;
            best = Math.max(best, best(scores, heads, next + 1));
        }
        return best;
    }

    private static double sum(double[][] scores, int[] heads) {
        return IntStream.range(0, heads.length)
                .mapToDouble(i -> scores[i + 1][heads[i]])
                .sum();
    }

    private static boolean isTree(int[] heads) {
        return Arrays.stream(heads).filter(head -> head == 0).count() == 1
                && IntStream.rangeClosed(1, heads.length).allMatch(word -> comesToTheRoot(heads, word));
    }

    private static boolean comesToTheRoot(int[] heads, int word) {
        int at = word;
        for (int steps = 0; at != 0 && steps <= heads.length; steps++) {
            at = heads[at - 1];
        }
        return at == 0;
    }
}
