package org.rapporteur.lab.syntax;

import java.util.Random;
import org.rapporteur.annotate.syntax.KeyTable;
import org.rapporteur.annotate.syntax.TagContext;

/** The tagger's direct weights while they are learned: log-linear, by AdaGrad (Duchi and others 2011), word by word. */
final class DirectWeights {
    /** The share of keys that are left out at random, so that no single one is relied on. */
    private static final int LEFT_OUT_PERMILLE = Integer.getInteger("wfd", 100);

    private static final float TOO_SMALL = .01f;

    private final KeyTable keys;
    private final float[][] weights;
    private final float[][] squares;
    private final Random random;
    private final int[] active = new int[TagContext.MOST];
    private int count;

    DirectWeights(KeyTable keys, int tags, Random random) {
        this.keys = keys;
        this.random = random;
        weights = new float[keys.size()][tags];
        squares = new float[keys.size()][tags];
    }

    KeyTable keys() {
        return keys;
    }

    float[][] weights() {
        return weights;
    }

    /** Adds what the keys say to the scores, which begin with those of the fine tags. */
    void add(TagContext context, boolean leaveOut, float[] scores) {
        count = 0;
        for (int i = 0; i < context.count(); i++) {
            int number = keys.find(context.key(i));
            if (number >= 0 && !(leaveOut && random.nextInt(1000) < LEFT_OUT_PERMILLE)) {
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
