package org.rapporteur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.WholeNumber;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.annotate.text.English;
import org.rapporteur.model.CalendarNames;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Span;

/**
 * Reads a number of people at a place in a line, with what bounds it: "at least 12", "between 20 and 30", "some two dozen",
 * "dozens". What each means is the contract's: "more than 12" is at least 13.
 */
final class Numbers {
    private static final List<String> VAGUE = List.of("dozens", "scores", "hundreds", "thousands", "several", "many");
    /**
     * A number in a line.
     *
     * @param first its first word, bounds included
     * @param end the first word after it
     */
    record Found(Count count, int first, int end) {}

    /** The number that begins at word i; null where none does. */
    static @Nullable Found at(Line line, int i) {
        if (i < 0 || i >= line.size()) {
            return null;
        }
        Bound bound = bound(line, i);
        int at = i + bound.words();
        if (bound.words() == 0 && isInside(line, i)) {
            return null;
        }
        boolean tens = line.is(at, "tens", "dozens", "hundreds")
                && line.is(at + 1, "of")
                && line.is(at + 2, "thousands", "hundreds");
        if (tens || VAGUE.contains(line.lower(at))) {
            return found(line, i, tens ? at + 3 : at + 1, null, null, true);
        }
        WholeNumber value = WholeNumber.at(line, at);
        if (value == null) {
            return isHalfDozen(line, at)
                    ? found(line, i, at + (line.is(at + 1, "a") ? 3 : 2), 6, 6, bound.kind() == Kind.ABOUT)
                    : null;
        }
        if (bound.words() == 0 && (isYear(line, i, value) || isDay(line, i, value) || isUnsure(line, i))) {
            return null;
        }
        boolean dash = line.is(value.end(), "-", "–", "—") && WholeNumber.at(line, value.end() + 1) != null;
        if ((!dash && line.is(value.end(), "-", "%")) || WholeNumber.isPart(line, value.end())) {
            return null;
        }
        if (bound.kind() == Kind.BETWEEN) {
            WholeNumber high = line.is(value.end(), "and") ? WholeNumber.at(line, value.end() + 1) : null;
            return high == null || high.number() < value.number()
                    ? null
                    : found(line, i, high.end(), value.number(), high.number(), false);
        }
        int possibly = value.end() + (line.is(value.end(), ",") ? 1 : 0);
        if (line.is(possibly, "and") && line.is(possibly + 1, "possibly", "perhaps", "maybe")) {
            int most = possibly + (line.is(possibly + 2, "as") && line.is(possibly + 3, "many") ? 5 : 2);
            WholeNumber high = WholeNumber.at(line, most);
            if (high != null && high.number() > value.number()) {
                int end = line.is(high.end(), ",") ? high.end() + 1 : high.end();
                return found(line, i, end, value.number(), high.number(), bound.kind() == Kind.ABOUT);
            }
        }
        if (dash || line.is(value.end(), "to", "or")) {
            WholeNumber high = WholeNumber.at(line, value.end() + 1);
            if (high != null && high.number() > value.number()) {
                return found(line, i, high.end(), value.number(), high.number(), bound.kind() == Kind.ABOUT);
            }
        }
        int number = value.number();
        return switch (bound.kind()) {
            case EXACT -> found(line, i, value.end(), number, number, false);
            case ABOUT -> found(line, i, value.end(), number, number, true);
            case AT_LEAST -> found(line, i, value.end(), number, null, false);
            case MORE_THAN -> found(line, i, value.end(), number + 1, null, false);
            case UP_TO -> found(line, i, value.end(), null, number, false);
            case FEWER_THAN -> found(line, i, value.end(), null, number - 1, false);
            case BETWEEN -> null;
        };
    }

    private static @Nullable Found found(
            Line line, int first, int end, @Nullable Integer low, @Nullable Integer high, boolean approximate) {
        Span span = line.span(first, end - 1);
        return new Found(new Count(low, high, approximate, BrokenWords.onOneLine(span.of(line.text()))), first, end);
    }

    private static boolean isHalfDozen(Line line, int i) {
        return (line.is(i, "half") && line.is(i + 1, "a") && line.is(i + 2, "dozen"))
                || (line.is(i, "half") && line.is(i + 1, "dozen"));
    }

    /** "In April 2016 civilians were killed" */
    private static boolean isYear(Line line, int i, WholeNumber value) {
        boolean digits = value.end() == i + 1
                && line.word(i).length() == 4
                && Character.isDigit(line.word(i).charAt(0));
        return digits
                && value.number() >= 1900
                && value.number() < 2100
                && (English.isTime(line.lower(i - 1))
                        || line.is(
                                i - 1, "in", "since", "of", "by", "during", "until", "from", "early", "late", "mid",
                                "year", ",")
                        || WholeNumber.isPart(line, i - 1)
                        || i == 0);
    }

    /** The day of a month: "On July 4 people were killed". */
    private static boolean isDay(Line line, int i, WholeNumber value) {
        boolean digits = Character.isDigit(line.word(i).charAt(0));
        return digits && value.number() <= 31 && CalendarNames.month(line.lower(i - 1)) != null;
    }

    /** Whether words before a number bound it in a way that isn't known here. */
    private static boolean isUnsure(Line line, int i) {
        return line.is(i - 1, "than", "under", "below", "beyond", "to")
                && line.is(i - 2, "more", "less", "fewer", "well", "far", "close", "next", "nearer");
    }

    private enum Kind {
        EXACT,
        ABOUT,
        AT_LEAST,
        MORE_THAN,
        UP_TO,
        FEWER_THAN,
        BETWEEN
    }

    private record Bound(Kind kind, int words) {}

    private static Bound bound(Line line, int i) {
        if (line.is(i, "at") && line.is(i + 1, "least")) {
            return new Bound(Kind.AT_LEAST, 2);
        }
        if (line.is(i, "no", "not") && line.is(i + 1, "fewer", "less") && line.is(i + 2, "than")) {
            return new Bound(Kind.AT_LEAST, 3);
        }
        if (line.is(i, "no", "not") && line.is(i + 1, "more") && line.is(i + 2, "than")) {
            return new Bound(Kind.UP_TO, 3);
        }
        if (line.is(i, "at") && line.is(i + 1, "most")) {
            return new Bound(Kind.UP_TO, 2);
        }
        if (line.is(i, "a") && line.is(i + 1, "minimum", "maximum") && line.is(i + 2, "of")) {
            return new Bound(line.is(i + 1, "minimum") ? Kind.AT_LEAST : Kind.UP_TO, 3);
        }
        if (line.is(i, "upwards", "upward") && line.is(i + 1, "of")) {
            return new Bound(Kind.AT_LEAST, 2);
        }
        if (line.is(i, "well") && line.is(i + 1, "over", "above")) {
            return new Bound(Kind.MORE_THAN, 2);
        }
        if (line.is(i, "well") && line.is(i + 1, "more") && line.is(i + 2, "than")) {
            return new Bound(Kind.MORE_THAN, 3);
        }
        if (line.is(i, "more") && line.is(i + 1, "than") && !line.is(i - 1, "no", "not", "well")) {
            return new Bound(Kind.MORE_THAN, 2);
        }
        if (line.is(i, "over", "above", "exceeding")) {
            return new Bound(Kind.MORE_THAN, 1);
        }
        if (line.is(i, "fewer", "less") && line.is(i + 1, "than") && !line.is(i - 1, "no", "not")) {
            return new Bound(Kind.FEWER_THAN, 2);
        }
        if (line.is(i, "up") && line.is(i + 1, "to")) {
            return new Bound(Kind.UP_TO, 2);
        }
        if (line.is(i, "as") && line.is(i + 1, "many") && line.is(i + 2, "as")) {
            return new Bound(Kind.UP_TO, 3);
        }
        if (line.is(
                i, "about", "around", "some", "roughly", "approximately", "nearly", "almost", "circa", "estimated")) {
            return new Bound(Kind.ABOUT, 1);
        }
        return line.is(i, "between") ? new Bound(Kind.BETWEEN, 1) : new Bound(Kind.EXACT, 0);
    }

    /** Whether a word stands inside a number that begins before it: "at least [12]", "hundred [and] twenty", "tens of thousands". */
    private static boolean isInside(Line line, int i) {
        for (int words = 1; words <= 3; words++) {
            if (i >= words && bound(line, i - words).words() == words) {
                return true;
            }
        }
        if (line.is(i - 1, "of")) {
            return line.is(i - 2, "tens", "hundreds", "dozens");
        }
        if (line.is(i - 1, "a") && line.is(i - 2, "half")) {
            return true;
        }
        if (line.is(i - 1, "and")) {
            return WholeNumber.isScale(line, i - 2) && WholeNumber.isInWords(line, i);
        }
        boolean decimal = line.is(i - 1, ",")
                && i > 1
                && line.end(i - 2) == line.start(i - 1)
                && line.end(i - 1) == line.start(i);
        return (decimal && WholeNumber.isPart(line, i - 2))
                || WholeNumber.isScale(line, i - 1)
                || (line.is(i - 1, "-", "–") ? WholeNumber.isPart(line, i - 2) : WholeNumber.isPart(line, i - 1));
    }

    private Numbers() {}
}
