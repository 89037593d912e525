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

    /** Reads a matrix that {@link #writeBytes} wrote. */
    static float[][] readBytes(DataInput in) throws IOException {
        float[][] matrix = new float[in.readInt()][in.readInt()];
        byte[] bytes = new byte[matrix[0].length];
        for (float[] row : matrix) {
            float scale = in.readFloat();
            in.readFully(bytes);
            for (int i = 0; i < row.length; i++) {
                row[i] = bytes[i] * scale;
            }
        }
        return matrix;
    }

    /** Writes a matrix in which each row has a scale of its own, and each weight 8 bits. */
    static void writeBytes(DataOutput out, float[][] matrix) throws IOException {
        out.writeInt(matrix.length);
        out.writeInt(matrix[0].length);
        for (float[] row : matrix) {
            float scale = largest(row) / Byte.MAX_VALUE;
            out.writeFloat(scale);
            for (float weight : row) {
                out.writeByte(Math.round(weight / scale));
            }
        }
    }

    private static float largest(float[]... rows) {
        float most = Float.MIN_NORMAL;
        for (float[] row : rows) {
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
    private static void addRows(
            float[] out, float[] a, float wa, float[] b, float wb, float[] c, float wc, float[] d, float wd) {
        for (int j = 0; j < out.length; j++) {
            out[j] += wa * a[j] + wb * b[j] + wc * c[j] + wd * d[j];
        }
    }

    /** Adds a row to another of the same length. */
    static void add(float[] out, float[] row) {
        for (int j = 0; j < out.length; j++) {
            out[j] += row[j];
        }
    }

    /** A matrix as whole numbers, each weight times a factor. */
    static int[][] whole(float[][] matrix, double factor) {
        int[][] whole = new int[matrix.length][matrix[0].length];
        for (int i = 0; i < whole.length; i++) {
            for (int j = 0; j < whole[i].length; j++) {
                whole[i][j] = (int) Math.rint(matrix[i][j] * factor);
            }
        }
        return whole;
    }

    /**
     * The largest factor, up to 1,024, with which no sum of a row's weights times units of 16 bits leaves an int, nor
     * with as many other units again.
     */
    static double factor(float[][] rows) {
        double most = 0;
        for (float[] row : rows) {
            double sum = 1;
            for (float weight : row) {
                sum += Math.abs(weight);
            }
            most = Math.max(most, sum);
        }
        return Math.min(1024, Math.floor(Integer.MAX_VALUE / (2 * Short.MAX_VALUE * most + 1)));
    }

    /** The sum of products. */
    static int dot(int[] a, int[] b) {
        int sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    private Matrices() {}
}
