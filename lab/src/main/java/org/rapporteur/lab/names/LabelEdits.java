package org.rapporteur.lab.names;

import java.util.Arrays;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.annotate.names.NameLabels;
import org.rapporteur.annotate.names.NameText;

/** Changes whole names in the labels of a document's words. */
final class LabelEdits {
    private LabelEdits() {}

    /** Takes every name away that touches the words. */
    static void clear(byte[] labels, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (labels[i] != NameLabels.OUTSIDE) {
                int from = begin(labels, i);
                Arrays.fill(labels, from, end(labels, i) + 1, (byte) NameLabels.OUTSIDE);
            }
        }
    }

    /** Where the name that holds a word begins; -1 where none does. */
    static int begin(byte[] labels, int word) {
        if (labels[word] == NameLabels.OUTSIDE) {
            return -1;
        }
        int i = word;
        while (i > 0 && NameLabels.goesOn(labels[i - 1])) {
            i--;
        }
        return i;
    }

    static int end(byte[] labels, int word) {
        int i = word;
        while (NameLabels.goesOn(labels[i])) {
            i++;
        }
        return i;
    }

    /** Labels a name, but for ends of it that can belong to none. */
    static void put(byte[] labels, NameText text, NameKind kind, int first, int last) {
        int from = first;
        int to = last;
        while (from <= to && !text.isCandidate(from)) {
            from++;
        }
        while (to >= from && !text.isCandidate(to)) {
            to--;
        }
        for (int i = from; i <= to; i++) {
            if (!text.isCandidate(i)) {
                return;
            }
        }
        NameLabels.put(labels, kind, from, to);
    }
}
