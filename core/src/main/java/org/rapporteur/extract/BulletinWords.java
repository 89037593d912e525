package org.rapporteur.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Casualties.Harm;

/** The words of {@code bulletin.txt}. */
final class BulletinWords {
    private static final Lexicon WORDS = Lexicon.read(BulletinWords.class, "bulletin.txt");
    private static final Map<String, Harm> HARMS = byWord();

    /** The words for what happened to people. */
    static Set<String> harms() {
        return HARMS.keySet();
    }

    static @Nullable Harm harm(Line line, int i) {
        return HARMS.get(line.lower(i));
    }

    static boolean is(String list, Line line, int i) {
        return WORDS.has(list, line.lower(i));
    }

    /** Whether a word, with the one after it, says that all since some day are counted: "cumulative", "to date", "so far". */
    static boolean isRunning(Line line, int i) {
        return is("running", line, i)
                || (line.is(i, "to") && line.is(i + 1, "date"))
                || (line.is(i, "so") && line.is(i + 1, "far"));
    }

    private static Map<String, Harm> byWord() {
        Map<String, Harm> harms = new HashMap<>();
        for (Harm harm : Harm.values()) {
            WORDS.words(harm.name()).forEach(word -> harms.put(word, harm));
        }
        return Map.copyOf(harms);
    }

    private BulletinWords() {}
}
