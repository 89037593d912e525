package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom something is said or done, or who does it, by the words that name them.
 *
 * @param name the fullest name the report gives them
 * @param id the actor register's, where it knows them
 * @param type null where it isn't known
 * @param country ISO 3166-1 alpha-3, or {@code IGO}
 * @param role by the actor codes of event data, such as {@code MIL}
 */
public record Party(
        Span words,
        String name,
        @Nullable String id,
        @Nullable Type type,
        @Nullable String country,
        @Nullable String role)
        implements Mention {
    /** One of whom no more is known. */
    public Party(Span words, String name, @Nullable String id) {
        this(words, name, id, null, null, null);
    }

    /** The same in a country. */
    public Party in(String other) {
        return new Party(words, name, id, type, other, role);
    }

    /** The same, being something else. */
    public Party as(Type other) {
        return new Party(words, name, id, other, country, role);
    }

    @Override
    public String kind() {
        return "party";
    }

    /** What a party is; an object is a thing that was hit. */
    public enum Type {
        PERSON,
        GROUP,
        ORGANISATION,
        GOVERNMENT,
        ARMED_GROUP,
        CIVILIANS,
        OBJECT
    }
}
