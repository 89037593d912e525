package org.rapporteur.annotate.text;

import java.util.List;
import java.util.TreeMap;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;

/** Reports of given passages, for tests. */
public final class Passages {
    /** A report of one paragraph that is the whole text. */
    public static Report paragraph(String text) {
        return report(text, List.of(new Passage(0, text.length(), Role.PARAGRAPH)));
    }

    public static Report report(String text, List<Passage> passages) {
        return new Report("r-1", "", "test", null, null, null, null, null, "en", new TreeMap<>(), text, passages);
    }

    /** The words of a sentence: "|" before each but the first, "¦" before one that continues a token. */
    public static String words(Report report, Sentence sentence) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++) {
            if (i > 0) {
                words.append(sentence.continues(i) ? '¦' : '|');
            }
            words.append(report.text(), sentence.start(i), sentence.end(i));
        }
        return words.toString();
    }

    private Passages() {}
}
