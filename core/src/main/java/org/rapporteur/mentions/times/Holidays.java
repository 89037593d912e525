package org.rapporteur.mentions.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Feasts: "Ramadan", "Eid al-Fitr 2016", "Christmas Eve", "Orthodox Easter". Those of the Muslim calendar go by Umm al-Qura's
 * tables, so that where the moon is sighted they may fall a day off.
 */
final class Holidays implements TimeRule {
    /** By their words in small letters, "moon month day length", "easter days", "orthodox days", "date month day length" or "either". */
    private static final Map<String, String[]> DAYS = new HashMap<>();

    private static final int LONGEST = 4;

    static {
        for (String row : TimeLine.WORDS.lines("holidays")) {
            String[] parts = row.split(" = ", -1);
            for (String name : parts[0].split(", ", -1)) {
                DAYS.put(name, parts[1].split(" ", -1));
            }
        }
    }

    @Override
    public @Nullable Found at(TimeLine line, int i) {
        if (!line.line().isCapitalised(i) || line.isFamilyName(i)) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        String[] day = null;
        int end = i;
        for (int at = i; at < Math.min(i + LONGEST + 2, line.size()); at++) {
            boolean tied = line.isTied(at);
            words.append(at == i || tied || line.is(at, "'s") ? "" : " ")
                    .append(line.lower(at).replace('’', '\''));
            String[] found = DAYS.get(words.toString());
            if (found != null) {
                day = found;
                end = at + 1;
            }
        }
        boolean isEither = day != null && day[0].equals("either");
        if (day == null || (isEither && line.line().isCapitalised(end))) {
            return null;
        }
        String[] meant = day;
        int at = line.is(end, ",", "in", "of") && line.isYear(end + 1) ? end + 1 : end;
        if (line.isYear(at)) {
            Period period = in(line.number(at), meant);
            return period == null ? null : new Found(i, at + 1, "time/holiday", anchor -> Reading.explicit(period));
        }
        return new Found(i, end, "time/holiday", anchor -> isEither ? either(anchor) : read(meant, anchor));
    }

    /** "Eid", the one of both feasts that has been last, or is next. */
    private static Reading either(Anchor anchor) {
        Reading one = read(Objects.requireNonNull(DAYS.get("eid al-fitr")), anchor);
        Reading other = read(Objects.requireNonNull(DAYS.get("eid al-adha")), anchor);
        boolean later = one.value().compareTo(other.value()) > 0;
        return later == anchor.ahead() ? other : one;
    }

    private static Reading read(String[] meant, Anchor anchor) {
        LocalDate day = anchor.day();
        if (day == null) {
            return Reading.unknown("XXXX-XX-XX");
        }
        Period latest = null;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            Period one = in(year, meant);
            boolean fits = one != null
                    && (anchor.ahead() ? !one.end().isBefore(day) : !one.start().isAfter(day));
            if (one != null && fits && !(anchor.ahead() && latest != null)) {
                latest = one;
            }
        }
        return latest == null ? Reading.unknown("XXXX-XX-XX") : Reading.relative(latest);
    }

    private static @Nullable Period in(int year, String[] meant) {
        LocalDate first = switch (meant[0]) {
            case "moon" -> moon(year, number(meant, 1), number(meant, 2));
            case "easter" -> easter(year).plusDays(number(meant, 1));
            case "orthodox" -> orthodoxEaster(year).plusDays(number(meant, 1));
            case "either" -> null;
            default -> LocalDate.of(year, number(meant, 1), number(meant, 2));
        };
        if (first == null) {
            return null;
        }
        boolean month = meant[0].equals("moon") && number(meant, 2) == 1 && number(meant, 3) > 20;
        int length = month ? lengthOfMonth(first) : number(meant, 3);
        return Period.days(first, first.plusDays(length - 1L));
    }

    private static int number(String[] meant, int i) {
        return i < meant.length ? Integer.parseInt(meant[i]) : 1;
    }

    /** The first day in a year of a month of the Muslim calendar; null where the tables don't reach. */
    private static @Nullable LocalDate moon(int year, int month, int day) {
        try {
            HijrahDate newYear = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1));
            for (int moonYear = newYear.get(ChronoField.YEAR); ; moonYear++) {
                LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(moonYear, month, day));
                if (date.getYear() >= year) {
                    return date.getYear() == year ? date : null;
                }
            }
        } catch (DateTimeException beyondTables) {
            return null;
        }
    }

    private static int lengthOfMonth(LocalDate first) {
        return HijrahChronology.INSTANCE.date(first).lengthOfMonth();
    }

    /** By the method of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int since = h + l - 7 * m + 114;
        return LocalDate.of(year, since / 31, since % 31 + 1);
    }

    /** By Meeus's method for the Julian calendar, in days of ours; right from 1900 to 2099. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int since = d + e + 114;
        return LocalDate.of(year, since / 31, since % 31 + 1).plusDays(13);
    }
}
