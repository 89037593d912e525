package org.rapporteur.annotate.names;

import java.util.Arrays;

/**
 * What tells of a word whether it belongs to a name: its form, its shape, its neighbours, the lists it stands in, how the
 * report writes it elsewhere; each as a number. For one thread.
 */
public final class NameFeatures {
    /** No word has more features. */
    public static final int MOST = 64;

    /** Keeps what tells of a place inside a name apart from what tells of the name. */
    private static final int INNER = 99;

    private static final int NONE = 0x5bd1e995;
    private static final int LIST_BITS = NameLists.BEGINS_PHRASE - 1;

    private final NameText text;
    private int from;
    private int to;
    private boolean inCapitals;
    private int style;

    /** Takes the words of one report. */
    public NameFeatures(NameText text) {
        this.text = text;
    }

    /** Turns to a sentence. */
    public void enter(int sentence) {
        from = text.sentences[sentence];
        to = text.sentences[sentence + 1];
        style = text.styles[sentence];
        inCapitals = style == NameText.CAPITALS;
    }

    /** Turns to the sentence that holds a word. */
    void enterAt(int word) {
        int found = Arrays.binarySearch(text.sentences, word);
        int sentence = found >= 0 ? found : -found - 2;
        while (text.sentences[sentence + 1] <= word) {
            sentence++;
        }
        enter(sentence);
    }

    /** Writes a word's features and returns how many they are. */
    public int of(int word, int[] features) {
        int n = 0;
        int form = form(word);
        int before = form(word - 1);
        int after = form(word + 1);
        int two = form(word - 2);
        int second = form(word + 2);
        int shape = shape(word);
        int shapeBefore = shape(word - 1);
        int shapeAfter = shape(word + 1);
        int lists = lists(word);
        int listsBefore = lists(word - 1);
        int listsAfter = lists(word + 1);
        features[n++] = feature(1, form);
        features[n++] = feature(2, before);
        features[n++] = feature(3, after);
        features[n++] = feature(4, two);
        features[n++] = feature(5, second);
        features[n++] = feature(6, before, form);
        features[n++] = feature(7, form, after);
        features[n++] = feature(8, before, after);
        features[n++] = feature(9, two, before);
        features[n++] = feature(10, after, second);
        features[n++] = feature(11, shape);
        features[n++] = feature(12, form, shape);
        features[n++] = feature(13, shapeBefore, shape);
        features[n++] = feature(14, shape, shapeAfter);
        features[n++] = feature(15, Hashes.mix(shapeBefore, shape), shapeAfter);
        features[n++] = feature(16, Hashes.mix(shape(word - 2), shapeBefore), shape);
        features[n++] = feature(17, shape, before);
        features[n++] = feature(18, shape, after);
        n = affixes(word, shape, features, n);
        features[n++] = feature(26, lists);
        features[n++] = feature(27, listsBefore, lists);
        features[n++] = feature(28, lists, listsAfter);
        features[n++] = feature(29, listsBefore, form);
        features[n++] = feature(30, form, listsAfter);
        features[n++] = feature(31, Hashes.mix(lists(word - 2), listsBefore), lists);
        features[n++] = feature(32, Hashes.mix(lists, listsAfter), lists(word + 2));
        int position = position(word);
        int seen = text.seen[word] * 4 + style;
        features[n++] = feature(33, position, Hashes.mix(seen, shape));
        features[n++] = feature(34, position, form);
        features[n++] = feature(35, seen, form);
        features[n++] = feature(36, seen, Hashes.mix(shapeBefore, shapeAfter));
        return ofRun(word, features, n);
    }

    /** Whether a name of that kind can have a place in it, as "Cottonport Fire Station" has. */
    public static boolean holdsPlaces(NameKind kind) {
        return kind != NameKind.PLACE && kind != NameKind.GROUP;
    }

    /** Where a word stands in a name: a number for {@link #ofInner}. */
    public static int placeWithin(int word, int first, int last) {
        return Math.min(2, word - first) * 3 + Math.min(2, last - word);
    }

    /** As {@link #of}, for telling whether a word of a name belongs to a place in it. */
    public int ofInner(int word, int place, int[] features) {
        int n = of(word, features);
        int form = form(word);
        features[n++] = feature(54, place, form);
        features[n++] = feature(55, place, lists(word));
        features[n++] = feature(56, place, Hashes.mix(lists(word), lists(word + 1)));
        features[n++] = feature(57, place, form(word + 1));
        features[n++] = feature(58, place, form(word - 1));
        for (int i = 0; i < n; i++) {
            features[i] = Hashes.mix(features[i], INNER);
        }
        return n;
    }

    private int affixes(int word, int shape, int[] features, int count) {
        int n = count;
        int start = text.starts[word];
        int end = text.ends[word];
        int length = end - start;
        for (int size = 1; size <= 4; size++) {
            if (length > size) {
                features[n++] = feature(60 + size, Hashes.folded(text.text, end - size, end), size == 3 ? shape : 0);
                if (size > 1) {
                    features[n++] = feature(64 + size, Hashes.folded(text.text, start, start + size));
                }
            }
        }
        return n;
    }

    /** Of the run of capitalised words around it, how long it is and what it begins and ends with. */
    private int ofRun(int word, int[] features, int count) {
        int n = count;
        if (style != NameText.MIXED) {
            return n;
        }
        int first = word;
        while (first > from && isCapital(first - 1) && word - first < 6) {
            first--;
        }
        int last = word;
        while (last + 1 < to && isCapital(last + 1) && last - word < 6) {
            last++;
        }
        int place = Math.min(3, word - first) * 4 + Math.min(3, last - word);
        features[n++] = feature(37, place);
        features[n++] = feature(38, place, form(last));
        features[n++] = feature(39, place, form(first));
        features[n++] = feature(40, form(first - 1), form(last + 1));
        features[n++] = feature(41, place, Hashes.mix(lists(first), lists(last)));
        features[n++] = feature(42, form(first - 1), place);
        features[n++] = feature(43, form(last + 1), place);
        return n;
    }

    private boolean isCapital(int word) {
        return text.candidates[word] && text.cases[word] != NameText.SMALL && text.cases[word] != NameText.OTHER;
    }

    private static int feature(int template, int value) {
        return Hashes.mix(value, template);
    }

    private static int feature(int template, int one, int other) {
        return Hashes.mix(Hashes.mix(one, other), template);
    }

    private int form(int word) {
        return word < from || word >= to ? word < from ? NONE : NONE + 1 : text.folded[word];
    }

    private int lists(int word) {
        return word < from || word >= to ? 0 : text.lists[word] & LIST_BITS;
    }

    /** Whether a sentence or a quotation begins with it. */
    private int position(int word) {
        return word == from ? 0 : text.cases[word - 1] == NameText.OTHER ? word == from + 1 ? 1 : 2 : 3;
    }

    /** Runs of capitals, small letters, digits and other characters, each as one; nothing in a sentence of capitals. */
    private int shape(int word) {
        if (word < from || word >= to) {
            return 1;
        }
        byte letters = text.cases[word];
        if (inCapitals && letters != NameText.NUMBER && letters != NameText.OTHER) {
            return 2;
        }
        if (letters == NameText.SMALL) {
            return 3;
        }
        int hash = 5;
        int last = -1;
        int run = 0;
        for (int i = text.starts[word]; i < text.ends[word]; i++) {
            char c = text.text[i];
            int kind;
            if (c >= 'a' && c <= 'z') {
                kind = 1;
            } else if (c >= 'A' && c <= 'Z') {
                kind = 2;
            } else if (c >= '0' && c <= '9') {
                kind = 3;
            } else if (c < 128) {
                kind = c;
            } else {
                kind = Character.isUpperCase(c) ? 2 : Character.isLowerCase(c) ? 1 : 4;
            }
            run = kind == last ? run + 1 : 1;
            if (run == 1 || (run == 2 && kind >= 2 && kind <= 3) || (run == 4 && kind == 2)) {
                hash = Hashes.mix(hash, kind);
            }
            last = kind;
        }
        return hash;
    }
}
