package org.rapporteur.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's word that two claims tell of the same, or that they don't.
 *
 * @param id such as {@code p-18}
 * @param one a claim's id
 * @param movedFrom the entry that this one carries on since a report was read again
 * @param act what the pairs have in common that one word of a person took; null of one that is alone
 * @param undoneBy who took it back; null while it stands
 */
public record Pair(
        String id,
        boolean same,
        String one,
        String other,
        String who,
        Instant at,
        @Nullable String why,
        @Nullable String movedFrom,
        @Nullable String act,
        @Nullable String undoneBy) {}
