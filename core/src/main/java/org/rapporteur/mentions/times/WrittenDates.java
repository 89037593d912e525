package org.rapporteur.mentions.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in digits: "2016-09-30", "30.09.2016", "30/9/16". Where day and month can't be told apart, both stay unknown. */
final class WrittenDates implements TimeRule {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}:\\d{2})(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final int CENTURY = 100;

    /** Years of two digits from here on are of the last century. */
    private static final int FIRST_OLD = 50;

    @Override
    public @Nullable Found at(TimeLine line, int i) {
        String word = line.word(i);
        if (word.length() < 6 || !Character.isDigit(word.charAt(0))) {
            return null;
        }
        Reading reading = read(word);
        return reading == null ? null : new Found(i, i + 1, "time/written-date", anchor -> reading);
    }

    private static @Nullable Reading read(String word) {
        Matcher iso = ISO.matcher(word);
        if (iso.matches()) {
            Reading day = date(number(iso, 1), number(iso, 2), number(iso, 3));
            String clock = iso.group(4);
            return day == null || clock == null ? day : day.at("T" + clock, clock);
        }
        Matcher parted = PARTED.matcher(word);
        if (!parted.matches()) {
            return null;
        }
        int first = number(parted, 1);
        int second = number(parted, 3);
        int year = number(parted, 4);
        if (parted.group(4).length() == 2) {
            year += year >= FIRST_OLD ? 19 * CENTURY : 20 * CENTURY;
        }
        boolean months = parted.group(2).equals("/") && first <= 12 && second <= 12 && first != second;
        if (months) {
            return Reading.unknown(year + "-XX-XX").over(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        return first <= 12 && second > 12 ? date(year, first, second) : date(year, second, first);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable Reading date(int year, int month, int day) {
        try {
            return Reading.explicit(Period.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
