package org.rapporteur.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Link.Act;

/** What a source does by a word, from {@code acts.txt}. */
final class Acts {
    private static final Map<String, Act> BY_LEMMA = read();

    private static Map<String, Act> read() {
        Map<String, Act> acts = new HashMap<>();
        Lexicon lexicon = Lexicon.read(Acts.class, "acts.txt");
        for (String name : lexicon.sections()) {
            Act act = Act.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String lemma : lexicon.words(name)) {
                Act other = acts.put(lemma, act);
                if (other != null) {
                    throw new IllegalStateException("acts.txt has " + lemma + " as " + act + " and as " + other);
                }
            }
        }
        return Map.copyOf(acts);
    }

    /** The act of a lemma; null where the list lacks it. */
    static @Nullable Act of(String lemma) {
        return BY_LEMMA.get(lemma);
    }

    private Acts() {}
}
