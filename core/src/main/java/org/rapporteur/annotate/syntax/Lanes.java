package org.rapporteur.annotate.syntax;

import java.util.Arrays;

/**
 * Rows of 16-bit numbers, four in a long, added four at a time. A lane's borrow goes into the next one and is taken out
 * again when the sum is read, so that sums are exact as long as each fits 16 bits in the end.
 *
 * <p>Measured against rows of shorts: the virtual machine's vector loop for shorts leaves up to 31 of 128 numbers to a
 * scalar loop, and took four to five times as long.
 */
final class Lanes {
    /** How many numbers a long holds. */
    static final int COUNT = 4;

    /** One in a hidden layer; sums stay within ±128, several times what sentences come to. */
    static final int UNIT = 256;

    private static final int BITS = 16;

    /** Adds four rows to a fifth. */
    static void add(long[] sum, long[] a, long[] b, long[] c, long[] d) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a[j] + b[j] + c[j] + d[j];
        }
    }

    /** Adds two rows to a third. */
    static void add(long[] sum, long[] a, long[] b) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a[j] + b[j];
        }
    }

    /** Adds a row to another. */
    static void add(long[] sum, long[] a) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a[j];
        }
    }

    /** Makes a sum of three rows. */
    static void set(long[] sum, long[] a, long[] b, long[] c) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] = a[j] + b[j] + c[j];
        }
    }

    /** A row of numbers as multiples of 1 / {@link #UNIT}; what does not fit 16 bits is cut. */
    static long[] of(float[] numbers) {
        long[] row = new long[numbers.length / COUNT];
        for (int j = 0; j < row.length; j++) {
            int i = j * COUNT;
            row[j] = lane(numbers[i])
                    + (lane(numbers[i + 1]) << BITS)
                    + (lane(numbers[i + 2]) << (2 * BITS))
                    + (lane(numbers[i + 3]) << (3 * BITS));
        }
        return row;
    }

    /** Each row of a matrix. */
    static long[][] of(float[][] matrix) {
        return Arrays.stream(matrix).map(Lanes::of).toArray(long[][]::new);
    }

    private static long lane(float number) {
        int shifted = (int) (number * UNIT + 32_768.5f); // so that cutting rounds
        return shifted - 32_768L;
    }

    /** Reads a row's numbers. */
    static void read(long[] row, int[] numbers) {
        for (int j = 0; j < row.length; j++) {
            long rest = row[j];
            int first = (short) rest;
            rest = (rest - first) >> BITS;
            int second = (short) rest;
            rest = (rest - second) >> BITS;
            int third = (short) rest;
            int i = j * COUNT;
            numbers[i] = first;
            numbers[i + 1] = second;
            numbers[i + 2] = third;
            numbers[i + 3] = (int) ((rest - third) >> BITS);
        }
    }

    /** Makes zero of what is below it. */
    static void cut(int[] numbers) {
        for (int j = 0; j < numbers.length; j++) {
            numbers[j] &= ~(numbers[j] >> 31);
        }
    }

    private Lanes() {}
}
