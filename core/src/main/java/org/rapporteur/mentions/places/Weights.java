package org.rapporteur.mentions.places;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.mentions.gazetteer.Feature;
import org.rapporteur.mentions.gazetteer.Toponym;

/**
 * What counts how much in choosing among places of one name, as logarithms of odds. {@code lab/run train places} finds them
 * on one half of its data.
 */
public record Weights(Map<Kind, Double> values) {
    /** The kinds of weights, each with what is used. */
    public enum Kind {
        /** Of the logarithm of those who live there. */
        POPULATION(0.56),
        /** For a state. */
        COUNTRY(2.0),
        /** For a division of first order. */
        ADMIN(3.0),
        /** For a division of second order. */
        COUNTY(1.0),
        /** For an area. */
        AREA(10.0),
        /** For a state's capital. */
        CAPITAL(1.0),
        /** For a division's seat. */
        SEAT(0.6),
        /** For a name that isn't the main one of a place that is little known. */
        OTHER_NAME(-1.5),
        /** Of the logarithm of how much else in the report lies in the same state. */
        SAME_COUNTRY(0.56),
        /** The same for the division. */
        SAME_ADMIN(0.84),
        /** The same for what lies near by. */
        NEAR(0.8),
        /** How near that is, in kilometres. */
        RADIUS(80.0),
        /** What is taken to lie everywhere. */
        FLOOR(0.05),
        /** For "X, Y" where X lies in Y. */
        QUALIFIED(6.0),
        /** For a village, camp or crossing of our own list, or one that the user added: reports name these. */
        OURS(3.0),
        /** For the largest of the towns called so, where the name is that of a place in which states meet. */
        VENUE(3.0),
        /** For the report to mean none of those that the gazetteer knows. */
        UNKNOWN(1.5);

        private final double shipped;

        Kind(double shipped) {
            this.shipped = shipped;
        }
    }

    /** Those that are used. */
    public static final Weights SHIPPED = shipped();

    private static final double LEAST = 500;

    /** Towns of so many people have names in English that their own country doesn't use, such as Geneva. */
    private static final long WELL_KNOWN = 100_000;

    public Weights {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        if (values.size() != Kind.values().length) {
            throw new IllegalArgumentException("weights for " + values.keySet() + " alone");
        }
    }

    private static Weights shipped() {
        Map<Kind, Double> weights = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            weights.put(kind, kind.shipped);
        }
        return new Weights(weights);
    }

    /** One of them. */
    public double of(Kind kind) {
        return Objects.requireNonNull(values.get(kind), "a weight for each kind");
    }

    /** The same with one other. */
    public Weights with(Kind kind, double value) {
        Map<Kind, Double> changed = new EnumMap<>(values);
        changed.put(kind, value);
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
        if (place.id() == 0 && place.feature() != Feature.AREA) {
            kind += of(Kind.OURS);
        }
        double rank = switch (place.code()) {
            case "PPLC" -> of(Kind.CAPITAL);
            case "PPLA" -> of(Kind.SEAT);
            default -> 0;
        };
        return kind
                + rank
                + of(Kind.POPULATION) * Math.log(place.population() + LEAST)
                + (isMainName || place.population() >= WELL_KNOWN ? 0 : of(Kind.OTHER_NAME));
    }
}
