package org.rapporteur.lab.syntax;

import java.util.Arrays;

/**
 * The tagger's simple recurrent unit in both directions, forward and backward: the same sums as the tagger's own, with
 * their derivatives.
 */
final class RecurrentLayer {
    private static final int UNITS = TaggerParameters.CONTEXT;

    private final Parameter[] words;
    private final float[] nothing = new float[UNITS];
    private float[][][] inputs = new float[2][0][];
    private float[][][] states = new float[2][0][];
    private float[][] out = new float[0][];
    private float[][] gradients = new float[0][];

    RecurrentLayer(Parameter[] words) {
        this.words = words;
    }

    void forward(float[][] vectors, int size) {
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
                Arrays.fill(input, 0);
                Vectors.addProduct(input, vectors[word], words[direction].value);
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

    float[] out(int word) {
        return out[word];
    }

    /** To be added to before the way back. */
    float[] gradient(int word) {
        return gradients[word];
    }

    void backward(float[][] vectors, float[][] vectorGradients, int size) {
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
                    inputGradient[2 * UNITS + j] =
                            outGradient * states[direction][word][j] * .5f * slope(input[2 * UNITS + j]);
                    inputGradient[UNITS + j] = gradient * (before[j] - bend(input[j])) * .5f * slope(input[UNITS + j]);
                    inputGradient[j] = gradient * (1 - keep) * slope(input[j]);
                    stateGradient[j] = gradient * keep;
                }
                Vectors.backProduct(inputGradient, vectors[word], words[direction], vectorGradients[word]);
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
