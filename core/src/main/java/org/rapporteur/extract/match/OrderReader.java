package org.rapporteur.extract.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.WordRange;

/** Compiles an order of words. Messages of what it throws say what is wrong and what to write. */
final class OrderReader {
    private static final java.util.regex.Pattern ROLE =
            java.util.regex.Pattern.compile("([A-Z][A-Z-]*)(?:<=([1-9][0-9]?))?");

    /** Roles without a bound are bounded by the longest line. */
    private static final int UNBOUNDED = OrderPattern.LONGEST_LINE;

    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "dozen",
            "dozens",
            "score",
            "scores",
            "hundred",
            "hundreds",
            "thousand",
            "thousands");

    private OrderReader() {}

    static List<OrderPart> parts(String text) {
        Scan scan = new Scan(text);
        List<OrderPart> parts = new ArrayList<>();
        Set<String> roles = new HashSet<>();
        while (!scan.atEnd()) {
            OrderPart part = part(scan.until("["), scan.terms());
            if (part instanceof OrderPart.Stretch stretch && !roles.add(stretch.role())) {
                throw new IllegalArgumentException("role " + stretch.role() + " stands twice; name each role once");
            }
            parts.add(part);
        }
        if (parts.stream().noneMatch(OrderPart.Fixed.class::isInstance)) {
            throw new IllegalArgumentException(
                    "the order has no word that sets it off; write one in small letters, such as says|said, or a sign");
        }
        return parts;
    }

    private static OrderPart part(String word, List<Term> terms) {
        Matcher role = ROLE.matcher(word);
        if (role.matches()) {
            int longest = role.group(2) == null ? UNBOUNDED : Integer.parseInt(role.group(2));
            return new OrderPart.Stretch(role.group(1).toLowerCase(Locale.ROOT), longest, condition(terms));
        }
        if (!terms.isEmpty() || word.isEmpty()) {
            throw new IllegalArgumentException("conditions stand after \"" + word
                    + "\"; write them after a role, which is in" + " capitals: COUNT<=9[number]");
        }
        return switch (word) {
            case "^" -> OrderPart.End.START;
            case "$" -> OrderPart.End.STOP;
            case "…", "..." -> new OrderPart.Gap();
            default -> fixed(word);
        };
    }

    private static OrderPart fixed(String word) {
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("\"" + word
                    + "\" is neither a word nor a role; write words in small letters, roles as COUNT or COUNT<=9");
        }
        return new OrderPart.Fixed(Scan.words(word));
    }

    private static OrderPart.Condition condition(List<Term> terms) {
        List<OrderPart.Condition> all =
                terms.stream().map(OrderReader::condition).toList();
        return (line, words) -> {
            for (OrderPart.Condition one : all) {
                if (!one.holds(line, words)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static OrderPart.Condition condition(Term term) {
        term.expectValues(term.key().equals("has"));
        return switch (term.key()) {
            case "has" ->
                (line, words) -> term.fits(any(words, word -> term.values().contains(line.lower(word))));
            case "number" -> (line, words) -> term.fits(any(words, word -> isNumber(line, word)));
            case "capital" -> (line, words) -> term.fits(line.isCapitalised(words.first()));
            default ->
                throw new IllegalArgumentException("condition \"" + term.key()
                        + "\" is unknown of words in order; write number, capital or has=one|another");
        };
    }

    private static boolean any(WordRange words, IntPredicate what) {
        for (int word = words.first(); word <= words.last(); word++) {
            if (what.test(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Line line, int word) {
        String lower = line.lower(word);
        return Character.isDigit(lower.charAt(0)) || NUMBERS.contains(lower);
    }
}
