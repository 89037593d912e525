package org.rapporteur.mentions.times;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.WholeNumber;
import org.rapporteur.model.CalendarNames;
import org.rapporteur.model.Interval;

/** "early September", "mid-2014", "the end of August", "the first half of 2016", "the third quarter", "the first three months of the year". */
final class PartsOfPeriods implements TimeRule {
    private static final List<TimeRule> WHOLES =
            List.of(new CalendarDates(), new Years(), new RelativeUnits(), new Seasons(), new Holidays());
    private static final int QUARTERS = 4;

    @Override
    public @Nullable Found at(TimeLine line, int i) {
        if (line.lower(i).startsWith("mid-") || line.is(i, "mid")) {
            return middle(line, i);
        }
        if (line.is(i, "early", "late")) {
            int next = line.afterHyphen(i);
            Found whole = whole(line, line.is(next, "in") && line.is(next + 1, "the") ? next + 1 : next);
            return whole == null ? null : named(whole, i);
        }
        int at = line.is(i, "the") ? i + 1 : i;
        if (line.is(at, "beginning", "start", "end", "middle", "close", "turn") && line.is(at + 1, "of")) {
            Found whole = whole(line, at + 2);
            return whole == null ? null : named(whole, i);
        }
        if (line.is(at, "first", "last") && line.is(at + 1, "day") && line.is(at + 2, "of")) {
            Found whole = whole(line, at + 3);
            boolean first = line.is(at, "first");
            return whole == null
                    ? null
                    : new Found(
                            i,
                            whole.end(),
                            "time/part",
                            anchor -> edgeDay(whole.meaning().from(anchor), first));
        }
        return numbered(line, i, at);
    }

    private static Reading edgeDay(Reading whole, boolean first) {
        Interval days = whole.interval();
        LocalDate day = days == null ? null : first ? days.start() : days.end();
        return day == null ? whole : Reading.of(Period.day(day), whole.basis());
    }

    private static Found named(Found whole, int i) {
        return new Found(i, whole.end(), "time/part", whole.meaning());
    }

    /** A month, year or longer; no day. */
    private static @Nullable Found whole(TimeLine line, int i) {
        for (TimeRule rule : WHOLES) {
            Found found = rule.at(line, i);
            boolean day = found != null && line.day(i) != null;
            if (found != null && !day && !found.rule().equals("time/stretch")) {
                return found;
            }
        }
        return line.is(i, "the") ? ofYear(line, i) : null;
    }

    private static @Nullable Found ofYear(TimeLine line, int i) {
        Unit unit = Unit.of(line.lower(i + 1));
        boolean known = unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
        return known && unit != null
                ? new Found(i, i + 2, "time/unit", anchor -> RelativeUnits.shifted(unit, anchor.day(), 0))
                : null;
    }

    private static @Nullable Found middle(TimeLine line, int i) {
        String word = line.word(i).length() > 4 ? line.word(i).substring(4) : "";
        int next = i + 1;
        if (line.is(i, "mid")) {
            next = line.afterHyphen(i);
            word = line.word(next);
            next++;
        }
        if (word.matches("(1[89]|20)\\d\\d")) {
            Reading year = Reading.explicit(Period.year(Integer.parseInt(word)));
            return new Found(i, next, "time/part", anchor -> year);
        }
        if (word.matches("(1[89]|20)\\d0s")) {
            Reading decade = Reading.explicit(Period.decade(Integer.parseInt(word.substring(0, 4))));
            return new Found(i, next, "time/part", anchor -> decade);
        }
        Month month = CalendarNames.month(word);
        if (month == null) {
            return null;
        }
        boolean dated = line.isYear(next);
        CalendarDate date = new CalendarDate(next, dated ? line.number(next) : null, month, null);
        return new Found(i, dated ? next + 1 : next, "time/part", date::read);
    }

    /** Halves, quarters and the first months of a year. */
    private static @Nullable Found numbered(TimeLine line, int i, int at) {
        if (line.lower(at).length() == 2 && line.lower(at).matches("q[1-4]")) {
            int quarter = line.lower(at).charAt(1) - '0';
            boolean dated = line.isYear(at + 1);
            int year = line.number(at + 1);
            return new Found(
                    i,
                    dated ? at + 2 : at + 1,
                    "time/part",
                    anchor -> dated
                            ? Reading.explicit(Period.quarter(year, quarter))
                            : latestQuarter(quarter, anchor.day()));
        }
        Integer ordinal = line.day(at);
        boolean first = ordinal != null && line.isOrdinal(at);
        if (first && ordinal != null && ordinal <= QUARTERS && line.is(line.afterHyphen(at), "quarter", "half")) {
            int noun = line.afterHyphen(at);
            boolean half = line.is(noun, "half");
            Found year = line.is(noun + 1, "of") ? whole(line, noun + 2) : null;
            if (year == null && line.is(noun + 1, "of") && half) {
                return null;
            }
            if (year == null) {
                return half
                        ? null
                        : new Found(i, noun + 1, "time/part", anchor -> latestQuarter(ordinal, anchor.day()));
            }
            return new Found(
                    i, year.end(), "time/part", anchor -> part(year.meaning().from(anchor), ordinal, half));
        }
        boolean opening = (first && ordinal != null && ordinal == 1) || line.is(at, "last", "final");
        WholeNumber number = opening ? line.wholeNumber(at + 1) : null;
        Unit unit = number == null ? null : Unit.of(line.lower(number.end()));
        if (number == null || unit == null || !line.is(number.end() + 1, "of", "in")) {
            return null;
        }
        Found year = whole(line, number.end() + 2);
        int many = number.number();
        boolean last = line.is(at, "last", "final");
        return year == null
                ? null
                : new Found(
                        i,
                        year.end(),
                        "time/part",
                        anchor -> edge(year.meaning().from(anchor), unit, many, last));
    }

    private static Reading latestQuarter(int quarter, @Nullable LocalDate day) {
        if (day == null) {
            return Reading.unknown("XXXX-Q" + quarter);
        }
        Period own = Period.quarter(day.getYear(), quarter);
        return Reading.relative(own.start().isAfter(day) ? Period.quarter(day.getYear() - 1, quarter) : own);
    }

    private static Reading part(Reading year, int ordinal, boolean half) {
        if (year.interval() == null || !year.value().matches("\\d{4}") || (half && ordinal > 2)) {
            return year;
        }
        int number = Integer.parseInt(year.value());
        return Reading.of(half ? Period.half(number, ordinal) : Period.quarter(number, ordinal), year.basis());
    }

    /** The first or last so many units of a period. */
    private static Reading edge(Reading whole, Unit unit, int number, boolean last) {
        LocalDate start = whole.interval() == null ? null : whole.interval().start();
        LocalDate end = whole.interval() == null ? null : whole.interval().end();
        Reading length = Reading.duration(unit.duration(Integer.toString(number)));
        if (start == null || end == null) {
            return length;
        }
        if (last) {
            return length.over(unit.shift(end.plusDays(1), -number), end);
        }
        LocalDate until = unit.shift(start, number).minusDays(1);
        boolean months =
                unit == Unit.MONTH && start.equals(YearMonth.from(start).atDay(1));
        return months || unit != Unit.MONTH ? length.over(start, until) : length;
    }
}
