package org.rapporteur.lab.syntax;

/** Sums of vectors, each a loop over whole arrays that the virtual machine turns into vector instructions. */
final class Vectors {
    static void add(float[] out, float[] a) {
        for (int j = 0; j < out.length; j++) {
            out[j] += a[j];
        }
    }

    static void add(float[] out, float[] a, float[] b) {
        for (int j = 0; j < out.length; j++) {
            out[j] += a[j] + b[j];
        }
    }

    static void add(float[] out, float[] a, float by) {
        for (int j = 0; j < out.length; j++) {
            out[j] += by * a[j];
        }
    }

    /** Adds the products of elements. */
    static void addScaled(float[] out, float[] a, float[] by) {
        for (int j = 0; j < out.length; j++) {
            out[j] += a[j] * by[j];
        }
    }

    /** Adds a vector times a matrix; the vector's length is a multiple of four. */
    static void addProduct(float[] out, float[] vector, float[][] matrix) {
        for (int k = 0; k < vector.length; k += 4) {
            add(
                    out,
                    matrix[k],
                    vector[k],
                    matrix[k + 1],
                    vector[k + 1],
                    matrix[k + 2],
                    vector[k + 2],
                    matrix[k + 3],
                    vector[k + 3]);
        }
    }

    private static void add(
            float[] out, float[] a, float wa, float[] b, float wb, float[] c, float wc, float[] d, float wd) {
        for (int j = 0; j < out.length; j++) {
            out[j] += wa * a[j] + wb * b[j] + wc * c[j] + wd * d[j];
        }
    }

    /** Takes a gradient back through a product: to the matrix's gradient and, added, to the vector's. */
    static void backProduct(float[] gradient, float[] vector, Parameter matrix, float[] vectorGradient) {
        for (int k = 0; k < vector.length; k++) {
            add(matrix.gradient(k), gradient, vector[k]);
            vectorGradient[k] += dot(matrix.value[k], gradient);
        }
    }

    /** Four sums side by side, since a single one would wait for itself. */
    static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        for (int j = 0; j < a.length; j += 4) {
            s0 += a[j] * b[j];
            s1 += a[j + 1] * b[j + 1];
            s2 += a[j + 2] * b[j + 2];
            s3 += a[j + 3] * b[j + 3];
        }
        return s0 + s1 + s2 + s3;
    }

    private Vectors() {}
}
