package org.rapporteur.lab.syntax;

import java.util.Arrays;

/**
 * The simple recurrent unit in both directions, forward and backward: the same sums as in use, with their derivatives.
 */
final class RecurrentLayer {
    private static final int UNITS = WordParameters.CONTEXT;

    private final WordParameters parameters;
    private final WordLayer words;
    private final float[] nothing = new float[UNITS];

    /** By direction and word: candidate, forget gate and output gate before they are bent. */
    private float[][][] inputs = new float[2][0][];

    private float[][][] states = new float[2][0][];
    private float[][] out = new float[0][];
    private float[][] gradients = new float[0][];

    RecurrentLayer(WordParameters parameters, WordLayer words) {
        this.parameters = parameters;
        this.words = words;
    }

    /** After the word layer's own; takes the number of each word's tag. */
    void forward(int[] tags, int size) {
        if (out.length < size) {
            int more = size + 32;
            inputs = new float[2][more][3 * UNITS];
            states = new float[2][more][UNITS];
            out = new float[more][2 * UNITS];
            gradients = new float[more][2 * UNITS];
        }
        for (int direction = 0; direction < 2; direction++) {
            float[] before = nothing;
            for (int step = 0; step < size; step++) {
                int word = direction == 0 ? step : size - 1 - step;
                float[] input = inputs[direction][word];
                System.arraycopy(parameters.contextTags[direction].value[tags[word]], 0, input, 0, input.length);
                Vectors.addProduct(input, words.vector(word), parameters.context[direction].value);
                float[] state = states[direction][word];
                for (int j = 0; j < UNITS; j++) {
                    float keep = gate(input[UNITS + j]);
                    state[j] = keep * before[j] + (1 - keep) * bend(input[j]);
                    out[word][direction * UNITS + j] = gate(input[2 * UNITS + j]) * state[j];
                }
                before = state;
            }
        }
        for (int i = 0; i < size; i++) {
            Arrays.fill(gradients[i], 0);
        }
    }

    /** Both directions at a word. */
    float[] out(int word) {
        return out[word];
    }

    /** The gradient of that, to be added to before the way back. */
    float[] gradient(int word) {
        return gradients[word];
    }

    /** Before the word layer's own. */
    void backward(int[] tags, int size) {
        float[] inputGradient = new float[3 * UNITS];
        for (int direction = 0; direction < 2; direction++) {
            float[] stateGradient = new float[UNITS];
            for (int step = size - 1; step >= 0; step--) {
                int word = direction == 0 ? step : size - 1 - step;
                float[] before = step == 0 ? nothing : states[direction][direction == 0 ? word - 1 : word + 1];
                float[] input = inputs[direction][word];
                for (int j = 0; j < UNITS; j++) {
                    float outGradient = gradients[word][direction * UNITS + j];
                    float keep = gate(input[UNITS + j]);
                    float gradient = stateGradient[j] + outGradient * gate(input[2 * UNITS + j]);
                    float state = states[direction][word][j];
                    inputGradient[2 * UNITS + j] = outGradient * state * .5f * slope(input[2 * UNITS + j]);
                    inputGradient[UNITS + j] = gradient * (before[j] - bend(input[j])) * .5f * slope(input[UNITS + j]);
                    inputGradient[j] = gradient * (1 - keep) * slope(input[j]);
                    stateGradient[j] = gradient * keep;
                }
                Vectors.add(parameters.contextTags[direction].gradient(tags[word]), inputGradient);
                Vectors.backProduct(
                        inputGradient, words.vector(word), parameters.context[direction], words.vectorGradient(word));
            }
        }
    }

    private static float bend(float x) {
        return x / (1 + Math.abs(x));
    }

    private static float slope(float x) {
        float y = 1 + Math.abs(x);
        return 1 / (y * y);
    }

    private static float gate(float x) {
        return .5f + .5f * bend(x);
    }
}
