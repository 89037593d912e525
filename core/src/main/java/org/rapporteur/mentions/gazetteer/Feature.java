package org.rapporteur.mentions.gazetteer;

import java.util.Set;

/** What kind of place a toponym is, the smallest first. */
public enum Feature {
    /** A camp, crossing, base, building, well. */
    SITE,
    /** A city, town, village, or a part of one. */
    TOWN,
    /** A region, sea, river, lake, mountain, island. */
    AREA,
    /** A division of a state, of any order. */
    ADMIN,
    /** A state, or a territory with a country code of its own. */
    COUNTRY;

    private static final Set<String> AREAS = Set.of(
            "AREA", "CONT", "RGN", "RGNE", "RGNH", "OCN", "SEA", "GULF", "BAY", "STRT", "CHN", "LK", "LKS", "RSV",
            "STM", "DLTA", "DSRT", "MT", "MTS", "PK", "PLAT", "PLN", "VAL", "VLY", "ISL", "ISLS", "PEN", "CAPE", "DPR",
            "MRSH");

    /**
     * That of a GeoNames feature.
     *
     * @param featureClass GeoNames' letter
     * @param code GeoNames' feature code
     */
    public static Feature of(char featureClass, String code) {
        return switch (featureClass) {
            case 'P' -> TOWN;
            case 'A' -> code.startsWith("PCL") || code.equals("TERR") ? COUNTRY : ADMIN;
            default -> AREAS.contains(code) ? AREA : SITE;
        };
    }
}
