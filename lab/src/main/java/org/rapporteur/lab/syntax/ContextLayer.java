package org.rapporteur.lab.syntax;

import java.util.Arrays;
import org.rapporteur.annotate.syntax.ParserWeights;

/** The recurrent network, forward and backward: the same sums as the parser's own, with their derivatives. */
final class ContextLayer {
    private static final int UNITS = ParserParameters.CONTEXT;

    private final ParserParameters parameters;
    private final WordLayer words;
    private final float[] nothing = new float[UNITS];

    /** By direction and word: candidate, forget gate and output gate before they are bent. */
    private float[][][] inputs = new float[2][0][];

    private float[][][] states = new float[2][0][];
    private float[][] out = new float[0][];
    private float[][] outGradients = new float[0][];
    private float[][] products = new float[0][];
    private final float[] productGradient = new float[ParserParameters.HIDDEN];
    private float[][][] sums = new float[0][][];
    private float[][][] gradients = new float[0][][];

    ContextLayer(ParserParameters parameters, WordLayer words) {
        this.parameters = parameters;
        this.words = words;
    }

    /** After the word layer's own. */
    void forward(ParserSentence sentence) {
        int size = sentence.size;
        reserve(size);
        for (int direction = 0; direction < 2; direction++) {
            float[] before = nothing;
            for (int step = 0; step < size; step++) {
                int word = direction == 0 ? step : size - 1 - step;
                float[] input = inputs[direction][word];
                float[] tag = parameters.contextTags[direction].value[sentence.xpos[word]];
                System.arraycopy(tag, 0, input, 0, input.length);
                Vectors.addProduct(input, words.vector(word), parameters.contextWords[direction].value);
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
            Arrays.fill(products[i], 0);
            Vectors.addProduct(products[i], out[i], parameters.contexts.value);
            for (int place = 0; place < ParserWeights.CONTEXTS; place++) {
                Arrays.fill(gradients[place][i], 0);
                float[] scales = parameters.contextScales.value[place];
                for (int j = 0; j < scales.length; j++) {
                    sums[place][i][j] = products[i][j] * scales[j];
                }
            }
        }
    }

    private void reserve(int size) {
        if (out.length < size) {
            int more = size + 32;
            inputs = new float[2][more][3 * UNITS];
            states = new float[2][more][UNITS];
            out = new float[more][2 * UNITS];
            outGradients = new float[more][2 * UNITS];
            products = new float[more][ParserParameters.HIDDEN];
            sums = new float[ParserWeights.CONTEXTS][more][ParserParameters.HIDDEN];
            gradients = new float[ParserWeights.CONTEXTS][more][ParserParameters.HIDDEN];
        }
    }

    float[] sum(int place, int word) {
        return sums[place][word];
    }

    float[] gradient(int place, int word) {
        return gradients[place][word];
    }

    /** Before the word layer's own. */
    void backward(ParserSentence sentence) {
        int size = sentence.size;
        for (int i = 0; i < size; i++) {
            Arrays.fill(outGradients[i], 0);
            Arrays.fill(productGradient, 0);
            for (int place = 0; place < ParserWeights.CONTEXTS; place++) {
                float[] scales = parameters.contextScales.value[place];
                float[] scaleGradient = parameters.contextScales.gradient(place);
                float[] gradient = gradients[place][i];
                for (int j = 0; j < scales.length; j++) {
                    productGradient[j] += gradient[j] * scales[j];
                    scaleGradient[j] += gradient[j] * products[i][j];
                }
            }
            Vectors.backProduct(productGradient, out[i], parameters.contexts, outGradients[i]);
        }
        float[] inputGradient = new float[3 * UNITS];
        for (int direction = 0; direction < 2; direction++) {
            float[] stateGradient = new float[UNITS];
            for (int step = size - 1; step >= 0; step--) {
                int word = direction == 0 ? step : size - 1 - step;
                float[] before = step == 0 ? nothing : states[direction][direction == 0 ? word - 1 : word + 1];
                float[] input = inputs[direction][word];
                for (int j = 0; j < UNITS; j++) {
                    float outGradient = outGradients[word][direction * UNITS + j];
                    float keep = gate(input[UNITS + j]);
                    float gradient = stateGradient[j] + outGradient * gate(input[2 * UNITS + j]);
                    float state = states[direction][word][j];
                    inputGradient[2 * UNITS + j] = outGradient * state * .5f * slope(input[2 * UNITS + j]);
                    inputGradient[UNITS + j] = gradient * (before[j] - bend(input[j])) * .5f * slope(input[UNITS + j]);
                    inputGradient[j] = gradient * (1 - keep) * slope(input[j]);
                    stateGradient[j] = gradient * keep;
                }
                Vectors.add(parameters.contextTags[direction].gradient(sentence.xpos[word]), inputGradient);
                Vectors.backProduct(
                        inputGradient,
                        words.vector(word),
                        parameters.contextWords[direction],
                        words.vectorGradient(word));
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
