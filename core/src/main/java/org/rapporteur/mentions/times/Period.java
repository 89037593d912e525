package org.rapporteur.mentions.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.rapporteur.model.Interval;

/** A stretch of the calendar, from its first to its last day, with its TIMEX3 value. */
record Period(String value, LocalDate start, LocalDate end) {
    private static final int MONTHS_OF_QUARTER = 3;

    Interval interval() {
        return new Interval(start, end);
    }

    static Period day(LocalDate day) {
        return new Period(day.toString(), day, day);
    }

    /** Days from one to another. */
    static Period days(LocalDate start, LocalDate end) {
        return start.equals(end) ? day(start) : new Period(start + "/" + end, start, end);
    }

    /** Monday to Sunday around a day. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(weekOf(monday), monday, monday.plusDays(6));
    }

    /** The Saturday and Sunday of a day's week. */
    static Period weekend(LocalDate day) {
        LocalDate saturday = week(day).start().plusDays(5);
        return new Period(weekOf(saturday) + "-WE", saturday, saturday.plusDays(1));
    }

    private static String weekOf(LocalDate day) {
        return String.format(
                "%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Period month(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** The quarter of a number from 1. */
    static Period quarter(int year, int number) {
        return months(year + "-Q" + number, YearMonth.of(year, 1 + (number - 1) * MONTHS_OF_QUARTER), 3);
    }

    /** The half of a number from 1. */
    static Period half(int year, int number) {
        return months(year + "-H" + number, YearMonth.of(year, number == 1 ? 1 : 7), 6);
    }

    /** Some months from one on. */
    static Period months(String value, YearMonth first, int length) {
        return new Period(value, first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }

    static Period year(int year) {
        return months(String.format("%04d", year), YearMonth.of(year, 1), 12);
    }

    /** The ten years that a year belongs to. */
    static Period decade(int year) {
        int first = Math.floorDiv(year, 10) * 10;
        return new Period(
                String.format("%03d", first / 10), LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
    }

    /** The hundred years whose first two digits are given. */
    static Period century(int digits) {
        return new Period(
                String.format("%02d", digits),
                LocalDate.of(digits * 100, 1, 1),
                LocalDate.of(digits * 100 + 99, 12, 31));
    }
}
