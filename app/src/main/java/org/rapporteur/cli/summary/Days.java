package org.rapporteur.cli.summary;

import java.time.LocalDate;
import org.rapporteur.model.CalendarNames;
import org.rapporteur.model.Interval;

/** Days in words; by hand, for a locale's own data take a tenth of a second to load. */
final class Days {
    /** {@code 19 September 2016}. */
    static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + CalendarNames.of(day.getMonth()) + " " + day.getYear();
    }

    /** {@code on 19 September 2016}, {@code from … to …}, {@code since …}, {@code until …}. */
    static String of(Interval interval) {
        LocalDate start = interval.start();
        LocalDate end = interval.end();
        if (start == null) {
            return end == null ? "" : "until " + of(end);
        }
        if (end == null) {
            return "since " + of(start);
        }
        return start.equals(end) ? "on " + of(start) : "from " + of(start) + " to " + of(end);
    }

    private Days() {}
}
