package org.rapporteur.world;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Group;

/**
 * A sentence with what it tells.
 *
 * @param deed the id of the deed that it speaks of; null where it speaks of none
 * @param origin who stands behind it; null where it tells nothing that anybody need know
 * @param killed null where it gives no number
 * @param group whom the counts are of; null for people of any
 */
public record Sentence(
        String text,
        Tells tells,
        @Nullable String deed,
        @Nullable String origin,
        @Nullable Count killed,
        @Nullable Count injured,
        @Nullable Group group,
        Map<Group, Integer> parts) {
    /** What a sentence may tell. */
    public enum Tells {
        /** That a deed happened. */
        DEED,
        /** That it didn't. */
        DENIAL,
        /** That something is said to have happened, and no more. */
        RUMOUR,
        /** That something may happen. */
        PLAN,
        /** What happened years ago. */
        HISTORY,
        /** How many were hurt within days. */
        WINDOW,
        /** How many were hurt since a day. */
        RUNNING,
        /** Nothing that happened to anybody. */
        COLOUR
    }

    public Sentence {
        parts = Map.copyOf(parts);
    }

    static Sentence of(String text, Tells tells, @Nullable String deed, @Nullable String origin) {
        return new Sentence(text, tells, deed, origin, null, null, null, Map.of());
    }

    static Sentence total(String text, Tells tells, String origin, Count killed) {
        return new Sentence(text, tells, null, origin, killed, null, null, Map.of());
    }

    Sentence from(String source, String words) {
        return new Sentence(words, tells, deed, source, killed, injured, group, parts);
    }

    boolean speaksOf(Deed other) {
        return Objects.equals(deed, other.id());
    }
}
