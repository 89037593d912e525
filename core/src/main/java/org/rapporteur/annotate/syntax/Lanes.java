package org.rapporteur.annotate.syntax;

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

    /** Adds numbers as multiples of 1 / unit; what does not fit 16 bits is cut. */
    static void add(long[] sum, float[] numbers, int unit) {
        for (int j = 0; j < sum.length; j++) {
            int i = j * COUNT;
            sum[j] += lane(numbers[i], unit)
                    + (lane(numbers[i + 1], unit) << BITS)
                    + (lane(numbers[i + 2], unit) << (2 * BITS))
                    + (lane(numbers[i + 3], unit) << (3 * BITS));
        }
    }

    private static long lane(float number, int unit) {
        int shifted = (int) (number * unit + 32_768.5f); // so that cutting rounds
        return shifted - 32_768L;
    }

    /** Reads a row's numbers, those below zero as zero. */
    static void positive(long[] row, int[] numbers) {
        for (int j = 0; j < row.length; j++) {
            long rest = row[j];
            int first = (short) rest;
            rest = (rest - first) >> BITS;
            int second = (short) rest;
            rest = (rest - second) >> BITS;
            int third = (short) rest;
            int fourth = (int) ((rest - third) >> BITS);
            int i = j * COUNT;
            numbers[i] = Math.max(0, first);
            numbers[i + 1] = Math.max(0, second);
            numbers[i + 2] = Math.max(0, third);
            numbers[i + 3] = Math.max(0, fourth);
        }
    }

    /** Reads a row's numbers. */
    static void read(long[] row, int[] numbers) {
        for (int j = 0; j < row.length; j++) {
            long rest = row[j];
            for (int i = 0; i < COUNT; i++) {
                int number = (short) rest;
                numbers[j * COUNT + i] = number;
                rest = (rest - number) >> BITS;
            }
        }
    }

    private Lanes() {}
}
