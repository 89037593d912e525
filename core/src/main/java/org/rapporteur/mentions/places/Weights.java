package org.rapporteur.mentions.places;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.mentions.gazetteer.Toponym;

/**
 * What counts how much in choosing among places of one name, as logarithms of odds. {@code lab/run train places} finds them
 * on one half of its data.
 */
public record Weights(List<Double> values) {
    /** The kinds of weights, in their order. */
    public enum Kind {
        /** Of the logarithm of those who live there. */
        POPULATION,
        /** For a state. */
        COUNTRY,
        /** For a division of first order. */
        ADMIN,
        /** For a division of second order. */
        COUNTY,
        /** For an area. */
        AREA,
        /** For a state's capital. */
        CAPITAL,
        /** For a division's seat. */
        SEAT,
        /** For a name that isn't the place's main one. */
        OTHER_NAME,
        /** Of the logarithm of how much else in the report lies in the same state. */
        SAME_COUNTRY,
        /** The same for the division. */
        SAME_ADMIN,
        /** The same for what lies near by. */
        NEAR,
        /** How near that is, in kilometres. */
        RADIUS,
        /** What is taken to lie everywhere. */
        FLOOR,
        /** For "X, Y" where X lies in Y. */
        QUALIFIED,
        /** For the report to mean none of those that the gazetteer knows. */
        UNKNOWN
    }

    /** Those that are used. */
    public static final Weights SHIPPED =
            new Weights(List.of(0.56, 2.0, 3.0, 1.0, 3.0, 1.0, 0.6, -1.5, 0.56, 0.84, 0.8, 80.0, 0.05, 6.0, 2.0));

    private static final double LEAST = 500;

    public Weights {
        values = List.copyOf(values);
        if (values.size() != Kind.values().length) {
            throw new IllegalArgumentException(values.size() + " weights for " + Kind.values().length + " kinds");
        }
    }

    /** One of them. */
    public double of(Kind kind) {
        return values.get(kind.ordinal());
    }

    /** The same with one other. */
    public Weights with(Kind kind, double value) {
        List<Double> changed = new ArrayList<>(values);
        changed.set(kind.ordinal(), value);
        return new Weights(changed);
    }

    /** What speaks for a place before the report is looked at. */
    double prior(Toponym place, boolean isMainName) {
        double kind = switch (place.feature()) {
            case COUNTRY -> of(Kind.COUNTRY);
            case ADMIN -> of(place.code().equals("ADM1") ? Kind.ADMIN : Kind.COUNTY);
            case AREA -> of(Kind.AREA);
            case TOWN, SITE -> 0;
        };
        double rank = switch (place.code()) {
            case "PPLC" -> of(Kind.CAPITAL);
            case "PPLA" -> of(Kind.SEAT);
            default -> 0;
        };
        return kind
                + rank
                + of(Kind.POPULATION) * Math.log(place.population() + LEAST)
                + (isMainName ? 0 : of(Kind.OTHER_NAME));
    }
}
