package org.rapporteur.lab.speed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** What a figure counts, and how it stands in the table: with two digits that say something. */
enum Unit {
    RATE("%,.0f words/s"),
    SECONDS("%s s"),
    MEGABYTES("%,.0f MB"),
    TIMES("%.2f times");

    private final String form;

    Unit(String form) {
        this.form = form;
    }

    /** A figure for people. */
    String words(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(2));
        return switch (this) {
            case RATE -> String.format(Locale.ROOT, form, rounded);
            case SECONDS -> String.format(Locale.ROOT, form, rounded.toPlainString());
            case MEGABYTES, TIMES -> String.format(Locale.ROOT, form, value);
        };
    }
}
