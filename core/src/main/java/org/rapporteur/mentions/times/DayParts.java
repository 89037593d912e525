package org.rapporteur.mentions.times;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/** "this morning", "last night", "that evening", "the next morning", "overnight", "the afternoon", "dawn". */
final class DayParts implements TimeRule {
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("morning", "TMO"),
            Map.entry("dawn", "TMO"),
            Map.entry("daybreak", "TMO"),
            Map.entry("sunrise", "TMO"),
            Map.entry("afternoon", "TAF"),
            Map.entry("evening", "TEV"),
            Map.entry("dusk", "TEV"),
            Map.entry("sunset", "TEV"),
            Map.entry("nightfall", "TEV"),
            Map.entry("night", "TNI"));

    private static final TimeRule WEEKDAYS = new Weekdays();

    /** TIMEX3's sign for a part of the day, after weekdays and the like; null where the word is none. */
    static @Nullable String part(String lower) {
        return PARTS.get(lower);
    }

    @Override
    public @Nullable Found at(TimeLine line, int i) {
        if (line.is(i, "overnight")) {
            return new Found(i, i + 1, "time/overnight", anchor -> overnight(anchor.day()));
        }
        if (line.is(i, "tonight")) {
            return found(i, i + 1, anchor -> NamedDays.shifted(anchor.day(), 0), "TNI");
        }
        if (line.is(i, "at", "before", "after", "until", "by", "around") && part(line.lower(i + 1)) != null) {
            return null;
        }
        String bare = part(line.lower(i));
        if (bare != null && line.is(i - 1, "at", "before", "after", "until", "by", "around", "from", "since")) {
            Found day = line.is(i + 1, "on") ? WEEKDAYS.at(line, i + 2) : WEEKDAYS.at(line, i + 1);
            return day != null
                    ? found(i, day.end(), day.meaning(), bare)
                    : found(i, i + 1, anchor -> NamedDays.shifted(anchor.ofClock(), 0), bare);
        }
        boolean same = line.is(i, "the") && line.is(i + 1, "same");
        boolean step = line.is(i, "the") && line.is(i + 1, "next", "following", "previous", "preceding");
        int noun = same || step ? i + 2 : i + 1;
        String part = part(line.lower(noun));
        if (part == null || line.is(noun + 1, "of", "-")) {
            return null;
        }
        if (step) {
            boolean back = line.is(i + 1, "previous", "preceding");
            return found(i, noun + 1, anchor -> NamedDays.shifted(anchor.narrative(), back ? -1 : 1), part);
        }
        if (same || line.is(i, "that")) {
            return found(i, noun + 1, anchor -> NamedDays.shifted(anchor.narrative(), 0), part);
        }
        if (line.is(i, "this")) {
            return found(i, noun + 1, anchor -> NamedDays.shifted(anchor.day(), 0), part);
        }
        if (line.is(i, "last")) {
            return found(i, noun + 1, anchor -> NamedDays.shifted(anchor.day(), -1), part);
        }
        if (line.is(i, "the") && line.is(noun + 1, "before", "after")) {
            boolean back = line.is(noun + 1, "before");
            return found(i, noun + 2, anchor -> NamedDays.shifted(anchor.narrative(), back ? -1 : 1), part);
        }
        boolean told = line.is(i, "the") && line.is(i - 1, "in", "during", "by", "of");
        return told ? found(i, noun + 1, anchor -> NamedDays.shifted(anchor.ofClock(), 0), part) : null;
    }

    private static Found found(int i, int end, Meaning day, String part) {
        return new Found(i, end, "time/day-part", anchor -> day.from(anchor).at(part, null));
    }

    /** The night that ends on a day. */
    private static Reading overnight(@Nullable LocalDate day) {
        if (day == null) {
            return new Reading(TimeExpression.Type.TIME, "XXXX-XX-XXTNI", null, Time.Basis.RELATIVE, null);
        }
        return NamedDays.shifted(day, -1).at("TNI", null).over(day.minusDays(1), day);
    }
}
