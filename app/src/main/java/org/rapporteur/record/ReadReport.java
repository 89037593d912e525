package org.rapporteur.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;

/**
 * A report that was read, and what it claims.
 *
 * @param engine what read it; null where nothing did
 * @param readAt kept to the second
 */
public record ReadReport(Report report, @Nullable String engine, List<Claim> claims, Instant readAt) {
    public ReadReport {
        claims = List.copyOf(claims);
    }
}
