package org.rapporteur.lab;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Counts of what is right, of what was found and of what is true. */
public record F1(int right, int found, int expected) {
    static final F1 NONE = new F1(0, 0, 0);

    /** Counts equal items; neither list holds one twice. */
    static F1 of(List<?> found, List<?> expected) {
        HashSet<Object> right = new HashSet<>(expected);
        right.retainAll(new HashSet<>(found));
        return new F1(right.size(), found.size(), expected.size());
    }

    F1 plus(F1 other) {
        return new F1(right + other.right, found + other.found, expected + other.expected);
    }

    /** In percent; 0 where nothing is right. */
    public double value() {
        return right == 0 ? 0 : 200.0 * right / (found + expected);
    }

    double precision() {
        return right == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
        return right == 0 ? 0 : 100.0 * right / expected;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%6.2f  precision %6.2f  recall %6.2f  of %d", value(), precision(), recall(), expected);
    }
}
