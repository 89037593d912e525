package org.rapporteur.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Link.Act;

/** What a source does by a word, from {@code acts.txt}. */
final class Acts {
    private static final Map<String, Act> BY_LEMMA = read();

    /** Those of words about what is in somebody's mind or will, not of something that was said. */
    private static final Set<Act> MINDS = EnumSet.of(Act.POSITION, Act.SUPPORT);

    private static Map<String, Act> read() {
        Map<String, Act> acts = new HashMap<>();
        WordLists.named("acts.txt")
                .forEach((act, lemmas) -> lemmas.forEach(
                        lemma -> acts.put(lemma, Act.valueOf(act.toUpperCase(Locale.ROOT).replace('-', '_')))));
        return Map.copyOf(acts);
    }

    /** The act of a lemma; null where the list lacks it. */
    static @Nullable Act of(String lemma) {
        return BY_LEMMA.get(lemma);
    }

    static boolean isOfMind(Act act) {
        return MINDS.contains(act);
    }

    private Acts() {}
}
