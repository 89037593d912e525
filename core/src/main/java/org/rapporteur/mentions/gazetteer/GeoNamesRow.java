package org.rapporteur.mentions.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a GeoNames dump: 19 columns, parted by tabs. */
public final class GeoNamesRow {
    private static final int COLUMNS = 19;

    /** The feature classes of what reports name: no roads, woods, or bottoms of the sea. */
    public static final String CLASSES = "PALHTS";

    /** Divisions that are no more, and parts of the world that are none. */
    private static final Set<String> NO_PLACES =
            Set.of("ADM1H", "ADM2H", "ADM3H", "ADM4H", "ADMDH", "PCLH", "ZN", "ZNB");

    /**
     * The place of a row; null for one of another class, and for what is no more.
     *
     * @param classes letters of GeoNames' feature classes, such as {@code PA} for towns and divisions
     * @throws IllegalArgumentException where the row is no such row; the message says why
     */
    public static @Nullable GazetteerEntry read(String line, String classes) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("it has " + columns.length
                    + (columns.length == 1 ? " column" : " columns") + ", and a GeoNames dump has " + COLUMNS
                    + ", parted by tabs");
        }
        if (columns[6].length() > 1) {
            throw new IllegalArgumentException("its feature class is \"" + columns[6] + "\", and that is one letter");
        }
        if (columns[6].isEmpty() || classes.indexOf(columns[6].charAt(0)) < 0 || NO_PLACES.contains(columns[7])) {
            return null;
        }
        List<String> names = new ArrayList<>();
        names.add(columns[1].strip());
        if (!columns[2].isBlank()) {
            names.add(columns[2].strip());
        }
        for (String other : columns[3].split(",", -1)) {
            if (OtherNames.has(other)) {
                names.add(other.strip());
            }
        }
        return new GazetteerEntry(
                (int) whole(columns[0], "id"),
                names,
                List.of(),
                Feature.of(columns[6].charAt(0), columns[7]),
                columns[7],
                degrees(columns[4], "latitude"),
                degrees(columns[5], "longitude"),
                columns[8],
                columns[10].equals("00") ? "" : columns[10],
                columns[11],
                columns[14].isEmpty() ? 0 : whole(columns[14], "population"));
    }

    private static long whole(String number, String what) {
        try {
            long value = Long.parseLong(number);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException("its " + what + " is \"" + number + "\", and that is a whole number");
    }

    private static double degrees(String number, String what) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("its " + what + " is \"" + number + "\", and that is in degrees", e);
        }
    }

    private GeoNamesRow() {}
}
