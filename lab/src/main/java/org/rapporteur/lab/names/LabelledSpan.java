package org.rapporteur.lab.names;

import java.util.List;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.names.NameText;

/** A name by its offsets, to be labelled on words that are cut later. */
record LabelledSpan(int start, int end, NameKind kind) {
    /** The labels of the words that the spans hold; spans in order, apart from each other. */
    static byte[] labels(List<LabelledSpan> spans, NameText text) {
        byte[] labels = new byte[text.size()];
        int word = 0;
        for (LabelledSpan span : spans) {
            while (word < labels.length && text.start(word) < span.start()) {
                word++;
            }
            int first = word;
            while (word < labels.length && text.end(word) <= span.end()) {
                word++;
            }
            LabelEdits.put(labels, text, span.kind(), first, word - 1);
        }
        return labels;
    }
}
