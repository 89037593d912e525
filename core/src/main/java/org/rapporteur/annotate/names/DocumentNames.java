package org.rapporteur.annotate.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Labels the same words the same way throughout a report. Where a report gives a person in full, the family name alone is
 * that person; an abbreviation in brackets is of the kind of the name before it; what is found as one kind of name in
 * most places is that in the others. For one report.
 */
public final class DocumentNames {
    private static final int KINDS = NameKind.values().length;

    /** A name of so many times as many places outweighs another kind. */
    private static final int OUTWEIGHS = 2;

    private static final int LONGEST = 8;

    private final NameText text;
    private final byte[] labels;

    /** By the number of a name's words. */
    private final Map<Integer, Sightings> seen = new HashMap<>();

    /** What is known of one name. */
    private static final class Sightings {
        final int[] counts = new int[KINDS];
        int unnamed;
        boolean family;
        boolean begins;

        /** The kind of most of its places; null where there is none or another is nearly as frequent. */
        @Nullable NameKind kind() {
            int best = 0;
            int others = 0;
            for (int kind = 0; kind < KINDS; kind++) {
                others += counts[kind];
                best = counts[kind] > counts[best] ? kind : best;
            }
            others -= counts[best];
            int armed = counts[NameKind.ARMED_GROUP.ordinal()];
            if (armed > 0 && best == NameKind.ORGANISATION.ordinal() && armed * OUTWEIGHS >= counts[best]) {
                return NameKind.ARMED_GROUP;
            }
            return counts[best] > 0 && counts[best] >= OUTWEIGHS * others ? NameKind.values()[best] : null;
        }
    }

    private DocumentNames(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    /** Changes the labels. */
    public static void settle(NameText text, byte[] labels) {
        DocumentNames names = new DocumentNames(text, labels);
        names.dropTitles();
        names.armedGroups();
        names.abbreviations();
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

    /** A person's name begins after titles, and "Mrs May" is no month. */
    private void dropTitles() {
        for (int i = 0; i + 1 < text.size; i++) {
            boolean honorific = (text.lists[i] & NameLists.HONORIFIC) != 0 && text.isCapitalised(i);
            if (honorific && labels[i] == NameLabels.OUTSIDE && labels[i + 1] == NameLabels.OUTSIDE) {
                if (text.cases[i + 1] == NameText.CAPITALISED) {
                    label(i + 1, i + 1, NameKind.PERSON);
                }
                continue;
            }
            boolean begins = i == 0 || !NameLabels.goesOn(labels[i - 1]);
            if (begins
                    && NameLabels.goesOn(labels[i])
                    && NameLabels.kind(labels[i]) == NameKind.PERSON
                    && (text.lists[i] & (NameLists.TITLE | NameLists.GIVEN)) == NameLists.TITLE) {
                int last = i + 1;
                while (NameLabels.goesOn(labels[last])) {
                    last++;
                }
                labels[i] = NameLabels.OUTSIDE;
                label(i + 1, last, NameKind.PERSON);
            }
        }
    }

    /** Armed groups of several words that the lists know, where no name was found. */
    private void armedGroups() {
        int both = NameLists.ARMED | NameLists.IN_PHRASE;
        for (int i = 0; i < text.size; i++) {
            int last = i;
            while (last < text.size
                    && text.candidates[last]
                    && labels[last] == NameLabels.OUTSIDE
                    && (text.lists[last] & both) == both) {
                last++;
            }
            last--;
            if (last > i && text.isCapitalised(i) && text.isCapitalised(last)) {
                label(i, last, NameKind.ARMED_GROUP);
            }
            i = Math.max(i, last);
        }
    }

    private void look() {
        for (int i = 0; i < text.size; i++) {
            if (labels[i] != NameLabels.OUTSIDE) {
                int first = i;
                while (NameLabels.goesOn(labels[i])) {
                    i++;
                }
                NameKind kind = NameLabels.kind(labels[first]);
                at(key(first, i)).counts[kind.ordinal()]++;
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
            kind = name.counts[NameKind.PERSON.ordinal()] * OUTWEIGHS >= name.counts[old.ordinal()]
                    ? NameKind.PERSON
                    : kind;
        }
        if (kind != null && kind != old) {
            label(first, last, kind);
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
                label(first, last, kind);
                return last;
            }
        }
        NameKind kind = one.family ? NameKind.PERSON : one.kind();
        boolean capital = text.isCapitalised(first) && (text.lists[first] & NameLists.CALENDAR) == 0;
        boolean small = (text.seen[first] & SeenWords.IN_SMALL) != 0;
        boolean often = kind != null && (one.family || one.counts[kind.ordinal()] >= one.unnamed);
        if (kind != null && capital && !small && often) {
            label(first, first, kind);
        }
        return first;
    }

    private void label(int first, int last, NameKind kind) {
        for (int i = first; i <= last; i++) {
            labels[i] = (byte) NameLabels.of(kind, i - first, last - first + 1);
        }
    }

    /** "(FMLN)" after "Farabundo Marti National Liberation Front" is the same armed group. */
    private void abbreviations() {
        for (int i = 1; i + 2 < text.size; i++) {
            boolean bracketed = (text.isOne(i, '(') && text.isOne(i + 2, ')'))
                    || (text.isOne(i, '[') && text.isOne(i + 2, ']'));
            if (bracketed && text.cases[i + 1] == NameText.ALL_CAPITALS && labels[i - 1] != NameLabels.OUTSIDE) {
                int first = i - 1;
                while (first > 0 && NameLabels.goesOn(labels[first - 1])) {
                    first--;
                }
                NameKind kind = NameLabels.kind(labels[first]);
                boolean body = kind == NameKind.ORGANISATION || kind == NameKind.ARMED_GROUP;
                if (first < i - 1 && (isShort(i + 1, first, i - 1) ? body || kind == NameKind.PLACE : body && isBody(i + 1))) {
                    label(i + 1, i + 1, kind);
                }
            }
        }
    }

    /** Whether an abbreviation may be a body's in another language, as "ELN" is. */
    private boolean isBody(int word) {
        return text.ends[word] - text.starts[word] > 2
                && (text.lists[word] & NameLists.PLACE) == 0
                && (labels[word] == NameLabels.OUTSIDE
                        || labels[word] == NameLabels.of(NameKind.ORGANISATION, 0, 1)
                        || labels[word] == NameLabels.of(NameKind.ARMED_GROUP, 0, 1));
    }

    /** Whether an abbreviation's letters are the first ones of a name's words, small words left out or not. */
    private boolean isShort(int word, int first, int last) {
        char[] letters = Arrays.copyOfRange(text.text, text.starts[word], text.ends[word]);
        int at = 0;
        int matched = 0;
        for (int i = first; i <= last; i++) {
            char initial = Character.toUpperCase(text.text[text.starts[i]]);
            if (at < letters.length && letters[at] == initial) {
                at++;
                matched++;
            }
        }
        return at == letters.length && matched > 1;
    }
}
