package org.rapporteur.lab.names;

import java.util.List;
import org.rapporteur.annotate.names.NameText;
import org.rapporteur.annotate.text.Sentence;

/** Writes texts in other cases; every letter keeps its place. */
final class Cases {
    private Cases() {}

    /** A text in capitals as the teacher would write it. */
    static NameText as(Document document, List<TaughtWord> words) {
        return new NameText(letters(document, words), document.sentences());
    }

    static char[] letters(Document document, List<TaughtWord> words) {
        char[] letters = document.text().toCharArray();
        int at = 0;
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                String form = words.get(at++).form();
                if (form.length() == sentence.end(i) - sentence.start(i)) {
                    form.getChars(0, form.length(), letters, sentence.start(i));
                }
            }
        }
        return letters;
    }

    static char[] inCapitals(Document document) {
        char[] letters = document.text().toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toUpperCase(letters[i]);
        }
        return letters;
    }

    /** As a headline: every word but the small ones with a capital. */
    static char[] asHeadline(Document document) {
        char[] letters = document.text().toCharArray();
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                int start = sentence.start(i);
                boolean attached = i > 0 && sentence.end(i - 1) == start;
                if (!attached && sentence.end(i) - start > 3) {
                    letters[start] = Character.toUpperCase(letters[start]);
                }
            }
        }
        return letters;
    }
}
