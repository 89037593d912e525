package org.rapporteur.lab.syntax;

/** n times its natural logarithm, the same on every machine, from a table where n is small. */
final class NLogN {
    private static final double[] TABLE = new double[1 << 20];

    static {
        for (int n = 1; n < TABLE.length; n++) {
            TABLE[n] = n * StrictMath.log(n);
        }
    }

    static double of(int n) {
        return n < TABLE.length ? TABLE[n] : n * StrictMath.log(n);
    }

    private NLogN() {}
}
