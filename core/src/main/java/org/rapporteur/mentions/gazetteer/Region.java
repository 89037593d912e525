package org.rapporteur.mentions.gazetteer;

import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/**
 * Where places lie, with GeoNames' codes and with names.
 *
 * @param iso2 ISO 3166-1 alpha-2, or empty
 * @param country ISO 3166-1 alpha-3
 */
record Region(
        String iso2,
        String code1,
        String code2,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable String admin2) {

    /** The region of these codes. */
    static Region of(String iso2, String code1, String code2, @Nullable String admin1, @Nullable String admin2) {
        return new Region(iso2, code1, code2, alpha3(iso2), admin1, admin2);
    }

    /** As {@link #line} writes it. */
    static Region parse(String line) {
        String[] columns = line.split("\t", -1);
        return new Region(
                columns[0], columns[1], columns[2], absent(columns[3]), absent(columns[4]), absent(columns[5]));
    }

    String line() {
        return String.join("\t", iso2, code1, code2, told(country), told(admin1), told(admin2));
    }

    private static @Nullable String alpha3(String iso2) {
        if (iso2.isEmpty()) {
            return null;
        }
        try {
            return iso2.equals("XK") ? "XKX" : new Locale("", iso2).getISO3Country();
        } catch (MissingResourceException e) {
            return null; // a state that is no more, such as Yugoslavia
        }
    }

    private static @Nullable String absent(String column) {
        return column.isEmpty() ? null : column;
    }

    private static String told(@Nullable String column) {
        return column == null ? "" : column;
    }
}
