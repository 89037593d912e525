package org.rapporteur.mentions.times;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month, perhaps with a day and a year, as it stands in a line: "3 May", "Sept. 22, 2016", "the 3rd of May", "May 2016".
 *
 * @param end the first word after it
 */
record CalendarDate(
        int end,
        @Nullable Integer year,
        Month month,
        @Nullable Integer day) {
    /** So many days away a date would be told with its year; without it, the one on the other side is meant. */
    private static final int DISTANT = 300;

    /** The one that begins at a word, without a weekday before it; null where none does or there is no such day. */
    static @Nullable CalendarDate at(TimeLine line, int i) {
        Month month = line.month(i);
        CalendarDate found = month != null ? monthFirst(line, i, month) : dayFirst(line, i);
        return found == null || found.exists() ? found : null;
    }

    private static CalendarDate monthFirst(TimeLine line, int i, Month month) {
        Integer day = line.isYear(i + 1) ? null : line.day(i + 1);
        boolean count = line.is(i - 1, "in") && !line.is(i + 2, ",") && !line.isYear(i + 2);
        if (day == null
                || count
                || (line.isOrdinal(i + 1) && !Character.isDigit(line.word(i + 1).charAt(0)))) {
            int year = line.is(i + 1, ",", "of") && line.isYear(i + 2) ? i + 2 : i + 1;
            boolean dated = line.isYear(year);
            return new CalendarDate(dated ? year + 1 : i + 1, dated ? line.number(year) : null, month, null);
        }
        return withYear(line, i + 2, month, day);
    }

    private static @Nullable CalendarDate dayFirst(TimeLine line, int i) {
        Integer day = line.day(i);
        if (day == null) {
            return null;
        }
        int at = line.is(i + 1, "of") && line.isOrdinal(i) ? i + 2 : i + 1;
        Month month = line.is(at, "-") ? null : line.month(at);
        return month == null ? null : withYear(line, at + 1, month, day);
    }

    private static CalendarDate withYear(TimeLine line, int end, Month month, int day) {
        int at = line.is(end, ",") && line.isYear(end + 1) ? end + 1 : end;
        return line.isYear(at)
                ? new CalendarDate(at + 1, line.number(at), month, day)
                : new CalendarDate(end, null, month, day);
    }

    private boolean exists() {
        return day == null || day <= (year == null ? month.maxLength() : month.length(Year.isLeap(year)));
    }

    CalendarDate ofYear(@Nullable Integer other) {
        return new CalendarDate(end, year == null ? other : year, month, day);
    }

    CalendarDate ofDay(int other) {
        return new CalendarDate(end, year, month, other);
    }

    /** The days it means; null where neither it nor the anchor tells the year. */
    @Nullable Period from(Anchor anchor) {
        if (year != null) {
            return in(year);
        }
        LocalDate story = anchor.year();
        LocalDate day = anchor.day();
        if (day == null) {
            return null;
        }
        if (story != null) {
            return after(story);
        }
        Period next = after(day);
        boolean soon = next != null && (this.day == null || next.start().isBefore(day.plusDays(DISTANT)));
        if (soon && anchor.ahead()) {
            return next;
        }
        Period latest = in(day.getYear());
        latest = latest != null && !latest.start().isAfter(day) ? latest : in(day.getYear() - 1);
        boolean distant = latest != null && this.day != null && latest.start().isBefore(day.minusDays(DISTANT));
        return distant ? next : latest;
    }

    /** The first that doesn't end before a day. */
    private @Nullable Period after(LocalDate day) {
        Period first = in(day.getYear());
        return first != null && !first.end().isBefore(day) ? first : in(day.getYear() + 1);
    }

    private @Nullable Period in(int of) {
        YearMonth whole = YearMonth.of(of, month);
        if (day == null) {
            return Period.month(whole);
        }
        return whole.isValidDay(day) ? Period.day(whole.atDay(day)) : null;
    }

    /** TIMEX3's value where the year isn't known. */
    String withoutYear() {
        String known = String.format("XXXX-%02d", month.getValue());
        return day == null ? known : String.format("%s-%02d", known, day);
    }

    Reading read(Anchor anchor) {
        Period period = from(anchor);
        if (period == null) {
            return Reading.unknown(withoutYear());
        }
        return year == null ? Reading.relative(period) : Reading.explicit(period);
    }
}
