package org.rapporteur.mentions.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A place that is called by a name.
 *
 * @param id GeoNames' id; 0 for one that GeoNames didn't give
 * @param name its main name
 * @param code GeoNames' feature code, such as {@code PPLC}
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param country ISO 3166-1 alpha-3; null where it lies in none or in several
 * @param admin1 the name of the division of first order in which it lies, or which it is
 * @param admin2 the name of that of second order
 * @param population 0 where it isn't known
 */
public record Toponym(
        int id,
        String name,
        Feature feature,
        String code,
        double lat,
        double lon,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable String admin2,
        long population) {
    public Toponym {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a toponym has a name");
        }
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException(name + ": " + lat + ", " + lon + " is no place on Earth");
        }
    }
}
