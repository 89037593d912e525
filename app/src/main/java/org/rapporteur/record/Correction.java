package org.rapporteur.record;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person's word on a field of a claim or an incident.
 *
 * @param id such as {@code c-17}
 * @param target the id of what is corrected
 * @param value JSON; null once its report was forgotten
 * @param movedFrom the entry that this one carries on since the report was read again
 * @param undoneBy who took it back; null while it stands
 */
public record Correction(
        String id,
        Target kind,
        String target,
        String field,
        @Nullable String value,
        String who,
        Instant at,
        @Nullable String why,
        @Nullable String movedFrom,
        @Nullable String undoneBy) {
    /** What is corrected. */
    public enum Target {
        CLAIM,
        INCIDENT;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
