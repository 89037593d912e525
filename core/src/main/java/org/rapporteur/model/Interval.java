package org.rapporteur.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A closed stretch of days; a side that is open is null, never both. */
public record Interval(@Nullable LocalDate start, @Nullable LocalDate end) {
    public Interval {
        if (start == null && end == null) {
            throw new IllegalArgumentException("an interval without a day is no interval: leave it out");
        }
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("no interval runs from " + start + " back to " + end);
        }
    }

    public static Interval day(LocalDate day) {
        return new Interval(day, day);
    }
}
