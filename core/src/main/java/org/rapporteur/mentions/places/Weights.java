package org.rapporteur.mentions.places;

import org.rapporteur.mentions.gazetteer.Toponym;

/**
 * What counts how much in choosing among places of one name, all as logarithms of odds. {@code lab/run train places} finds
 * them on one half of its data.
 *
 * @param population of the logarithm of those who live there
 * @param country for a state
 * @param admin for a division of first order
 * @param county for a division of second order
 * @param area for an area
 * @param otherName for a name that isn't its main one
 * @param sameCountry of the logarithm of how much else in the report lies in its state
 * @param sameAdmin the same for its division
 * @param near the same for what lies within some hundred kilometres
 * @param floor what is taken to lie everywhere
 * @param qualified for "X, Y" where X lies in Y
 */
public record Weights(
        double population,
        double country,
        double admin,
        double county,
        double area,
        double otherName,
        double sameCountry,
        double sameAdmin,
        double near,
        double floor,
        double qualified) {
    /** Those that are used. */
    public static final Weights SHIPPED = new Weights(0.7, 4, 3, 0, 2, -1, 0.7, 0.7, 1, 0.05, 6);

    private static final double LEAST = 500;

    /** What speaks for a place before the report is looked at. */
    double prior(Toponym place, boolean isMainName) {
        double kind =
                switch (place.feature()) {
                    case COUNTRY -> country;
                    case ADMIN -> place.code().equals("ADM1") ? admin : county;
                    case AREA -> area;
                    case TOWN, SITE -> 0;
                };
        return kind + population * Math.log(place.population() + LEAST) + (isMainName ? 0 : otherName);
    }
}
