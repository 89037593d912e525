package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param words where the report names them in this link
 * @param name the fullest name the report gives them: "He" is "John Kerry"
 * @param id the actor register's, where it knows them
 */
public record Source(Span words, String name, @Nullable String id, Type type) {
    /** What kind of source it is; {@code unnamed} for "a senior official". */
    public enum Type {
        PERSON,
        ORGANISATION,
        MEDIA,
        GOVERNMENT,
        ARMED_GROUP,
        WITNESS,
        DOCUMENT,
        UNNAMED
    }
}
