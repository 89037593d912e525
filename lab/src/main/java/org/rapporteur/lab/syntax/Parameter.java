package org.rapporteur.lab.syntax;

import java.util.Random;

/** A matrix that is learned, with its gradient and what Adam keeps of gradients past. Not thread-safe. */
final class Parameter {
    final float[][] value;
    private final float[][] gradient;
    private final float[][] mean;
    private final float[][] square;
    private final boolean[] touched;
    private final int[] rows;
    private int count;

    /** Begins with normally distributed values. */
    Parameter(int rows, int columns, double deviation, Random random) {
        value = new float[rows][columns];
        gradient = new float[rows][columns];
        mean = new float[rows][columns];
        square = new float[rows][columns];
        touched = new boolean[rows];
        this.rows = new int[rows];
        for (float[] row : value) {
            for (int j = 0; j < columns; j++) {
                row[j] = (float) (random.nextGaussian() * deviation);
            }
        }
    }

    /** The gradient of a row, to be added to; the row takes part in the next update. */
    float[] gradient(int row) {
        if (!touched[row]) {
            touched[row] = true;
            rows[count++] = row;
        }
        return gradient[row];
    }

    /** Moves the rows that have a gradient, and clears it. */
    void update(Adam adam) {
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            touched[row] = false;
            adam.update(value[row], gradient[row], mean[row], square[row]);
        }
        count = 0;
    }
}
