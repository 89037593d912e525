package org.rapporteur.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.CalendarNames;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Published;

/** Reads the plainest words for a day: weekdays, dates, "yesterday", "last week", "in 2011". Relative ones need an anchor. */
final class Days {
    /** The first day or stretch of days named among some words; null where none is. */
    static @Nullable Interval in(Line line, int first, int end, @Nullable Published published) {
        LocalDate anchor = published == null ? null : published.date();
        for (int i = Math.max(first, 0); i < Math.min(end, line.size()); i++) {
            Interval interval = at(line, i, anchor);
            if (interval != null) {
                return interval;
            }
        }
        return null;
    }

    private static @Nullable Interval at(Line line, int i, @Nullable LocalDate anchor) {
        Month month = month(line, i);
        if (month != null) {
            Interval date = date(line, i, month, anchor);
            if (date != null) {
                return date;
            }
        }
        Integer year = year(line, i);
        if (year != null && line.is(i - 1, "in", "since")) {
            return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (anchor == null) {
            return null;
        }
        DayOfWeek weekday = line.isCapitalised(i) ? CalendarNames.weekday(line.word(i)) : null;
        if (weekday != null && !line.is(i - 1, "last", "next") && !line.is(i + 1, "'s")) {
            return Interval.day(anchor.with(TemporalAdjusters.previousOrSame(weekday)));
        }
        if (line.is(i, "yesterday")) {
            return Interval.day(anchor.minusDays(1));
        }
        if (line.is(i, "today")) {
            return Interval.day(anchor);
        }
        if (line.is(i, "last") && line.is(i + 1, "week")) {
            LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .minusWeeks(1);
            return new Interval(monday, monday.plusDays(6));
        }
        if (line.is(i, "last") && line.is(i + 1, "month")) {
            YearMonth before = YearMonth.from(anchor).minusMonths(1);
            return new Interval(before.atDay(1), before.atEndOfMonth());
        }
        if (line.is(i, "last") && line.is(i + 1, "year")) {
            int before = anchor.getYear() - 1;
            return new Interval(LocalDate.of(before, 1, 1), LocalDate.of(before, 12, 31));
        }
        return null;
    }

    /** "Sept. 22", "September 22, 2016", "22 September 2016", "September 2016"; without a year the latest one. */
    private static @Nullable Interval date(Line line, int i, Month month, @Nullable LocalDate anchor) {
        Integer before = number(line.word(i - 1), 31);
        Integer after = number(line.word(i + 1), 31);
        int next = after != null && year(line, i + 1) == null ? i + 2 : i + 1;
        Integer year = year(line, line.is(next, ",") ? next + 1 : next);
        Integer day = after != null ? after : before;
        try {
            if (day != null && year != null) {
                return Interval.day(LocalDate.of(year, month, day));
            }
            if (day != null && anchor != null) {
                LocalDate date = LocalDate.of(anchor.getYear(), month, day);
                return Interval.day(date.isAfter(anchor) ? LocalDate.of(anchor.getYear() - 1, month, day) : date);
            }
        } catch (DateTimeException noSuchDay) {
            return null;
        }
        if (day == null && year == null && anchor != null && line.is(i - 1, "since", "in")) {
            YearMonth latest = YearMonth.of(anchor.getYear(), month);
            YearMonth whole = latest.isAfter(YearMonth.from(anchor)) ? latest.minusYears(1) : latest;
            return new Interval(whole.atDay(1), whole.atEndOfMonth());
        }
        if (day == null && year != null) {
            YearMonth whole = YearMonth.of(year, month);
            return new Interval(whole.atDay(1), whole.atEndOfMonth());
        }
        return null;
    }

    static boolean isMonth(Line line, int i) {
        return month(line, i) != null;
    }

    private static @Nullable Month month(Line line, int i) {
        return line.isCapitalised(i) ? CalendarNames.month(line.word(i)) : null;
    }

    private static @Nullable Integer year(Line line, int i) {
        Integer number = number(line.word(i), 2100);
        return number != null && number >= 1900 && line.word(i).length() == 4 ? number : null;
    }

    private static @Nullable Integer number(String word, int most) {
        if (word.isEmpty() || word.length() > 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int number = Integer.parseInt(word);
        return number >= 1 && number <= most ? number : null;
    }

    private Days() {}
}
