package org.rapporteur.table;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/**
 * A report that tells of an incident.
 *
 * @param report its text may be left out
 * @param readAt null where nobody noted it
 */
public record Cited(Report report, @Nullable Instant readAt) {}
