package org.rapporteur.read.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CalendarNames;

/** Tells dates from what else pages put in a date's place. */
final class PublishedDates {
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d\\d)(\\d\\d))(?!\\d)");
    private static final String MONTH = "(" + CalendarNames.MONTH + ")";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -]((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/-])");
    private static final int LONGEST = 120;

    private PublishedDates() {}

    /**
     * The day in ISO form, where the value has a date with the year first or with the month's name; null where there is no
     * date or only one that can be read two ways, such as 5/10/2016. An offset is passed over: the day is the local one.
     */
    static @Nullable String orNull(@Nullable String value) {
        if (value == null || value.length() > LONGEST) {
            return null;
        }
        Matcher numeric = NUMERIC.matcher(value);
        if (numeric.find()) {
            boolean apart = numeric.group(2) != null;
            return iso(numeric.group(1), numeric.group(apart ? 3 : 5), numeric.group(apart ? 4 : 6));
        }
        Matcher dayFirst = DAY_FIRST.matcher(value);
        if (dayFirst.find()) {
            return iso(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(value);
        return monthFirst.find() ? iso(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2)) : null;
    }

    /** The day in an address such as {@code https://example.org/2016/09/30/talks}. */
    static @Nullable String inAddress(@Nullable String url) {
        if (url == null) {
            return null;
        }
        Matcher day = IN_ADDRESS.matcher(url);
        return day.find() ? iso(day.group(1), day.group(2), day.group(3)) : null;
    }

    private static @Nullable String iso(String year, String month, String day) {
        Month named = CalendarNames.month(month);
        try {
            int number = named == null ? Integer.parseInt(month) : named.getValue();
            return LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day))
                    .toString();
        } catch (NumberFormatException | DateTimeException none) {
            return null;
        }
    }
}
