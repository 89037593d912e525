package org.rapporteur.extract.match;

import java.util.Set;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.WordRange;

/** One thing after another in a line. */
sealed interface OrderPart {
    /** An end of the line. */
    enum End implements OrderPart {
        START,
        STOP
    }

    /** Any words, or none. */
    record Gap() implements OrderPart {}

    /** One word of several. */
    record Fixed(Set<String> words) implements OrderPart {
        public Fixed {
            words = Set.copyOf(words);
        }

        /** Whether it stands at a word; a dash only between spaces. */
        boolean isAt(Line line, int word) {
            return words.contains(line.lower(word)) && (!isDash(line.lower(word)) || standsAlone(line, word));
        }

        private static boolean isDash(String word) {
            return word.equals("-") || word.equals("–") || word.equals("—") || word.equals("--");
        }

        private static boolean standsAlone(Line line, int word) {
            return word > 0
                    && word < line.size() - 1
                    && line.end(word - 1) < line.start(word)
                    && line.end(word) < line.start(word + 1);
        }
    }

    /** One word at least that fills a role; {@code longest} counts words. */
    record Stretch(String role, int longest, Condition condition) implements OrderPart {}

    /** What a pattern asks of a stretch. */
    @FunctionalInterface
    interface Condition {
        boolean holds(Line line, WordRange words);
    }
}
