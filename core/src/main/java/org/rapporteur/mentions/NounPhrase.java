package org.rapporteur.mentions;

import java.util.Locale;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;

/** The words of a phrase that no name names: what heads it, how it is called. */
final class NounPhrase {
    /** The last word before a preposition, a comma or a relative clause: "spokesman" in "a spokesman for the army". */
    static int head(Line line, int first, int last) {
        int head = first;
        for (int i = first; i <= last; i++) {
            if (i > first && (English.isPreposition(line.lower(i)) || line.is(i, ",", "who", "which", "("))) {
                break;
            }
            if (line.isWord(i)) {
                head = i;
            }
        }
        return head;
    }

    /** The phrase itself, its article left out, and its first word's capital where only the sentence gives it that. */
    static String words(Line line, int first, int last, boolean name) {
        boolean article = first < last && line.is(first, "the", "a", "an");
        int begin = article ? first + 1 : first;
        String words = PartyKeys.words(line, begin, last);
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        boolean opens = line.isCapitalised(begin) && !article && !name && !acronym && line.isWord(begin);
        opens &= !Character.isUpperCase(line.lower(begin).charAt(0));
        boolean followed = begin < last && line.isCapitalised(begin + 1);
        return opens && !followed ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private NounPhrase() {}
}
