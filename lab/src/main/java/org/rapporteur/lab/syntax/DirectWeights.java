package org.rapporteur.lab.syntax;

import java.util.Arrays;
import java.util.Random;
import org.rapporteur.annotate.syntax.DirectTable;
import org.rapporteur.annotate.syntax.TagContext;

/** The tagger's direct weights while they are learned: log-linear, by AdaGrad (Duchi and others 2011), word by word. */
final class DirectWeights {
    /** The share of keys that are left out at random, so that no single one is relied on. */
    private static final double LEFT_OUT = .1;

    private static final float TOO_SMALL = .01f;

    /** In order; a weight's row is where its key is. */
    private final int[] keys;

    private final float[][] weights;
    private final float[][] squares;
    private final Random random;
    private final int[] active = new int[TagContext.MOST];
    private int count;

    DirectWeights(int[] keys, int tags, Random random) {
        this.keys = keys;
        this.random = random;
        weights = new float[keys.length][tags];
        squares = new float[keys.length][tags];
    }

    /** Those given, rounded as the tagger has them. */
    DirectTable table(float[][] means) {
        return DirectTable.of(keys, means, means[0].length);
    }

    float[][] weights() {
        return weights;
    }

    /** Adds what the keys say to the scores, which begin with those of the fine tags. */
    void add(TagContext context, float[] scores) {
        count = 0;
        for (int i = 0; i < context.count(); i++) {
            int number = Arrays.binarySearch(keys, context.key(i));
            if (number >= 0 && random.nextDouble() >= LEFT_OUT) {
                active[count++] = number;
                float[] row = weights[number];
                for (int t = 0; t < row.length; t++) {
                    scores[t] += row[t];
                }
            }
        }
    }

    /** Moves the weights of the keys that were added last against a gradient. */
    void learn(float[] gradient, int right, float rate) {
        if (-gradient[right] < TOO_SMALL) {
            return;
        }
        for (int i = 0; i < count; i++) {
            float[] row = weights[active[i]];
            float[] square = squares[active[i]];
            for (int t = 0; t < row.length; t++) {
                float g = gradient[t];
                square[t] += g * g;
                row[t] -= rate * g / (float) Math.sqrt(square[t] + 1f);
            }
        }
    }
}
