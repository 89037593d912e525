package org.rapporteur.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CalendarNames;

/**
 * Reads the dates that come with reports: ISO 8601, RFC 822 and what English-language pages write. A date with a time
 * and an offset is its own local day. A date that can be read in two ways ("3/9/16") is none.
 */
final class Dates {
    private static final int LONGEST = 100;

    /** What may follow a day: a time and whatever zone, or that zone, comes after it. */
    private static final String TIME = "(?:(?:[T,\\s]|\\bat\\b|[-–|])*\\(?\\d{1,2}(?:[:.]\\d{2}|\\s?[ap]\\.?m).*)?";

    /** A weekday, in whatever language. */
    private static final String WEEKDAY = "(?:\\p{L}{2,12}\\.?,?\\s+)?";

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:[T ]\\d{2}:?\\d{2}.*|[Z+-][\\d:]*)?");

    /** The same with a month or a day of one digit, or a time as clocks show it. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile(WEEKDAY + "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME, Pattern.CASE_INSENSITIVE);

    /** Numbers with the year last, of which only one can be the month, or both are the same. */
    private static final Pattern YEAR_AFTER =
            Pattern.compile(WEEKDAY + "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}),?" + TIME, Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY
                    + "(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[-\\s]+(\\p{L}{3,9})\\.?,?[-\\s]+(\\d{4}|\\d{2}(?=\\s+\\d\\d:))"
                    + TIME,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + "(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(\\d{4})" + TIME,
            Pattern.CASE_INSENSITIVE);

    /** As the C library's asctime and Java's Date print it: {@code Fri Sep 30 10:00:00 GMT 2016}. */
    private static final Pattern YEAR_LAST = Pattern.compile(
            "\\p{L}{3}\\s+(\\p{L}{3})\\s+(\\d{1,2})\\s+\\d{2}:\\d{2}:\\d{2}\\s+(?:[\\w:+-]{1,9}\\s+)?(\\d{4})");

    /** The day that the words tell; null where they tell none. */
    static @Nullable LocalDate parse(String words) {
        String text = words.strip();
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(3)), number(iso.group(4)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(number(yearFirst.group(1)), number(yearFirst.group(3)), number(yearFirst.group(4)));
        }
        Matcher yearAfter = YEAR_AFTER.matcher(text);
        if (yearAfter.matches()) {
            return ofEither(number(yearAfter.group(4)), number(yearAfter.group(1)), number(yearAfter.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(year(dayFirst.group(3)), month(dayFirst.group(2)), number(dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (!monthFirst.matches()) {
            monthFirst = YEAR_LAST.matcher(text);
        }
        return monthFirst.matches()
                ? day(number(monthFirst.group(3)), month(monthFirst.group(1)), number(monthFirst.group(2)))
                : null;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The day of two numbers in either order; null where both orders give one. */
    private static @Nullable LocalDate ofEither(int year, int one, int other) {
        LocalDate dayFirst = day(year, other, one);
        LocalDate monthFirst = day(year, one, other);
        return dayFirst == null || dayFirst.equals(monthFirst) ? monthFirst : monthFirst == null ? dayFirst : null;
    }

    private static int month(String name) {
        Month month = CalendarNames.month(name);
        return month == null ? 0 : month.getValue();
    }

    /** Two digits are read as RFC 2822 says: 00 to 49 in this century, the others in the last. */
    private static int year(String digits) {
        int year = number(digits);
        return digits.length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private Dates() {}
}
