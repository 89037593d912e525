package org.rapporteur.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;

/**
 * A claim with who stands behind it.
 *
 * @param outlet the newsroom, that of the first of all copies of its text
 * @param origin who can know: the last of the chain, or the outlet itself
 * @param published the day on which the first of all copies came out
 */
public record Told(
        Claim claim, String outlet, String origin, @Nullable LocalDate published) {}
