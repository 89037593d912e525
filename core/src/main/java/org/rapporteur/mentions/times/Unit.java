package org.rapporteur.mentions.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What time is counted in. */
enum Unit {
    SECOND("PT%sS"),
    MINUTE("PT%sM"),
    HOUR("PT%sH"),
    DAY("P%sD"),
    WEEK("P%sW"),
    FORTNIGHT("P%sW"),
    MONTH("P%sM"),
    QUARTER("P%sQ"),
    YEAR("P%sY"),
    DECADE("P%sDE"),
    CENTURY("P%sCE");

    private static final int HOURS = 24;
    private static final Map<String, Unit> BY_NAME = Map.ofEntries(
            Map.entry("second", SECOND),
            Map.entry("minute", MINUTE),
            Map.entry("hour", HOUR),
            Map.entry("day", DAY),
            Map.entry("night", DAY),
            Map.entry("week", WEEK),
            Map.entry("fortnight", FORTNIGHT),
            Map.entry("month", MONTH),
            Map.entry("quarter", QUARTER),
            Map.entry("year", YEAR),
            Map.entry("decade", DECADE),
            Map.entry("century", CENTURY),
            Map.entry("centurie", CENTURY));

    private final String duration;

    Unit(String duration) {
        this.duration = duration;
    }

    /** The unit of a noun in the singular or plural; null where it names none. */
    static @Nullable Unit of(String lower) {
        boolean plural = lower.length() > 3 && lower.endsWith("s");
        return BY_NAME.get(plural ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** TIMEX3's value for so many of it; {@code X} for an unknown number. */
    String duration(String number) {
        boolean fortnights = this == FORTNIGHT && !number.equals("X");
        return String.format(duration, fortnights ? Integer.toString(2 * Integer.parseInt(number)) : number);
    }

    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** The day so many of it after another, or before it where negative; parts of a day count as one day begun. */
    LocalDate shift(LocalDate day, int number) {
        return switch (this) {
            case SECOND, MINUTE -> day;
            case HOUR -> day.plusDays(Integer.signum(number) * ((Math.abs(number) + HOURS - 1L) / HOURS));
            case DAY -> day.plusDays(number);
            case WEEK -> day.plusWeeks(number);
            case FORTNIGHT -> day.plusWeeks(2L * number);
            case MONTH -> day.plusMonths(number);
            case QUARTER -> day.plusMonths(3L * number);
            case YEAR -> day.plusYears(number);
            case DECADE -> day.plusYears(10L * number);
            case CENTURY -> day.plusYears(100L * number);
        };
    }

    /** The stretch of the calendar, as long as the unit, that a day belongs to. */
    Period around(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> Period.day(day);
            case WEEK, FORTNIGHT -> Period.week(day);
            case MONTH -> Period.month(YearMonth.from(day));
            case QUARTER -> Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> Period.year(day.getYear());
            case DECADE -> Period.decade(day.getYear());
            case CENTURY -> Period.century(day.getYear() / 100);
        };
    }
}
