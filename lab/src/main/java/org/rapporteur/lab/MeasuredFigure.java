package org.rapporteur.lab;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside what is expected of it.
 *
 * @param measured null where it couldn't be measured
 */
record MeasuredFigure(ExpectedFigure expected, @Nullable Double measured) {
    /** Columns as wide as {@link #columns()} makes them. */
    static final String COLUMNS = " %9s %9s  %-16s";

    /** Whether it was measured and keeps within its bounds. */
    boolean kept() {
        return measured != null && expected.allows(measured);
    }

    /** What is expected, what was measured, and the bound, {@code FAILED} after one that is passed. */
    String columns() {
        return String.format(
                Locale.ROOT, COLUMNS, shown(expected.value()), shown(measured), bound() + (kept() ? "" : " FAILED"));
    }

    private String bound() {
        String least = expected.atLeast() == null ? "" : ">= " + shown(expected.atLeast());
        String most = expected.atMost() == null ? "" : "<= " + shown(expected.atMost());
        return (least + " " + most).strip();
    }

    private static String shown(@Nullable Double value) {
        if (value == null) {
            return "-";
        }
        boolean whole = value == Math.rint(value) || Math.abs(value) >= 1000;
        return String.format(Locale.ROOT, whole ? "%.0f" : "%.4f", value);
    }
}
