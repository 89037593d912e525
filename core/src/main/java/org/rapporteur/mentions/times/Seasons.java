package org.rapporteur.mentions.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "the summer of 2014", "winter 2015-16", "last spring", "this autumn"; by the northern half of the Earth. */
final class Seasons implements TimeRule {
    private static final Map<String, String> SEASONS =
            Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
    private static final Map<String, Integer> FIRST_MONTH = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    @Override
    public @Nullable Found at(TimeLine line, int i) {
        boolean led = line.is(i, "the", "last", "this", "next", "that");
        int noun = led ? i + 1 : i;
        String season = SEASONS.get(line.lower(noun));
        if (season == null) {
            return null;
        }
        int at = line.is(noun + 1, "of", ",") ? noun + 2 : noun + 1;
        if (line.isYear(at)) {
            int year = line.number(at);
            boolean two = line.is(at + 1, "-", "–", "/") && line.word(at + 2).matches("\\d{2}|\\d{4}");
            Reading reading = Reading.explicit(season(year, season));
            return new Found(i, two ? at + 3 : at + 1, "time/season", anchor -> reading);
        }
        if (line.is(i, "last", "this", "next")) {
            int step = line.is(i, "last") ? -1 : line.is(i, "next") ? 1 : 0;
            return new Found(i, noun + 1, "time/season", anchor -> relative(anchor, season, step));
        }
        boolean within = line.is(i, "the") && line.is(i - 1, "in", "during", "since", "over", "until");
        boolean bare = !led && line.is(i - 1, "in", "since", "until") && !line.is(i, "fall", "spring");
        return within || bare ? new Found(i, noun + 1, "time/season", anchor -> relative(anchor, season, 0)) : null;
    }

    private static Period season(int year, String season) {
        return Period.months(year + "-" + season, YearMonth.of(year, FIRST_MONTH.getOrDefault(season, 1)), 3);
    }

    /** The latest one that has begun, the last that is over, or the next. */
    private static Reading relative(Anchor anchor, String season, int step) {
        LocalDate day = anchor.day();
        if (day == null) {
            return Reading.unknown("XXXX-" + season);
        }
        Period latest = season(day.getYear(), season);
        if (latest.start().isAfter(day)) {
            latest = season(day.getYear() - 1, season);
        }
        boolean within = !latest.end().isBefore(day);
        int year = Integer.parseInt(latest.value().substring(0, 4))
                + (step > 0 || (anchor.ahead() && step == 0 && !within) ? 1 : step < 0 && within ? -1 : 0);
        return Reading.relative(season(year, season));
    }
}
