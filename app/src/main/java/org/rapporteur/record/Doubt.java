package org.rapporteur.record;

import java.util.List;
import org.rapporteur.resolve.Likeness;

/**
 * Two incidents that may be one; somebody should look.
 *
 * @param one the code of one
 * @param likeness on average over all pairs of their tellings, 0 to 1
 * @param reasons what speaks for and against it in the two tellings that are most alike, the weightiest first
 */
public record Doubt(String one, String other, double likeness, List<Likeness.Reason> reasons) {
    public Doubt {
        reasons = List.copyOf(reasons);
    }
}
