package org.rapporteur.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/**
 * A report as the record has it.
 *
 * @param report under the record's id; without text, title, byline and passages once forgotten
 * @param engine what read it last
 * @param version 1 for the first of its address, file or id
 * @param supersededBy the id of the next version; null for the latest
 */
public record KeptReport(
        Report report,
        @Nullable String engine,
        Instant readAt,
        long run,
        int version,
        @Nullable String supersededBy,
        boolean forgotten) {}
