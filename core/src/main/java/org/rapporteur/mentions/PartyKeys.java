package org.rapporteur.mentions;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.mentions.register.NameKeys;

/** The words of a name without what its spellings differ in. */
final class PartyKeys {
    /** The keys of a name in a line: "Basil al-Hamdan" is "basil", "hamdan"; "Ki-ho" is "ki", "ho". */
    static List<String> of(Line line, int first, int last) {
        List<String> keys = new ArrayList<>();
        for (String key : NameKeys.of(words(line, first, last)).split(" ", -1)) {
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The words as they stand, each space one blank. */
    static String words(Line line, int first, int last) {
        return BrokenWords.onOneLine(line.span(first, last).of(line.text()));
    }

    /** Whether a list ends with another. */
    static boolean endsWith(List<String> longer, List<String> shorter) {
        int rest = longer.size() - shorter.size();
        return rest >= 0 && longer.subList(rest, longer.size()).equals(shorter);
    }

    /** Whether a list begins with another. */
    static boolean startsWith(List<String> longer, List<String> shorter) {
        return longer.size() >= shorter.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    private PartyKeys() {}
}
