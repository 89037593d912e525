package org.rapporteur.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.WholeNumber;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.CalendarNames;

/** A line as the rules for times see it: which of its words are months, weekdays, years, days of a month, numbers. */
final class TimeLine {
    static final Lexicon WORDS = Lexicon.read(TimeLine.class, "times.txt");
    private static final Set<String> SHORT_MONTHS = WORDS.set("short months");
    private static final Set<String> SHORT_WEEKDAYS = WORDS.set("short weekdays");
    private static final Set<String> OTHER_WORDS = WORDS.set("months that are other words");
    private static final Set<String> OPENS_MONTH = WORDS.set("before a month");
    private static final Set<String> OPENS_YEAR = WORDS.set("before a year");
    private static final Set<String> OPENS_YEAR_OR_COUNT = WORDS.set("before a year or a count");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));
    private static final int LAST_DAY = 31;
    private static final int FIRST_LATE_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final Line line;
    private final boolean[] person;
    private final boolean[] longerName;

    /** @param names the report's, in order */
    TimeLine(Line line, List<Name> names) {
        this.line = line;
        person = new boolean[line.size()];
        longerName = new boolean[line.size()];
        for (Name name : names) {
            if (name.words().end() <= line.start(0) || name.words().start() >= line.end(line.size() - 1)) {
                continue;
            }
            int first = line.wordAt(name.words().start());
            for (int i = first; i < line.size() && line.end(i) <= name.words().end(); i++) {
                person[i] = name.kind() == NameKind.PERSON;
                longerName[i] = name.words().end() > line.end(first);
            }
        }
    }

    Line line() {
        return line;
    }

    int size() {
        return line.size();
    }

    String word(int i) {
        return line.word(i);
    }

    String lower(int i) {
        return line.lower(i);
    }

    boolean is(int i, String... any) {
        return line.is(i, any);
    }

    /** Whether a word belongs to a name of more words. */
    boolean isInName(int i) {
        return i >= 0 && i < longerName.length && longerName[i];
    }

    /** Whether a word is a person's family name: "Tahir Ramadan", "Mr Ramadan". */
    boolean isFamilyName(int i) {
        return person[i] && i > 0 && (person[i - 1] || is(i - 1, "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr."));
    }

    /** The month that a word names; null where it names none, or is a verb or somebody's name. */
    @Nullable Month month(int i) {
        String word = word(i);
        Month month = word.length() < 3 ? null : CalendarNames.month(word);
        if (month == null) {
            return null;
        }
        boolean whole = word.length() == month.name().length();
        boolean capital = Character.isUpperCase(word.charAt(0));
        String lower = word.toLowerCase(Locale.ROOT);
        if ((!whole && !(capital && SHORT_MONTHS.contains(lower))) || (!capital && OTHER_WORDS.contains(lower))) {
            return null;
        }
        boolean numbered = day(i - 1) != null || day(i + 1) != null || isYear(i + 1) || is(i - 1, "of");
        if (numbered) {
            return person[i] && i > 0 && person[i - 1] && !isYear(i + 1) ? null : month;
        }
        if (person[i]) {
            return null;
        }
        boolean opened =
                OPENS_MONTH.contains(lower(i - 1)) || (is(i - 1, "and", "to", "-", "–", "or") && isMonth(i - 2));
        if (!whole) {
            return opened && word.endsWith(".") ? month : null;
        }
        boolean namesMonthOnly = !OTHER_WORDS.contains(lower);
        boolean named = line.isCapitalised(i + 1)
                && line.isWord(i + 1)
                && !line.isInCapitals()
                && CalendarNames.weekday(word(i + 1)) == null;
        if (named && !opened && !isYear(i + 1)) {
            return null;
        }
        boolean inside = i > 0 && line.isWord(i - 1) && !line.isCapitalised(i - 1) && !isInName(i);
        return opened || namesMonthOnly || (inside && !line.isInCapitals()) ? month : null;
    }

    private boolean isMonth(int i) {
        return i >= 0 && CalendarNames.month(word(i)) != null;
    }

    /** The weekday that a word names; a shortened one only beside a day of a month. */
    @Nullable DayOfWeek weekday(int i) {
        String word = word(i);
        DayOfWeek whole = CalendarNames.weekday(word);
        if (whole != null || word.length() < 3) {
            boolean named = whole != null
                    && line.isCapitalised(i + 1)
                    && is(i - 1, "the", "'s", "'", "of")
                    && month(i + 1) == null
                    && !isInName(i + 2);
            return whole != null && (isInName(i) || named) ? null : whole;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (!line.isCapitalised(i) || !SHORT_WEEKDAYS.contains(lower)) {
            return null;
        }
        int next = is(i + 1, ",") ? i + 2 : i + 1;
        boolean dated = day(next) != null || month(next) != null;
        return dated ? weekdayFrom(lower.substring(0, 3)) : null;
    }

    private static @Nullable DayOfWeek weekdayFrom(String beginning) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(beginning)) {
                return day;
            }
        }
        return null;
    }

    /** The day of a month that a word may number: "3", "3rd", "third". */
    @Nullable Integer day(int i) {
        String word = lower(i);
        Integer ordinal = ORDINALS.get(word);
        if (ordinal != null || word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return ordinal;
        }
        boolean suffixed =
                word.length() > 2 && word.substring(word.length() - 2).matches("st|nd|rd|th");
        Integer number = digits(suffixed ? word.substring(0, word.length() - 2) : word);
        return number != null && word.length() <= 4 && number >= 1 && number <= LAST_DAY ? number : null;
    }

    /** Whether a word numbers a day as "3rd" or "third" does. */
    boolean isOrdinal(int i) {
        return day(i) != null && digits(lower(i)) == null;
    }

    /** The year that a word of four digits is by what stands around it; null where it may be a count or a number of something. */
    @Nullable Integer year(int i) {
        if (!isYear(i)) {
            return null;
        }
        String before = lower(i - 1);
        boolean count = isPlural(i + 1);
        boolean late = number(i) >= FIRST_LATE_YEAR;
        if (OPENS_YEAR.contains(before)) {
            return late || !count ? number(i) : null;
        }
        boolean range = (is(i - 1, "-", "–", "/") || is(i - 1, "and", "to", "or")) && isYear(i - 2);
        boolean licensed = OPENS_YEAR_OR_COUNT.contains(before)
                || (range && year(i - 2) != null)
                || (i == 0 && !count)
                || is(i - 1, "(");
        return licensed && late && !count ? number(i) : null;
    }

    private boolean isPlural(int i) {
        String next = lower(i);
        return next.equals("people")
                || next.equals("men")
                || next.equals("women")
                || next.equals("children")
                || (next.length() > 3 && next.endsWith("s") && !next.endsWith("ss") && !next.equals("was"));
    }

    /** Whether a word is a number that a year can be. */
    boolean isYear(int i) {
        String word = word(i);
        Integer number = word.length() == 4 ? digits(word) : null;
        return number != null && number >= 1000 && number <= LAST_YEAR;
    }

    /** A word's number; 0 where it is none. */
    int number(int i) {
        Integer number = digits(word(i));
        return number == null ? 0 : number;
    }

    /** The whole number, in digits or words, that begins at a word; null where none does. */
    @Nullable WholeNumber wholeNumber(int i) {
        return i < 0 || i >= size() ? null : WholeNumber.at(line, i);
    }

    private static @Nullable Integer digits(String word) {
        if (word.isEmpty() || word.length() > 4) {
            return null;
        }
        int number = 0;
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if (c < '0' || c > '9') {
                return null;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /** Whether a word starts where the one before ends. */
    boolean isTied(int i) {
        return i > 0 && i < size() && line.start(i) == line.end(i - 1);
    }

    /** The word after a hyphen that ties it to word i; i + 1 where none does. */
    int afterHyphen(int i) {
        return is(i + 1, "-", "–") && isTied(i + 1) && isTied(i + 2) ? i + 2 : i + 1;
    }
}
