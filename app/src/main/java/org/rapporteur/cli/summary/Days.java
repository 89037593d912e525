package org.rapporteur.cli.summary;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CalendarNames;
import org.rapporteur.model.Interval;

/** Days in words; by hand, for a locale's own data take a tenth of a second to load. */
final class Days {
    /** How many days off a weekday's name helps. */
    private static final int NEAR = 7;

    private static final int LONG_MONTH = 5;

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

    /** {@code Monday 19 Sept}, as one reads it beside the day of publication: a year only where it is another. */
    static String brief(LocalDate day, @Nullable LocalDate published) {
        boolean near =
                published != null && !day.isBefore(published.minusDays(NEAR)) && !day.isAfter(published.plusDays(NEAR));
        String weekday = near ? Words.capitalised(day.getDayOfWeek().name().toLowerCase(Locale.ROOT)) + " " : "";
        return weekday + day.getDayOfMonth() + " " + month(day) + year(day, published);
    }

    /** {@code 12–18 Sept}, {@code August}, {@code 2013}, {@code since 12 Sept}. */
    static String brief(Interval interval, @Nullable LocalDate published) {
        LocalDate start = interval.start();
        LocalDate end = interval.end();
        if (start == null) {
            return end == null ? "" : "until " + brief(end, published);
        }
        if (end == null) {
            return "since " + brief(start, published);
        }
        if (start.equals(end)) {
            return brief(start, published);
        }
        boolean months = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
        if (months
                && start.getMonth() == Month.JANUARY
                && end.equals(start.plusYears(1).minusDays(1))) {
            return Integer.toString(start.getYear());
        }
        if (months && start.getMonth() == end.getMonth() && start.getYear() == end.getYear()) {
            return CalendarNames.of(start.getMonth()) + year(start, published);
        }
        boolean within = start.getMonth() == end.getMonth() && start.getYear() == end.getYear();
        String last = end.getDayOfMonth() + " " + month(end) + year(end, published);
        return within
                ? start.getDayOfMonth() + "–" + last
                : start.getDayOfMonth() + " " + month(start)
                        + (start.getYear() == end.getYear() ? "" : year(start, null)) + " – " + last;
    }

    private static String year(LocalDate day, @Nullable LocalDate published) {
        return published != null && published.getYear() == day.getYear() ? "" : " " + day.getYear();
    }

    private static String month(LocalDate day) {
        String name = CalendarNames.of(day.getMonth());
        return name.length() <= LONG_MONTH ? name : name.substring(0, day.getMonth() == Month.SEPTEMBER ? 4 : 3);
    }

    private Days() {}
}
