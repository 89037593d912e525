package org.rapporteur.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Span;

/**
 * Reads a number of people at a place in a line, with what bounds it: "at least 12", "between 20 and 30", "some two dozen",
 * "dozens". What each means is the contract's: "more than 12" is at least 13.
 */
final class Numbers {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Integer> SCALES = Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000);
    private static final List<String> VAGUE = List.of("dozens", "scores", "hundreds", "thousands", "several", "many");
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,3})?|\\d{1,3}(?:,\\d{3})+");

    /**
     * A number in a line.
     *
     * @param first its first word, bounds included
     * @param end the first word after it
     */
    record Found(Count count, int first, int end) {}

    private record Value(int number, int end) {}

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
        Value value = value(line, at);
        if (value == null) {
            return null;
        }
        boolean dash = line.is(value.end(), "-", "–", "—") && value(line, value.end() + 1) != null;
        if ((!dash && line.is(value.end(), "-", "%")) || part(line, value.end()) != null) {
            return null;
        }
        if (bound.kind() == Kind.BETWEEN) {
            Value high = line.is(value.end(), "and") ? value(line, value.end() + 1) : null;
            return high == null || high.number() < value.number()
                    ? null
                    : found(line, i, high.end(), value.number(), high.number(), false);
        }
        if (dash || line.is(value.end(), "to", "or")) {
            Value high = value(line, value.end() + 1);
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
        return new Found(new Count(low, high, approximate, span.of(line.text()).replaceAll("\\s+", " ")), first, end);
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
        if (line.is(i, "no") && line.is(i + 1, "fewer", "less") && line.is(i + 2, "than")) {
            return new Bound(Kind.AT_LEAST, 3);
        }
        if (line.is(i, "more") && line.is(i + 1, "than")) {
            return new Bound(Kind.MORE_THAN, 2);
        }
        if (line.is(i, "over")) {
            return new Bound(Kind.MORE_THAN, 1);
        }
        if (line.is(i, "fewer", "less") && line.is(i + 1, "than")) {
            return new Bound(Kind.FEWER_THAN, 2);
        }
        if (line.is(i, "up") && line.is(i + 1, "to")) {
            return new Bound(Kind.UP_TO, 2);
        }
        if (line.is(i, "as") && line.is(i + 1, "many") && line.is(i + 2, "as")) {
            return new Bound(Kind.UP_TO, 3);
        }
        if (line.is(i, "about", "around", "some", "roughly", "approximately", "nearly", "almost")) {
            return new Bound(Kind.ABOUT, 1);
        }
        return line.is(i, "between") ? new Bound(Kind.BETWEEN, 1) : new Bound(Kind.EXACT, 0);
    }

    /** A whole number in digits or words: "1,200", "1.5 million", "one hundred and twenty-five", "two dozen". */
    private static @Nullable Value value(Line line, int i) {
        boolean article = line.is(i, "a", "an");
        if (article && !line.is(i + 1, "dozen") && !SCALES.containsKey(line.lower(i + 1))) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = article ? BigDecimal.ONE : part(line, i);
        int end = i + 1;
        while (current != null && end - i < 12) {
            Integer scale = line.is(end, "dozen") ? Integer.valueOf(12) : SCALES.get(line.lower(end));
            int after = line.is(end, "and") && isScale(line, end - 1) ? end + 1 : end;
            after = line.is(end, "-") && isTens(line, end - 1) ? end + 1 : after;
            BigDecimal more = UNITS.containsKey(line.lower(after)) ? part(line, after) : null;
            if (scale != null) {
                current = current.multiply(BigDecimal.valueOf(scale));
                if (scale >= 1000) {
                    total = total.add(current);
                    current = BigDecimal.ZERO;
                }
                end++;
            } else if (more != null && (after > end || isScale(line, end - 1) || isTens(line, end - 1))) {
                current = current.add(more);
                end = after + 1;
            } else {
                break;
            }
        }
        BigDecimal number = current == null ? null : total.add(current).stripTrailingZeros();
        return number == null || number.scale() > 0 || number.compareTo(MOST) > 0
                ? null
                : new Value(number.intValueExact(), end);
    }

    /** Whether a word is a number or a part of one. */
    static boolean isPart(Line line, int i) {
        return part(line, i) != null || isScale(line, i);
    }

    private static boolean isScale(Line line, int i) {
        return SCALES.containsKey(line.lower(i));
    }

    private static boolean isTens(Line line, int i) {
        return UNITS.getOrDefault(line.lower(i), 0) >= 20;
    }

    /** The number that one word is; null where it is none. */
    private static @Nullable BigDecimal part(Line line, int i) {
        Integer unit = UNITS.get(line.lower(i));
        if (unit != null) {
            return BigDecimal.valueOf(unit);
        }
        String word = line.word(i);
        boolean digits = word.length() <= 12 && DIGITS.matcher(word).matches();
        return digits ? new BigDecimal(word.replace(",", "")) : null;
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
        if (line.is(i - 1, "and")) {
            return isScale(line, i - 2) && UNITS.containsKey(line.lower(i));
        }
        boolean decimal = line.is(i - 1, ",")
                && i > 1
                && line.end(i - 2) == line.start(i - 1)
                && line.end(i - 1) == line.start(i);
        return (decimal && part(line, i - 2) != null)
                || isScale(line, i - 1)
                || (line.is(i - 1, "-", "–") ? part(line, i - 2) != null : part(line, i - 1) != null);
    }

    private Numbers() {}
}
