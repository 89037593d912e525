package org.rapporteur.deep;

/** A linear layer over rows of numbers. Immutable. */
final class Layer {
    private static final float SLOPE = 0.1f;

    private final float[] bias;

    /** One row an input, so that the inner loop runs over outputs. */
    private final float[][] weights;

    /** @param weights outputs × inputs */
    Layer(float[] weights, float[] bias) {
        int outputs = bias.length;
        this.bias = bias.clone();
        this.weights = new float[weights.length / outputs][outputs];
        for (int i = 0; i < this.weights.length; i++) {
            for (int o = 0; o < outputs; o++) {
                this.weights[i][o] = weights[o * this.weights.length + i];
            }
        }
    }

    int outputs() {
        return bias.length;
    }

    /** Writes to y's first rows the outputs of x's rows from {@code first} on, each read from {@code column} on. */
    void apply(float[][] x, int first, int column, int rows, float[][] y) {
        for (int r = 0; r < rows; r++) {
            System.arraycopy(bias, 0, y[r], 0, bias.length);
        }
        Product.add(x, first, column, rows, weights, y);
    }

    /** The same through a leaky rectifier. */
    void hidden(float[][] x, int first, int rows, float[][] y) {
        apply(x, first, 0, rows, y);
        for (int r = 0; r < rows; r++) {
            rectify(y[r]);
        }
    }

    private static void rectify(float[] row) {
        for (int o = 0; o < row.length; o++) {
            row[o] = Math.max(row[o], SLOPE * row[o]);
        }
    }
}
