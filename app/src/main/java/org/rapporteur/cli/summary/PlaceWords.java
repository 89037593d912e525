package org.rapporteur.cli.summary;

import java.util.Locale;
import org.rapporteur.model.Place;

/** A place in words: "Douma, Rif Dimashq, SYR (33.57° N, 36.40° E)". */
final class PlaceWords {
    static String of(Place place) {
        Place.Location location = place.location();
        StringBuilder words = new StringBuilder(Visible.of(place.name()));
        if (location == null) {
            return words.append(" (not in the gazetteer)").toString();
        }
        boolean whole = location.precision() == Place.Precision.COUNTRY;
        String division = location.admin1();
        if (division != null && !division.equals(place.name()) && !whole) {
            words.append(", ").append(division);
        }
        if (location.country() != null && !whole) {
            words.append(", ").append(location.country());
        }
        return words.append(String.format(
                        Locale.ROOT,
                        " (%.2f° %s, %.2f° %s)",
                        Math.abs(location.lat()),
                        location.lat() < 0 ? "S" : "N",
                        Math.abs(location.lon()),
                        location.lon() < 0 ? "W" : "E"))
                .toString();
    }

    private PlaceWords() {}
}
