package org.rapporteur.annotate.names;

import java.util.Arrays;
import java.util.Set;

/** Settles labels by what stands beside a name: a title before it, brackets around it, words that make a known name. */
final class SurroundedNames {
    private static final Set<String> TOWNS = Set.of(
            "town",
            "city",
            "village",
            "district",
            "province",
            "region",
            "governorate",
            "suburb",
            "hamlet",
            "port",
            "neighbourhood",
            "neighborhood",
            "county");

    private final NameText text;
    private final byte[] labels;

    SurroundedNames(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    /** Changes the labels. */
    void settle() {
        dropTitles();
        armedGroups();
        abbreviations();
        towns();
    }

    /** "the town of Al Udayn": what is said to be a town is nobody. */
    private void towns() {
        for (int i = 2; i < text.size; i++) {
            boolean person = labels[i] != NameLabels.OUTSIDE && NameLabels.kind(labels[i]) == NameKind.PERSON;
            if (person && word(i - 1).equals("of") && TOWNS.contains(word(i - 2))) {
                int last = i;
                while (NameLabels.goesOn(labels[last])) {
                    last++;
                }
                NameLabels.put(labels, NameKind.PLACE, i, last);
                i = last;
            }
        }
    }

    private String word(int i) {
        return new String(text.text, text.starts[i], text.ends[i] - text.starts[i]);
    }

    /** A person's name begins after titles, and "Mrs May" is no month. */
    private void dropTitles() {
        for (int i = 0; i + 1 < text.size; i++) {
            boolean honorific = (text.lists[i] & NameLists.HONORIFIC) != 0 && text.isCapitalised(i);
            if (honorific && labels[i] == NameLabels.OUTSIDE && labels[i + 1] == NameLabels.OUTSIDE) {
                if (text.cases[i + 1] == NameText.CAPITALISED) {
                    NameLabels.put(labels, NameKind.PERSON, i + 1, i + 1);
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
                NameLabels.put(labels, NameKind.PERSON, i + 1, last);
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
                NameLabels.put(labels, NameKind.ARMED_GROUP, i, last);
            }
            i = Math.max(i, last);
        }
    }

    /** "(FMLN)" after "Farabundo Marti National Liberation Front" is the same armed group. */
    private void abbreviations() {
        for (int i = 1; i + 2 < text.size; i++) {
            boolean bracketed =
                    (text.isOne(i, '(') && text.isOne(i + 2, ')')) || (text.isOne(i, '[') && text.isOne(i + 2, ']'));
            if (bracketed && text.cases[i + 1] == NameText.ALL_CAPITALS && labels[i - 1] != NameLabels.OUTSIDE) {
                int first = i - 1;
                while (first > 0 && NameLabels.goesOn(labels[first - 1])) {
                    first--;
                }
                NameKind kind = NameLabels.kind(labels[first]);
                boolean body = kind == NameKind.ORGANISATION || kind == NameKind.ARMED_GROUP;
                if (first < i - 1
                        && (isShort(i + 1, first, i - 1) ? body || kind == NameKind.PLACE : body && isBody(i + 1))) {
                    NameLabels.put(labels, kind, i + 1, i + 1);
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
