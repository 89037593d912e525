package org.rapporteur.extract.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.WordRange;

/**
 * A rule that goes by word order, for headlines and fragments, of which trees tell little. A role takes as few words as it
 * can.
 *
 * @param trigger which part sets it off: the first word of letters, else the first sign
 */
record OrderPattern(String rule, List<Example> examples, List<OrderPart> parts, int trigger) implements Pattern {
    /** Longer lines, in words, are no headlines. */
    static final int LONGEST_LINE = 40;

    OrderPattern {
        examples = List.copyOf(examples);
        parts = List.copyOf(parts);
    }

    static OrderPattern of(String rule, List<Example> examples, List<OrderPart> parts) {
        int trigger = first(parts, OrderPattern::isWord);
        return new OrderPattern(
                rule, examples, parts, trigger >= 0 ? trigger : first(parts, OrderPart.Fixed.class::isInstance));
    }

    private static int first(List<OrderPart> parts, Predicate<OrderPart> what) {
        return IntStream.range(0, parts.size())
                .filter(i -> what.test(parts.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isWord(OrderPart part) {
        return part instanceof OrderPart.Fixed fixed
                && fixed.words().stream().allMatch(word -> Character.isLetter(word.charAt(0)));
    }

    @Override
    public List<Trigger> triggers() {
        return parts.get(trigger) instanceof OrderPart.Fixed fixed
                ? fixed.words().stream()
                        .map(word -> new Trigger(word, Set.of(word)))
                        .toList()
                : List.of();
    }

    @Override
    public @Nullable Match match(Line line, int word, Trigger set) {
        if (line.size() > LONGEST_LINE) {
            return null;
        }
        int first = 0;
        while (first < line.size() && !line.isWord(first)) {
            first++;
        }
        Attempt attempt = new Attempt(line, word, first, line.lastWord());
        boolean fits = attempt.fits(0, first) || (canBeginLater() && attempt.fitsLater());
        return fits ? attempt.match() : null;
    }

    private boolean canBeginLater() {
        return parts.get(0) != OrderPart.End.START;
    }

    /** One line and one trigger in it. */
    private final class Attempt {
        private final Line line;
        private final int word;
        private final int first;
        private final int last;
        private final List<WordRange> stretches = new ArrayList<>();

        Attempt(Line line, int word, int first, int last) {
            this.line = line;
            this.word = word;
            this.first = first;
            this.last = last;
        }

        boolean fitsLater() {
            for (int at = first + 1; at <= word; at++) {
                if (fits(0, at)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the parts from one on fit the words from one on; keeps the stretches of roles if so. */
        boolean fits(int part, int at) {
            if (part == parts.size()) {
                return true;
            }
            if (part <= trigger && at > word) {
                return false;
            }
            OrderPart one = parts.get(part);
            if (one instanceof OrderPart.End end) {
                return at == (end == OrderPart.End.START ? first : last + 1) && fits(part + 1, at);
            }
            if (one instanceof OrderPart.Fixed fixed) {
                return at <= last && (part != trigger || at == word) && fixed.isAt(line, at) && fits(part + 1, at + 1);
            }
            return one instanceof OrderPart.Stretch stretch ? fits(stretch, part, at) : fitsAfterGap(part, at);
        }

        private boolean fitsAfterGap(int part, int at) {
            for (int next = at; next <= last + 1; next++) {
                if (fits(part + 1, next)) {
                    return true;
                }
            }
            return false;
        }

        private boolean fits(OrderPart.Stretch stretch, int part, int at) {
            int depth = stretches.size();
            for (int end = at; end <= Math.min(last, at + stretch.longest() - 1); end++) {
                WordRange words = new WordRange(at, end);
                if (stretch.condition().holds(line, words)) {
                    stretches.add(words);
                    if (fits(part + 1, end + 1)) {
                        return true;
                    }
                    stretches.remove(depth);
                }
            }
            return false;
        }

        Match match() {
            Map<String, List<Filler>> roles = new LinkedHashMap<>();
            int next = 0;
            for (OrderPart part : parts) {
                if (part instanceof OrderPart.Stretch stretch) {
                    roles.put(stretch.role(), List.of(new Filler(OptionalInt.empty(), stretches.get(next++))));
                }
            }
            return new Match(rule, line, word, roles);
        }
    }
}
