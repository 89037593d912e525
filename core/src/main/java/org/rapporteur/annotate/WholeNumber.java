package org.rapporteur.annotate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in a line, in digits or in words.
 *
 * @param end the first word after it
 */
public record WholeNumber(int number, int end) {
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
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,3})?|\\d{1,3}(?:,\\d{3})+");

    /** A whole number in digits or words: "1,200", "1.5 million", "one hundred and twenty-five", "two dozen". */
    public static @Nullable WholeNumber at(Line line, int i) {
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
                : new WholeNumber(number.intValueExact(), end);
    }

    /** Whether a word is a number or a part of one. */
    public static boolean isPartOrScale(Line line, int i) {
        return part(line, i) != null || isScale(line, i);
    }

    public static boolean isScale(Line line, int i) {
        return SCALES.containsKey(line.lower(i));
    }

    private static boolean isTens(Line line, int i) {
        return UNITS.getOrDefault(line.lower(i), 0) >= 20;
    }

    /** Whether a word is a number below a hundred in words: "twelve". */
    public static boolean isInWords(Line line, int i) {
        return UNITS.containsKey(line.lower(i));
    }

    /** Whether a word is a number by itself. */
    public static boolean isPart(Line line, int i) {
        return part(line, i) != null;
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
}
