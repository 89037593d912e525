package org.rapporteur.mentions.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * First and last day of something, written {@code 2012..2016-07}, either of them absent; the end's year or month counts
 * whole.
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    static final Days ALWAYS = new Days(null, null);

    private static final String DAY = "(?:\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)?";
    private static final Pattern FORM = Pattern.compile(DAY + "\\.\\." + DAY);

    /** Whether a word is of this form. */
    static boolean is(String word) {
        return word.contains("..") && FORM.matcher(word).matches();
    }

    /** Reads {@code from..to}. */
    static Days of(String word) {
        int dots = word.indexOf("..");
        return new Days(first(word.substring(0, dots)), last(word.substring(dots + 2)));
    }

    /** The first day of a year, a month or a day as ISO has them; null for nothing. */
    static @Nullable LocalDate first(String iso) {
        try {
            return switch (iso.length()) {
                case 0 -> null;
                case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
                case 7 -> YearMonth.parse(iso).atDay(1);
                default -> LocalDate.parse(iso);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("\"" + iso + "\" is no day; give an ISO date such as 2016-09-30", e);
        }
    }

    /** The last day of a year, a month or a day as ISO has them; null for nothing. */
    static @Nullable LocalDate last(String iso) {
        LocalDate first = first(iso);
        if (first == null) {
            return null;
        }
        return switch (iso.length()) {
            case 4 -> LocalDate.of(first.getYear(), 12, 31);
            case 7 -> YearMonth.from(first).atEndOfMonth();
            default -> first;
        };
    }

    @Override
    public String toString() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
