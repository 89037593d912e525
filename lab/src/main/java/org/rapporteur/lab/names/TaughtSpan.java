package org.rapporteur.lab.names;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.names.NameText;

/** A stretch of words that the teacher gave one label, both ends included; never over a sentence's end. */
record TaughtSpan(int first, int last, String label) {
    static List<TaughtSpan> of(NameText text, List<TaughtWord> words) {
        List<TaughtSpan> spans = new ArrayList<>();
        for (int s = 0; s < text.sentenceCount(); s++) {
            int end = text.first(s + 1);
            for (int i = text.first(s); i < end; i++) {
                String label = words.get(i).label();
                int first = i;
                while (i + 1 < end && words.get(i + 1).label().equals(label)) {
                    i++;
                }
                if (!label.equals("O")) {
                    spans.add(new TaughtSpan(first, i, label));
                }
            }
        }
        return spans;
    }
}
