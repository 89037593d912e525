package org.rapporteur.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rapporteur.model.Interval;

/** Arithmetic with intervals of days, an open side being as far as can be. */
public final class Days {
    /** How many days an interval has; very many for one that is open. */
    static long length(Interval days) {
        return days.start() == null || days.end() == null
                ? Integer.MAX_VALUE
                : ChronoUnit.DAYS.between(days.start(), days.end()) + 1;
    }

    /** How many days from the nearer end of one to the nearer end of the other; 0 where they share a day. */
    public static long gap(Interval one, Interval other) {
        return Math.max(0, Math.max(between(one, other), between(other, one)));
    }

    private static long between(Interval earlier, Interval later) {
        return earlier.end() == null || later.start() == null
                ? 0
                : ChronoUnit.DAYS.between(earlier.end(), later.start());
    }

    /** Its first day, or else its last. */
    static LocalDate first(Interval days) {
        LocalDate start = days.start();
        LocalDate end = days.end();
        if (start != null) {
            return start;
        }
        if (end == null) {
            throw new IllegalStateException("an interval has a side");
        }
        return end;
    }

    private Days() {}
}
