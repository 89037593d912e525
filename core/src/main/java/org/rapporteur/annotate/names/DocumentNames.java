package org.rapporteur.annotate.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Labels the same words the same way throughout a report. Where a report gives a person in full, the family name alone is
 * that person; what is found as one kind of name in
 * most places is that in the others. For one report.
 */
public final class DocumentNames {
    /** A name of so many times as many places outweighs another kind. */
    private static final int OUTWEIGHS = 2;

    private static final int LONGEST = 8;

    private final NameText text;
    private final byte[] labels;

    /** By the number of a name's words. */
    private final Map<Integer, Sightings> seen = new HashMap<>();

    /** What is known of one name. */
    private static final class Sightings {
        private final Map<NameKind, Integer> counts = new EnumMap<>(NameKind.class);
        int unnamed;
        boolean family;
        boolean begins;

        int count(NameKind kind) {
            return counts.getOrDefault(kind, 0);
        }

        /**
         * The kind of most of its places; null where there is none or another is nearly as frequent. What is an armed
         * group in some places and an organisation in others is an armed group.
         */
        @Nullable NameKind kind() {
            NameKind best = null;
            int all = 0;
            for (Map.Entry<NameKind, Integer> entry : counts.entrySet()) {
                all += entry.getValue();
                best = best == null || entry.getValue() > count(best) ? entry.getKey() : best;
            }
            if (best == NameKind.ORGANISATION && count(NameKind.ARMED_GROUP) * OUTWEIGHS >= count(best)) {
                return NameKind.ARMED_GROUP;
            }
            return best != null && count(best) >= OUTWEIGHS * (all - count(best)) ? best : null;
        }
    }

    private DocumentNames(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    /** Changes the labels. */
    public static void settle(NameText text, byte[] labels) {
        new SurroundedNames(text, labels).settle();
        DocumentNames names = new DocumentNames(text, labels);
        names.look();
        if (!names.seen.isEmpty()) {
            names.countUnnamed();
            names.relabel();
        }
    }

    private Sightings at(int key) {
        return seen.computeIfAbsent(key, unseen -> new Sightings());
    }

    private int key(int first, int last) {
        int key = text.folded[first];
        for (int i = first + 1; i <= last; i++) {
            key = Hashes.mix(key, text.folded[i]);
        }
        return key;
    }

    private void look() {
        for (int i = 0; i < text.size; i++) {
            if (labels[i] != NameLabels.OUTSIDE) {
                int first = i;
                while (NameLabels.goesOn(labels[i])) {
                    i++;
                }
                NameKind kind = NameLabels.kind(labels[first]);
                at(key(first, i)).counts.merge(kind, 1, Integer::sum);
                if (i > first) {
                    at(text.folded[first]).begins = true;
                    int family = family(first, i);
                    if (kind == NameKind.PERSON && family > first) {
                        at(key(family, i)).family = true;
                        at(text.folded[family]).begins |= family < i;
                    }
                }
            }
        }
    }

    /** Where the family name of a person begins: at the last word, or the "al" of "al-Assad". */
    private int family(int first, int last) {
        int i = last;
        while (i - 2 >= first && text.isHyphen(i - 1)) {
            i -= 2;
        }
        return i;
    }

    /** How often words that are a name elsewhere stand with a capital and are none. */
    private void countUnnamed() {
        for (int i = 0; i < text.size; i++) {
            if (labels[i] == NameLabels.OUTSIDE && text.candidates[i]) {
                Sightings name = seen.get(text.folded[i]);
                if (name != null) {
                    name.unnamed++;
                }
            }
        }
    }

    private void relabel() {
        for (int sentence = 0; sentence < text.styles.length; sentence++) {
            int end = text.sentences[sentence + 1];
            for (int i = text.sentences[sentence]; i < end; i++) {
                if (!text.candidates[i]) {
                    continue;
                }
                if (labels[i] == NameLabels.OUTSIDE) {
                    i = name(i, end);
                } else {
                    int first = i;
                    while (NameLabels.goesOn(labels[i])) {
                        i++;
                    }
                    rename(first, i);
                }
            }
        }
    }

    /** Gives a name that was found the kind that it has elsewhere. */
    private void rename(int first, int last) {
        Sightings name = seen.get(key(first, last));
        NameKind kind = name == null ? null : name.kind();
        NameKind old = NameLabels.kind(labels[first]);
        if (name != null && name.family && old != NameKind.PERSON && old != NameKind.GROUP) {
            kind = name.count(NameKind.PERSON) * OUTWEIGHS >= name.count(old) ? NameKind.PERSON : kind;
        }
        if (kind != null && kind != old) {
            NameLabels.put(labels, kind, first, last);
        }
    }

    /** Labels what begins at a word where it is a name elsewhere; the last word that it looked at. */
    private int name(int first, int end) {
        Sightings one = seen.get(text.folded[first]);
        if (one == null) {
            return first;
        }
        int longest = first;
        while (one.begins
                && longest + 1 < end
                && longest - first + 1 < LONGEST
                && labels[longest + 1] == NameLabels.OUTSIDE
                && text.candidates[longest + 1]) {
            longest++;
        }
        for (int last = longest; last > first; last--) {
            Sightings name = seen.get(key(first, last));
            NameKind kind = name == null ? null : name.family ? NameKind.PERSON : name.kind();
            if (kind != null) {
                NameLabels.put(labels, kind, first, last);
                return last;
            }
        }
        NameKind kind = one.family ? NameKind.PERSON : one.kind();
        boolean capital = text.isCapitalised(first) && (text.lists[first] & NameLists.CALENDAR) == 0;
        boolean small = (text.seen[first] & SeenWords.IN_SMALL) != 0;
        boolean often = kind != null && (one.family || one.count(kind) >= one.unnamed);
        if (kind != null && capital && !small && often) {
            NameLabels.put(labels, kind, first, first);
        }
        return first;
    }
}
