package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something is, by the words that name it.
 *
 * @param name as the report calls it; the gazetteer's name for abbreviations, peoples' names and names in capitals
 * @param location where on Earth that is; null for a place that the gazetteer doesn't know
 * @param metonym whether those who are at the place are meant, as in "Washington said"
 * @param rule how the location was chosen, such as {@code place/context}
 */
public record Place(Span words, String name, @Nullable Location location, boolean metonym, String rule)
        implements Mention {
    /** The same, standing for those who are there. */
    public Place asMetonym() {
        return new Place(words, name, location, true, rule);
    }

    @Override
    public String kind() {
        return "place";
    }

    /**
     * A place on Earth.
     *
     * @param gazetteer such as {@code geonames:170063}; null for a place that has no number
     * @param lat degrees north, WGS 84
     * @param lon degrees east, WGS 84
     * @param country ISO 3166-1 alpha-3; null where it lies in none or in several
     * @param admin1 the name of the division of first order that it lies in, or is
     * @param admin2 that of second order
     */
    public record Location(
            @Nullable String gazetteer,
            double lat,
            double lon,
            @Nullable String country,
            @Nullable String admin1,
            @Nullable String admin2,
            Precision precision) {}

    /** How large what is named is. */
    public enum Precision {
        SITE,
        TOWN,
        AREA,
        ADMIN,
        COUNTRY
    }
}
