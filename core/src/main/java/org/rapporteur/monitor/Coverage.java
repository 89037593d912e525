package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Interval;
import org.rapporteur.resolve.Told;

/**
 * Which days reports cover: one that tells of the area covers the day on which it came out, the day before, and every day that it
 * tells of there.
 */
final class Coverage {
    /** A longer time than this tells of no single day. */
    private static final int LONGEST = 7;

    private final Set<LocalDate> days = new HashSet<>();

    static Coverage of(List<Told> inArea) {
        Coverage coverage = new Coverage();
        for (Told told : inArea) {
            LocalDate published = told.published();
            if (published != null) {
                coverage.days.add(published);
                coverage.days.add(published.minusDays(1));
            }
            coverage.add(Facts.days(told.claim()));
        }
        return coverage;
    }

    private void add(@org.jspecify.annotations.Nullable Interval told) {
        if (told == null || told.start() == null || told.end() == null) {
            return;
        }
        if (told.start().plusDays(LONGEST).isBefore(told.end())) {
            return;
        }
        for (LocalDate day = told.start(); !day.isAfter(told.end()); day = day.plusDays(1)) {
            days.add(day);
        }
    }

    boolean isRead(LocalDate day) {
        return days.contains(day);
    }

    private Coverage() {}
}
