package org.rapporteur.monitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Position.Act;

/** Which act a verb or noun tells, by {@code positions.txt}. */
final class ActWords {
    private static final Lexicon LEXICON = Lexicon.read(ActWords.class, "positions.txt");
    private static final Map<String, Map<Act, List<String>>> BY_PLACE = new LinkedHashMap<>();

    static {
        for (String section : LEXICON.sections()) {
            int space = section.indexOf(' ');
            if (space > 0) {
                Act act = Act.valueOf(section.substring(space + 1).toUpperCase(Locale.ROOT));
                BY_PLACE.computeIfAbsent(section.substring(0, space), any -> new LinkedHashMap<>())
                        .put(act, new ArrayList<>(LEXICON.words(section)));
            }
        }
    }

    /**
     * The act that words tell; null for others.
     *
     * @param where "cue", "own", or an event's type
     */
    static @Nullable Act of(String where, String words) {
        for (Map.Entry<Act, List<String>> act :
                BY_PLACE.getOrDefault(where, Map.of()).entrySet()) {
            for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
                if (act.getValue().stream().anyMatch(word::startsWith)) {
                    return act.getKey();
                }
            }
        }
        return null;
    }

    /** Whether any of some words is one of a section's, or begins with one. */
    static boolean begins(String section, String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+", -1)) {
            if (!word.isEmpty() && LEXICON.words(section).stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** A list's words. */
    static Set<String> set(String section) {
        return LEXICON.set(section);
    }

    private ActWords() {}
}
