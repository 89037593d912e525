package org.rapporteur.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's word on how far the work on an incident is; what is null it says nothing of.
 *
 * @param id such as {@code v-19}
 * @param incident its code when this was said
 * @param assignee who is to work on it; empty for nobody
 * @param note null, too, once a report of the incident was forgotten
 * @param undoneBy who took it back; null while it stands
 */
public record Review(
        String id,
        String incident,
        @Nullable State state,
        @Nullable String assignee,
        @Nullable String note,
        String who,
        Instant at,
        @Nullable String undoneBy) {
    /** How far the work is; {@code to-do} where nobody said anything. */
    public enum State {
        TO_DO,
        IN_PROGRESS,
        HELP_NEEDED,
        READY,
        DONE,
        SET_ASIDE
    }
}
