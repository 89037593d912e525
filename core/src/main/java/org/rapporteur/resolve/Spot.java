package org.rapporteur.resolve;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Place;

/** A place as tellings are compared by it. */
public record Spot(
        String name,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String country,
        Place.@Nullable Precision precision) {
    private static final double EARTH_KM = 6371;

    static Spot of(Place place) {
        Place.Location at = place.location();
        return at == null
                ? new Spot(place.name(), null, null, null, null)
                : new Spot(place.name(), at.lat(), at.lon(), at.country(), at.precision());
    }

    /** Whether it is as small as a town, and it is known where it lies. */
    boolean isExact() {
        return lat != null && (precision == Place.Precision.TOWN || precision == Place.Precision.SITE);
    }

    /** The distance between two places that lie somewhere, on the great circle. */
    public double kilometres(Spot other) {
        if (lat == null || lon == null || other.lat == null || other.lon == null) {
            throw new IllegalArgumentException(name + " or " + other.name + " lies nobody knows where");
        }
        double north = Math.toRadians(other.lat - lat);
        double east = Math.toRadians(other.lon - lon);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
