package org.rapporteur.model;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The English names of months and weekdays. */
public final class CalendarNames {
    /** A pattern, in small letters and without a group, of a month's name or of its beginning: "september", "sept.". */
    public static final String MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";

    /** A pattern, in small letters and without a group, of a weekday's name or of its beginning: "tuesday", "tue.". */
    public static final String WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";

    private static final int SHORTEST = 3;
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            for (int length = SHORTEST; length <= name.length(); length++) {
                MONTHS.put(name.substring(0, length), month);
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
    }

    /** The month of a name or of its first letters, three or more, whatever their case: "Sept."; null where it is none. */
    public static @Nullable Month month(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return MONTHS.get(name.toLowerCase(Locale.ROOT));
    }

    /** The weekday of a whole name, whatever its case; null where it is none. */
    public static @Nullable DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word.toLowerCase(Locale.ROOT));
    }

    /** A month's name as it is written: "September". */
    public static String of(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private CalendarNames() {}
}
