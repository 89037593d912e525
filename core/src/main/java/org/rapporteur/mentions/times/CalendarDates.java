package org.rapporteur.mentions.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates by a month's name, and stretches from one to another: "3 May", "Friday, Sept. 30", "24–25 September", "March to May". */
final class CalendarDates implements TimeRule {
    @Override
    public @Nullable Found at(TimeLine line, int i) {
        int first = i;
        if (line.weekday(i) != null) {
            first = line.is(i + 1, ",") ? i + 2 : i + 1;
            first = line.is(first, "the") ? first + 1 : first;
        }
        if (line.is(i, "the") && line.isOrdinal(i + 1)) {
            first = i + 1;
        }
        Found range = range(line, first);
        if (range != null) {
            return range.from(i);
        }
        CalendarDate date = CalendarDate.at(line, first);
        if (date == null) {
            return line.is(i, "the") ? dayAlone(line, i) : null;
        }
        return first > i && date.day() == null ? null : new Found(i, date.end(), "time/date", date::read);
    }

    /** Two days of one month, or two dates. */
    private static @Nullable Found range(TimeLine line, int i) {
        boolean opened = line.is(i - 1, "between", "from");
        Integer day = line.day(i);
        if (day != null && (isTo(line, i + 1, opened) || line.is(i + 1, "to"))) {
            CalendarDate last = CalendarDate.at(line, i + 2);
            if (last != null && last.day() != null && last.day() > day && line.month(i + 2) == null) {
                return found(i, last.ofDay(day), last);
            }
        }
        CalendarDate first = CalendarDate.at(line, i);
        if (first == null || !(isTo(line, first.end(), opened) || isPeriod(line, i, first))) {
            return null;
        }
        CalendarDate last = CalendarDate.at(line, first.end() + 1);
        if (last != null && (last.day() == null) == (first.day() == null)) {
            return found(i, first.ofYear(last.year()), last);
        }
        Integer lastDay = line.day(first.end() + 1);
        boolean sameMonth = first.day() != null && lastDay != null && lastDay > first.day() && first.year() == null;
        if (!sameMonth || (line.is(first.end(), "and") && !line.is(i - 1, "between"))) {
            return null;
        }
        int end = first.end() + 2;
        int year = line.is(end, ",") ? end + 1 : end;
        boolean dated = line.isYear(year);
        CalendarDate whole =
                new CalendarDate(dated ? year + 1 : end, dated ? line.number(year) : null, first.month(), lastDay);
        return found(i, first.ofYear(whole.year()), whole);
    }

    /** Whether a date stands apart, and "to" after it: "the reporting period, [1 September to] 30 November". */
    private static boolean isPeriod(TimeLine line, int i, CalendarDate first) {
        boolean apart = i == 0 || line.is(i - 1, ",", "(", ":", "–", "—", "period");
        return apart && first.day() != null && line.is(first.end(), "to");
    }

    /** Whether a word says "up to": a dash, or "to" and "and" after "from" and "between". */
    private static boolean isTo(TimeLine line, int i, boolean opened) {
        return line.is(i, "-", "–", "—", "through") || (line.is(i, "to", "and", "until", "till") && opened);
    }

    private static Found found(int i, CalendarDate first, CalendarDate last) {
        return new Found(i, last.end(), "time/dates", anchor -> {
            Period end = last.from(anchor);
            Period start = end == null ? null : startOf(first, end);
            if (end == null || start == null) {
                return Reading.unknown(first.withoutYear() + "/" + last.withoutYear());
            }
            Period days = new Period(start.value() + "/" + end.value(), start.start(), end.end());
            return last.year() == null ? Reading.relative(days) : Reading.explicit(days);
        });
    }

    /** The latest beginning that isn't after the end. */
    private static @Nullable Period startOf(CalendarDate first, Period end) {
        return first.from(new Anchor(end.end(), null, null, null, Anchor.PAST));
    }

    /** "the 30th" */
    private static @Nullable Found dayAlone(TimeLine line, int i) {
        Integer day = line.day(i + 1);
        boolean digits = Character.isDigit(
                line.word(i + 1).isEmpty() ? ' ' : line.word(i + 1).charAt(0));
        boolean noun =
                line.line().isWord(i + 2) && !line.is(i + 2, "and", "of", "when", "with", "in", "at", "to", "the");
        if (day == null
                || !digits
                || !line.isOrdinal(i + 1)
                || noun
                || !line.is(i - 1, "on", "by", "since", "until", "from")) {
            return null;
        }
        return new Found(i, i + 2, "time/day-of-month", anchor -> {
            LocalDate from = anchor.day();
            if (from == null) {
                return Reading.unknown(String.format("XXXX-XX-%02d", day));
            }
            LocalDate month = from.withDayOfMonth(1);
            LocalDate base = !anchor.ahead() && day > from.getDayOfMonth() ? month.minusMonths(1) : month;
            LocalDate shifted = anchor.ahead() && day < from.getDayOfMonth() ? month.plusMonths(1) : base;
            return day > shifted.lengthOfMonth()
                    ? Reading.unknown(String.format("XXXX-XX-%02d", day))
                    : Reading.relative(Period.day(shifted.withDayOfMonth(day)));
        });
    }
}
