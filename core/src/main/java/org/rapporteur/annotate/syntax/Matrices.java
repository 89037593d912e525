package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Matrices of weights as they are stored: a scale, and each weight as a multiple of it in 16 bits. */
final class Matrices {
    private static final int LARGEST = Short.MAX_VALUE;

    /** Reads a matrix of the shape that was written, row by row. */
    static float[][] read(DataInput in) throws IOException {
        float[][] matrix = new float[in.readInt()][in.readInt()];
        float scale = in.readFloat();
        for (float[] row : matrix) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.readShort() * scale;
            }
        }
        return matrix;
    }

    /** Reads so many matrices. */
    static float[][][] read(DataInput in, int count) throws IOException {
        float[][][] matrices = new float[count][][];
        for (int i = 0; i < count; i++) {
            matrices[i] = read(in);
        }
        return matrices;
    }

    static void write(DataOutput out, float[][] matrix) throws IOException {
        out.writeInt(matrix.length);
        out.writeInt(matrix[0].length);
        float scale = largest(matrix) / LARGEST;
        out.writeFloat(scale);
        for (float[] row : matrix) {
            for (float weight : row) {
                out.writeShort(Math.round(weight / scale));
            }
        }
    }

    static void write(DataOutput out, float[][][] matrices) throws IOException {
        for (float[][] matrix : matrices) {
            write(out, matrix);
        }
    }

    /** Reads a matrix that {@link #writeSparse} wrote. */
    static float[][] readSparse(DataInput in) throws IOException {
        float[][] matrix = new float[in.readInt()][in.readInt()];
        float scale = in.readFloat();
        for (float[] row : matrix) {
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                row[in.readUnsignedByte()] = in.readByte() * scale;
            }
        }
        return matrix;
    }

    /**
     * Writes a matrix of which most is next to nothing: 8 bits a weight, those that come to nothing left out.
     *
     * @throws IllegalArgumentException where it has more than 255 columns
     */
    static void writeSparse(DataOutput out, float[][] matrix) throws IOException {
        if (matrix[0].length > 255) {
            throw new IllegalArgumentException(matrix[0].length + " columns");
        }
        out.writeInt(matrix.length);
        out.writeInt(matrix[0].length);
        float scale = largest(matrix) / Byte.MAX_VALUE;
        out.writeFloat(scale);
        for (float[] row : matrix) {
            int count = 0;
            for (float weight : row) {
                count += Math.round(weight / scale) != 0 ? 1 : 0;
            }
            out.writeByte(count);
            for (int i = 0; i < row.length; i++) {
                int weight = Math.round(row[i] / scale);
                if (weight != 0) {
                    out.writeByte(i);
                    out.writeByte(weight);
                }
            }
        }
    }

    private static float largest(float[][] matrix) {
        float most = Float.MIN_NORMAL;
        for (float[] row : matrix) {
            for (float weight : row) {
                most = Math.max(most, Math.abs(weight));
            }
        }
        return most;
    }

    /** Adds to every element of out what a vector times a matrix is; the vector's length is a multiple of four. */
    static void addProduct(float[] out, float[] vector, float[][] matrix) {
        for (int i = 0; i < vector.length; i += 4) {
            addRows(
                    out,
                    matrix[i],
                    vector[i],
                    matrix[i + 1],
                    vector[i + 1],
                    matrix[i + 2],
                    vector[i + 2],
                    matrix[i + 3],
                    vector[i + 3]);
        }
    }

    /** One loop over whole arrays, which the virtual machine turns into vector instructions. */
    static void addRows(
            float[] out, float[] a, float wa, float[] b, float wb, float[] c, float wc, float[] d, float wd) {
        for (int j = 0; j < out.length; j++) {
            out[j] += wa * a[j] + wb * b[j] + wc * c[j] + wd * d[j];
        }
    }

    /** Adds a row times a number. */
    static void addRow(float[] out, float[] row, float by) {
        for (int j = 0; j < out.length; j++) {
            out[j] += by * row[j];
        }
    }

    /** Adds two rows to another of the same length. */
    static void add(float[] out, float[] a, float[] b) {
        for (int j = 0; j < out.length; j++) {
            out[j] += a[j] + b[j];
        }
    }

    /** Adds a row to another of the same length. */
    static void add(float[] out, float[] row) {
        for (int j = 0; j < out.length; j++) {
            out[j] += row[j];
        }
    }

    private Matrices() {}
}
