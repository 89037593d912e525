package org.rapporteur.lab.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.syntax.ArcHybrid;

class ArcHybridOracleTest {
    /** Following the oracle from the start gives back any projective tree; taking no advice loses arcs, never trees. */
    @Test
    void leadsToTheTree() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            int[] heads = projective(1 + random.nextInt(12), random);
            assertThat(parsed(heads, random, 0)).isEqualTo(heads);
            assertThat(parsed(heads, random, .3)).hasSameSizeAs(heads).doesNotContain(-1);
        }
    }

    private static int[] parsed(int[] heads, Random random, double astray) {
        ArcHybrid state = new ArcHybrid();
        state.start(heads.length);
        while (!state.isDone()) {
            int choice = random.nextDouble() < astray ? state.allowed() : ArcHybridOracle.best(state, heads);
            int transition = Integer.numberOfTrailingZeros(choice);
            if (transition == ArcHybrid.SHIFT) {
                state.shift();
            } else {
                state.attach(transition, 0);
            }
        }
        int[] found = new int[heads.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = state.head(i);
        }
        return found;
    }

    /** A tree without crossing arcs under one root, which is numbered after the last word. */
    private static int[] projective(int size, Random random) {
        int[] heads = new int[size];
        fill(heads, 0, size, size, random);
        return heads;
    }

    private static void fill(int[] heads, int from, int to, int head, Random random) {
        if (from < to) {
            int middle = from + random.nextInt(to - from);
            heads[middle] = head;
            fill(heads, from, middle, middle, random);
            fill(heads, middle + 1, to, middle, random);
        }
    }
}
