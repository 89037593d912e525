package org.rapporteur.mentions.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/** Units that count from a day: "last week", "the past eight days", "earlier this month", "the following day", "the weekend". */
final class RelativeUnits implements TimeRule {
    @Override
    public @Nullable Found at(TimeLine line, int i) {
        if (line.is(i, "earlier", "later") && line.is(i + 1, "this", "in", "that")) {
            return partOf(line, i);
        }
        boolean the = line.is(i, "the");
        int at = the ? i + 1 : i;
        if (the && line.is(at, "weekend") && !isTitle(line, i)) {
            return found(i, at + 1, "time/weekend", anchor -> weekend(anchor, 0));
        }
        boolean last = line.is(at, "last", "past");
        boolean next = line.is(at, "next", "coming");
        boolean before = line.is(at, "previous", "preceding", "prior");
        boolean after = line.is(at, "following", "ensuing");
        boolean same = line.is(at, "this", "that", "current", "same");
        at = line.is(at, "that") && line.is(at + 1, "same") ? at + 1 : at;
        if (!(last || next || before || after || same)) {
            return the ? around(line, i) : null;
        }
        if (!the
                && line.is(at, "last", "next")
                && line.is(at - 1, "would", "will", "to", "could", "can", "must", "should", "may", "might")) {
            return null;
        }
        Amount amount = same ? null : Amount.at(line, at + 1);
        if (amount != null && !line.is(at + 1, "a", "an")) {
            return stretch(i, amount, last || before ? -1 : 1);
        }
        if (line.is(at + 1, "weekend")) {
            int step = last || before ? -1 : next || after ? 1 : 0;
            return found(
                    i,
                    at + 2,
                    "time/weekend",
                    line.is(at, "this") ? RelativeUnits::thisWeekend : anchor -> weekend(anchor, step));
        }
        Unit unit = Unit.of(line.lower(at + 1));
        if (unit == null || (unit.isClock() && !the)) {
            return null;
        }
        if (line.afterHyphen(at + 1) > at + 2) {
            return null;
        }
        if (line.lower(at + 1).endsWith("s")) {
            boolean vague = (last || next) && (the || line.is(i - 1, "in", "over"));
            Amount some = new Amount(null, unit, unit.duration("X"), at + 2);
            return vague ? stretch(i, some, last ? -1 : 1) : null;
        }
        if (same) {
            boolean told = line.is(at, "that", "same");
            boolean soFar = line.is(i - 1, "far") || line.is(i - 1, "already");
            return found(i, at + 2, "time/unit", anchor -> current(unit, anchor, told, soFar));
        }
        if (before || after) {
            return found(i, at + 2, "time/unit", anchor -> shifted(unit, anchor.narrative(), before ? -1 : 1));
        }
        if (the && next && line.is(at, "next")) {
            return found(i, at + 2, "time/unit", anchor -> shifted(unit, anchor.narrative(), 1));
        }
        if (the || line.is(at, "past", "coming")) {
            return stretch(i, new Amount(1, unit, unit.duration("1"), at + 2), last ? -1 : 1);
        }
        return unit == Unit.DAY
                ? null
                : found(i, at + 2, "time/unit", anchor -> shifted(unit, anchor.day(), last ? -1 : 1));
    }

    /** Whether "the Weekend" begins the name of a paper or the like; not in a headline whose words are all capitalised. */
    private static boolean isTitle(TimeLine line, int i) {
        boolean only = i == 0 || !line.line().isCapitalised(i);
        return only && line.line().isCapitalised(i + 1) && line.line().isCapitalised(i + 2);
    }

    /** "the day before", "the week after", and the month or year that has been spoken of. */
    private static @Nullable Found around(TimeLine line, int i) {
        Unit unit = Unit.of(line.lower(i + 1));
        if (unit == null || line.lower(i + 1).endsWith("s") || unit.isClock()) {
            return null;
        }
        boolean ends = i + 3 >= line.size() || !line.line().isWord(i + 3);
        if (line.is(i + 2, "before", "after") && ends) {
            int step = line.is(i + 2, "before") ? -1 : 1;
            return found(i, i + 3, "time/unit", anchor -> shifted(unit, anchor.narrative(), step));
        }
        boolean spoken =
                unit != Unit.DAY && unit != Unit.CENTURY && unit != Unit.DECADE && line.is(i - 1, "of", "during");
        return spoken && !line.is(i + 2, "of")
                ? found(i, i + 2, "time/unit", anchor -> shifted(unit, anchor.day(), 0))
                : null;
    }

    private static Found found(int i, int end, String rule, Meaning meaning) {
        return new Found(i, end, rule, meaning);
    }

    /** "earlier this month": from its first day to the day before. */
    private static @Nullable Found partOf(TimeLine line, int i) {
        int noun = line.is(i + 1, "in") && line.is(i + 2, "the") ? i + 3 : i + 2;
        Unit unit = Unit.of(line.lower(noun));
        if (unit == null || unit.isClock()) {
            boolean day = line.is(i + 1, "in") && line.is(i + 2, "the") && line.is(i + 3, "day");
            return day ? found(i, i + 4, "time/unit", anchor -> NamedDays.shifted(anchor.day(), 0)) : null;
        }
        boolean earlier = line.is(i, "earlier");
        return found(i, noun + 1, "time/part-of-unit", anchor -> {
            LocalDate day = anchor.day();
            Reading whole = shifted(unit, day, 0);
            if (day == null || unit == Unit.DAY) {
                return whole;
            }
            Period period = unit.around(day);
            return earlier ? whole.over(period.start(), day.minusDays(1)) : whole.over(day.plusDays(1), period.end());
        });
    }

    /** The last or next so many units, counted from the day itself. */
    private static Found stretch(int i, Amount amount, int direction) {
        return found(i, amount.end(), "time/stretch", anchor -> {
            LocalDate day = anchor.day();
            Reading length = new Reading(TimeExpression.Type.DURATION, amount.value(), null, Time.Basis.RELATIVE, null);
            Integer number = amount.number();
            if (day == null || number == null) {
                return length;
            }
            LocalDate other = amount.unit().shift(day, direction * number);
            return direction < 0 ? length.over(other, day) : length.over(day, other);
        });
    }

    /** The unit of the calendar so many from the one around a day. */
    static Reading shifted(Unit unit, @Nullable LocalDate day, int number) {
        return day == null ? Reading.unknown("XXXX") : Reading.relative(unit.around(unit.shift(day, number)));
    }

    private static Reading current(Unit unit, Anchor anchor, boolean told, boolean soFar) {
        LocalDate day = told ? anchor.narrative() : anchor.day();
        Reading whole = shifted(unit, day, 0);
        return soFar && day != null ? whole.over(unit.around(day).start(), day) : whole;
    }

    /** The weekend of the day's own week. */
    private static Reading thisWeekend(Anchor anchor) {
        LocalDate day = anchor.day();
        return day == null ? Reading.unknown("XXXX-WXX-WE") : Reading.relative(Period.weekend(day));
    }

    /** The latest weekend begun, or the next; so many weeks from it. */
    private static Reading weekend(Anchor anchor, int weeks) {
        LocalDate day = anchor.day();
        if (day == null) {
            return Reading.unknown("XXXX-WXX-WE");
        }
        Period own = Period.weekend(day);
        boolean begun = !own.start().isAfter(day);
        int back = !begun && !anchor.ahead() && weeks <= 0 ? -1 : 0;
        int extra = weeks < 0 && !begun ? 0 : weeks;
        return Reading.relative(Period.weekend(day.plusWeeks(back + extra)));
    }
}
