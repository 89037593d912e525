package org.rapporteur.mentions.times;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.WholeNumber;

/**
 * So many of a unit: "eight days", "a week", "48-hour", "several months", "two and a half years".
 *
 * @param number how many; null for an unknown number of them
 * @param value TIMEX3's duration
 * @param end the first word after it
 */
record Amount(@Nullable Integer number, Unit unit, String value, int end) {
    private static final int FEW_SECONDS = 2;

    /** The amount that begins at a word, without an article before a vague one; null where none does. */
    static @Nullable Amount at(TimeLine line, int i) {
        if (line.is(i, "half") && line.is(i + 1, "an", "a", "-") && line.is(i + 2, "hour")) {
            return new Amount(0, Unit.HOUR, "PT30M", i + 3);
        }
        int vague = endOfVague(line, i);
        if (vague > i) {
            Unit unit = plural(line, vague);
            return unit == null ? null : new Amount(null, unit, unit.duration("X"), vague + 1);
        }
        WholeNumber number = line.is(i, "a", "an") ? new WholeNumber(1, i + 1) : line.wholeNumber(i);
        if (number == null || number.number() > 10_000 || number.end() >= line.size()) {
            return null;
        }
        int at = line.afterHyphen(number.end() - 1);
        boolean half = halfFollows(line, at);
        at = half ? line.afterHyphen(endOfHalf(line, at) - 1) : at;
        Unit unit = Unit.of(line.lower(at));
        boolean ordinal = unit == Unit.SECOND && number.number() < FEW_SECONDS;
        if (unit == null || ordinal || unit == Unit.QUARTER || isAge(line, i, at)) {
            return null;
        }
        boolean tied = at > number.end();
        boolean fits = number.number() == 1 || tied || half || line.lower(at).endsWith("s");
        String count = half ? number.number() + ".5" : Integer.toString(number.number());
        return fits
                ? new Amount(number.number(), unit, unit.duration(half && unit == Unit.FORTNIGHT ? "X" : count), at + 1)
                : null;
    }

    private static boolean halfFollows(TimeLine line, int i) {
        int at = line.is(i, "and") ? line.afterHyphen(i) : i;
        return at > i && line.is(at, "a") && line.is(line.afterHyphen(at), "half");
    }

    private static int endOfHalf(TimeLine line, int i) {
        return line.afterHyphen(line.afterHyphen(i)) + 1;
    }

    /** The end of "several", "a few", "a couple of"; i where none begins. */
    private static int endOfVague(TimeLine line, int i) {
        int at = line.is(i, "a") && line.is(i + 1, "few", "couple", "number", "dozen") ? i + 1 : i;
        if (line.is(at, "couple", "number")) {
            return line.is(at + 1, "of") ? at + 2 : i;
        }
        return line.is(at, "several", "few", "some", "many") ? at + 1 : i;
    }

    private static @Nullable Unit plural(TimeLine line, int i) {
        return line.lower(i).endsWith("s") ? Unit.of(line.lower(i)) : null;
    }

    /** Whether it tells how old somebody is. */
    private static boolean isAge(TimeLine line, int first, int unit) {
        return line.is(unit + 1, "old") || line.is(line.afterHyphen(unit), "old") || line.is(first - 1, "aged", "age");
    }
}
