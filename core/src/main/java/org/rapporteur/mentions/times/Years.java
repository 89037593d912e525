package org.rapporteur.mentions.times;

import org.jspecify.annotations.Nullable;

/** Years, and stretches of them: "2011", "2015-2016", "2015-16", "the 1990s", "the 20th century". */
final class Years implements TimeRule {
    private static final int SHORTEST_CENTURY = 4;

    @Override
    public @Nullable Found at(TimeLine line, int i) {
        int noun = line.is(i, "the") ? i + 1 : i;
        Found many = decade(line, i, noun);
        if (many != null) {
            return many;
        }
        Integer year = line.year(i);
        if (year == null) {
            return null;
        }
        Integer last = lastYear(line, i, year);
        if (last != null) {
            Period first = Period.year(year);
            Period end = Period.year(last);
            Reading years = Reading.explicit(new Period(first.value() + "/" + end.value(), first.start(), end.end()));
            return new Found(i, i + 3, "time/years", anchor -> years);
        }
        Reading whole = Reading.explicit(Period.year(year));
        return new Found(i, i + 1, "time/year", anchor -> whole);
    }

    /** The year that a stretch from another ends with; null where none does. */
    private static @Nullable Integer lastYear(TimeLine line, int i, int year) {
        boolean opened = line.is(i - 1, "between", "from");
        if (!line.is(i + 1, "-", "–", "/") && !(opened && line.is(i + 1, "and", "to"))) {
            return null;
        }
        int last = line.number(i + 2);
        if (line.isYear(i + 2)) {
            return last > year ? Integer.valueOf(last) : null;
        }
        boolean short2 = line.word(i + 2).length() == 2 && last == (year + 1) % 100;
        return short2 ? Integer.valueOf(year + 1) : null;
    }

    private static @Nullable Found decade(TimeLine line, int i, int noun) {
        String word = line.lower(noun);
        char first = word.length() < 3 ? ' ' : word.charAt(0);
        if ((first < '0' || first > '9') && first != '\'' && first != '’') {
            return null;
        }
        if (word.matches("[12]\\d\\d0s")) {
            Reading decade = Reading.explicit(Period.decade(Integer.parseInt(word.substring(0, 4))));
            return new Found(i, noun + 1, "time/decade", anchor -> decade);
        }
        if (word.matches("['’][2-9]0s")) {
            Reading decade = Reading.explicit(Period.decade(1900 + Integer.parseInt(word.substring(1, 3))));
            return new Found(i, noun + 1, "time/decade", anchor -> decade);
        }
        int end = line.afterHyphen(noun);
        boolean numbered = word.length() >= SHORTEST_CENTURY && word.matches("\\d{1,2}(st|nd|rd|th)");
        if (numbered && line.is(end, "century", "centuries")) {
            int number = Integer.parseInt(word.substring(0, word.length() - 2));
            Reading century = Reading.explicit(Period.century(number - 1));
            return new Found(i, end + 1, "time/century", anchor -> century);
        }
        return null;
    }
}
