package org.rapporteur.mentions;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.mentions.register.Actor;

/**
 * A name in a line, without the titles before a person.
 *
 * @param kind null where only its capitals tell that it is one
 * @param actor whom the register knows by it
 */
record NameSpan(
        int first,
        int last,
        @Nullable NameKind kind,
        @Nullable Actor actor) {
    boolean isPerson() {
        return actor != null ? actor.kind() == Actor.Kind.PERSON : kind == NameKind.PERSON;
    }

    /** Whether it names where something is, and nobody by it. */
    boolean isPlace() {
        return actor == null && kind == NameKind.PLACE;
    }

    /** Whether it names a people: "Syrian", "Democrats". */
    boolean isPeople() {
        return actor != null ? actor.kind() == Actor.Kind.CIVILIANS : kind == NameKind.GROUP;
    }

    int size() {
        return last - first + 1;
    }
}
