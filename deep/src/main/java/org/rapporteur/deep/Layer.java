package org.rapporteur.deep;

/** A linear layer. Vectors lie one after another in one array, so that several words are multiplied at once. Immutable. */
final class Layer {
    private static final float SLOPE = 0.1f;

    private final int inputs;
    private final int outputs;
    private final float[] bias;

    /** An input's weights after another's, so that the inner loop runs over outputs and the compiler makes it wide. */
    private final float[] weights;

    /** @param weights outputs × inputs */
    Layer(float[] weights, float[] bias) {
        outputs = bias.length;
        inputs = weights.length / outputs;
        this.bias = bias.clone();
        this.weights = new float[weights.length];
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
                this.weights[i * outputs + o] = weights[o * inputs + i];
            }
        }
    }

    int outputs() {
        return outputs;
    }

    /** The outputs of words' vectors, of which row follows row from a place on. */
    float[] apply(float[] x, int from, int rows) {
        float[] y = new float[rows * outputs];
        float[] row = new float[outputs];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(bias, 0, row, 0, outputs);
            add(x, from + r * inputs, row);
            System.arraycopy(row, 0, y, r * outputs, outputs);
        }
        return y;
    }

    private void add(float[] x, int at, float[] y) {
        int i = 0;
        for (; i + 3 < inputs; i += 4) {
            float a = x[at + i];
            float b = x[at + i + 1];
            float c = x[at + i + 2];
            float d = x[at + i + 3];
            int p = i * outputs;
            int q = p + outputs;
            int r = q + outputs;
            int s = r + outputs;
            for (int o = 0; o < y.length; o++) {
                y[o] += a * weights[p + o] + b * weights[q + o] + c * weights[r + o] + d * weights[s + o];
            }
        }
        for (; i < inputs; i++) {
            float a = x[at + i];
            for (int o = 0; o < y.length; o++) {
                y[o] += a * weights[i * outputs + o];
            }
        }
    }

    /** The same through a leaky rectifier. */
    float[] hidden(float[] x, int from, int rows) {
        float[] y = apply(x, from, rows);
        for (int i = 0; i < y.length; i++) {
            y[i] = y[i] > 0 ? y[i] : SLOPE * y[i];
        }
        return y;
    }
}
