package org.rapporteur.mentions.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** "Friday", "last Friday", "next Friday", "early Friday", "late on Friday", "Friday night". */
final class Weekdays implements TimeRule {
    private static final int LAST = -1;
    private static final int BARE = 0;
    private static final int NEXT = 1;

    @Override
    public @Nullable Found at(TimeLine line, int i) {
        int at = i;
        int which = BARE;
        if (line.is(at, "early", "late")) {
            at = line.is(at + 1, "on") ? at + 2 : at + 1;
        } else if (line.is(at, "last", "past")) {
            which = LAST;
            at++;
        } else if (line.is(at, "next", "coming", "this")) {
            which = line.is(at, "this") ? BARE : NEXT;
            at = line.is(at, "this") && line.is(at + 1, "coming", "past") ? at + 2 : at + 1;
        }
        boolean told = line.is(i, "the") && line.is(i + 1, "following", "previous", "next");
        at = told ? i + 2 : at;
        DayOfWeek weekday = line.weekday(at);
        if (weekday == null) {
            return null;
        }
        if (told) {
            boolean back = line.is(i + 1, "previous");
            return new Found(
                    i,
                    at + 1,
                    "time/weekday",
                    anchor -> read(
                            weekday,
                            back ? LAST : NEXT,
                            new Anchor(anchor.narrative(), null, null, null, Anchor.PAST)));
        }
        int direction = line.is(i - 1, "since") ? LAST : which;
        Meaning meaning = anchor -> read(weekday, direction, anchor);
        String part = DayParts.part(line.lower(at + 1));
        if (part == null) {
            return new Found(i, at + 1, "time/weekday", meaning);
        }
        return new Found(
                i, at + 2, "time/weekday", anchor -> meaning.from(anchor).at(part, null));
    }

    private static Reading read(DayOfWeek weekday, int which, Anchor anchor) {
        LocalDate day = anchor.day();
        if (day == null) {
            return Reading.unknown("XXXX-WXX-" + weekday.getValue());
        }
        LocalDate meant = switch (which) {
            case LAST -> day.with(TemporalAdjusters.previous(weekday));
            case NEXT -> day.with(TemporalAdjusters.next(weekday));
            default ->
                day.with(
                        anchor.ahead()
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
        };
        return Reading.relative(Period.day(meant));
    }
}
