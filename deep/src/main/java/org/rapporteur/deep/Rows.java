package org.rapporteur.deep;

/** Rows of numbers that one thread uses again: as many as were ever wanted at once. */
final class Rows {
    private final int width;
    private float[][] rows = new float[0][];

    Rows(int width) {
        this.width = width;
    }

    /** At least so many rows, with whatever numbers they hold from their last use. */
    float[][] atLeast(int count) {
        if (rows.length < count) {
            rows = new float[Math.max(count, rows.length + rows.length / 2)][width];
        }
        return rows;
    }
}
