package org.rapporteur.mentions.gazetteer;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a gazetteer is to know of one place.
 *
 * @param id GeoNames' id, or 0
 * @param names the main one first, then others, in any script
 * @param abbreviations forms that are looked up as they are written, such as {@code Calif.}
 * @param code GeoNames' feature code
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param country ISO 3166-1 alpha-2; empty where it lies in none or in several
 * @param admin1 GeoNames' code of the division of first order; empty for none
 * @param admin2 GeoNames' code of that of second order; empty for none
 * @param population 0 where it isn't known
 */
public record GazetteerEntry(
        int id,
        List<String> names,
        List<String> abbreviations,
        Feature feature,
        String code,
        double lat,
        double lon,
        String country,
        String admin1,
        String admin2,
        long population) {
    public GazetteerEntry {
        names = List.copyOf(names);
        abbreviations = List.copyOf(abbreviations);
        if (names.isEmpty() || names.get(0).isBlank()) {
            throw new IllegalArgumentException("it has no name");
        }
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException(lat + ", " + lon + " is no place on Earth");
        }
    }

    /** Its main name. */
    public String name() {
        return names.get(0);
    }

    /** What spellings of a name have in common, by which it is looked up; empty where nothing of it is Latin. */
    public static String key(String name) {
        return PlaceKeys.of(name);
    }

    /** The same place, called by more names. */
    public GazetteerEntry with(List<String> moreNames, List<String> moreAbbreviations) {
        return new GazetteerEntry(
                id,
                joined(names, moreNames),
                joined(abbreviations, moreAbbreviations),
                feature,
                code,
                lat,
                lon,
                country,
                admin1,
                admin2,
                population);
    }

    /** The same place, in a division. */
    public GazetteerEntry in(String division, String second) {
        return new GazetteerEntry(
                id, names, abbreviations, feature, code, lat, lon, country, division, second, population);
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
