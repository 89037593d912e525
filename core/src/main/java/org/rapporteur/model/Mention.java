package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * A name where the text names something.
 *
 * @param name what it names, by the fullest name that is known
 * @param type what a party is; null where it isn't known, and for a place
 */
public record Mention(
        Span words, Kind kind, String name, @Nullable Type type) {
    /** What is named. */
    public enum Kind {
        PLACE,
        PARTY
    }

    /** What a party is, of the contract's types those that a name alone tells. */
    public enum Type {
        PERSON,
        GROUP,
        ORGANISATION,
        ARMED_GROUP
    }
}
