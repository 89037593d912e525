package org.rapporteur.read.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells dates from what pages put in a date's place. */
final class PublishedDates {
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:\\d{1,2}(?:st|nd|rd|th)?[ -]MONTH,? (?:19|20)\\d\\d|MONTH \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)"
                    .replace(
                            "MONTH",
                            "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?"));
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/-])");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 80;

    private PublishedDates() {}

    /** The value, where it is a date or begins with one; null where it is anything else. */
    static @Nullable String orNull(@Nullable String value) {
        if (value == null || value.length() > LONGEST) {
            return null;
        }
        Matcher numeric = NUMERIC.matcher(value);
        if (numeric.find()) {
            return day(numeric.group(1), numeric.group(3), numeric.group(4)) == null ? null : value;
        }
        return NAMED.matcher(value).find() ? value : null;
    }

    /** The day in an address such as {@code https://example.org/2016/09/30/talks}. */
    static @Nullable String inAddress(@Nullable String url) {
        if (url == null) {
            return null;
        }
        Matcher day = IN_ADDRESS.matcher(url);
        if (!day.find()) {
            return null;
        }
        String month = day.group(2);
        if (!Character.isDigit(month.charAt(0))) {
            month = Integer.toString(MONTHS.indexOf(month) + 1);
        }
        LocalDate date = day(day.group(1), month, day.group(3));
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
