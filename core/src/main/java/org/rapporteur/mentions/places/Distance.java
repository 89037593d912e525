package org.rapporteur.mentions.places;

import org.rapporteur.mentions.gazetteer.Toponym;

/** How far apart places are. */
final class Distance {
    private static final double KILOMETRES_A_DEGREE = 111.2;
    private static final double FULL_CIRCLE = 360;

    /** In kilometres, on a plane: right near by, and far where it is far. */
    static double kilometres(Toponym one, Toponym other) {
        double apart = Math.abs(one.lon() - other.lon());
        double east = Math.min(apart, FULL_CIRCLE - apart) * Math.cos(Math.toRadians((one.lat() + other.lat()) / 2));
        double north = one.lat() - other.lat();
        return KILOMETRES_A_DEGREE * Math.sqrt(east * east + north * north);
    }

    private Distance() {}
}
