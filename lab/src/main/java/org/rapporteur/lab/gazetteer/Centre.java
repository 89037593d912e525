package org.rapporteur.lab.gazetteer;

import org.rapporteur.mentions.gazetteer.GazetteerEntry;

/** The mean place of people: towns' coordinates, weighted by population. */
final class Centre {
    private double x;
    private double y;
    private double z;
    private double people;

    void add(GazetteerEntry town) {
        double weight = town.population() + 1.0;
        double lat = Math.toRadians(town.lat());
        double lon = Math.toRadians(town.lon());
        x += weight * Math.cos(lat) * Math.cos(lon);
        y += weight * Math.cos(lat) * Math.sin(lon);
        z += weight * Math.sin(lat);
        people += weight;
    }

    double lat() {
        return rounded(Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    double lon() {
        return rounded(Math.toDegrees(Math.atan2(y, x)));
    }

    /** How many people its towns have. */
    long people() {
        return (long) people;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }
}
