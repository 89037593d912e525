package org.rapporteur.mentions.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the register knows.
 *
 * @param id one word; a state's is its ISO code, a generic one begins with {@code ~}
 * @param country ISO 3166-1 alpha-3, or {@code IGO}
 * @param role PLOVER's, three capitals such as {@code GOV}, {@code MIL}, {@code REB}
 * @param aliases other names, without the name itself
 * @param from the first day on which there was such an actor
 * @param to the last
 */
public record Actor(
        String id,
        String name,
        Kind kind,
        @Nullable String country,
        @Nullable String role,
        List<String> aliases,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Relation> relations) {
    public Actor {
        aliases = List.copyOf(aliases);
        relations = List.copyOf(relations);
        if (id.isBlank() || id.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("an actor's id is one word, not \"" + id + "\"");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("actor " + id + " has no name");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("actor " + id + " ends on " + to + ", before it begins on " + from);
        }
    }

    /** Whether there was such an actor on a day. */
    public boolean existsOn(LocalDate day) {
        return covers(from, to, day);
    }

    /** Whether any relation of a type holds on a day. */
    boolean has(Relation.Type type, LocalDate day) {
        return relations.stream().anyMatch(relation -> relation.type() == type && relation.holdsOn(day));
    }

    private static boolean covers(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** What an actor is. */
    public enum Kind {
        PERSON,
        GROUP,
        ORGANISATION,
        MEDIA,
        GOVERNMENT,
        ARMED_GROUP,
        CIVILIANS
    }

    /**
     * How an actor stands to another, from a first day to a last.
     *
     * @param other the other's id
     * @param as the office or part, such as "foreign minister"
     */
    public record Relation(
            Type type,
            String other,
            @Nullable String as,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public Relation {
            if (from != null && to != null && from.isAfter(to)) {
                throw new IllegalArgumentException("a relation to " + other + " ends on " + to + ", before " + from);
            }
        }

        /** Whether it holds on a day. */
        public boolean holdsOn(LocalDate day) {
            return covers(from, to, day);
        }

        /** What the relation is. */
        public enum Type {
            BELONGS_TO,
            BACKS,
            LEADS,
            HOLDS_OFFICE_IN
        }
    }
}
