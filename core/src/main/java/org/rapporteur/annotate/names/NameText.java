package org.rapporteur.annotate.names;

import java.util.List;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.annotate.text.Sentence;

/**
 * A report's words as the recogniser of names sees them, numbered through all sentences. Immutable once made, though its
 * arrays are shared within the package.
 */
public final class NameText {
    /** A sentence in ordinary spelling. */
    static final byte MIXED = 0;

    /** A headline With Most Words Capitalised. */
    static final byte TITLE_CASE = 1;

    /** A SENTENCE IN CAPITALS. */
    static final byte CAPITALS = 2;

    /** How a word is written. */
    static final byte SMALL = 0;

    static final byte CAPITALISED = 1;
    static final byte ALL_CAPITALS = 2;
    static final byte CAPITAL_WITHIN = 3;
    static final byte NUMBER = 4;
    static final byte OTHER = 5;

    final char[] text;
    final int size;
    final int[] starts;

    /** Where each word ends in these characters, and in the text, where a word may be divided at a line's end. */
    final int[] ends;

    final int[] textEnds;

    /** Each sentence's first word, and the number of words after the last. */
    final int[] sentences;

    /** By sentence. */
    final byte[] styles;

    /** Words' numbers, whatever their case. */
    final int[] folded;

    /** {@link NameLists}' bits. */
    final int[] lists;

    final byte[] cases;

    /** {@link SeenWords}' bits. */
    final byte[] seen;

    /** Whether a word can belong to a name at all; the others are outside of every one. */
    final boolean[] candidates;

    /** Takes sentences in order. */
    public NameText(char[] given, List<Sentence> sentences) {
        char[] characters = given;
        int words = 0;
        for (Sentence sentence : sentences) {
            words += sentence.size();
        }
        size = words;
        starts = new int[size];
        ends = new int[size];
        textEnds = new int[size];
        this.sentences = new int[sentences.size() + 1];
        styles = new byte[sentences.size()];
        folded = new int[size];
        lists = new int[size];
        cases = new byte[size];
        candidates = new boolean[size];
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            this.sentences[s] = at;
            Sentence sentence = sentences.get(s);
            for (int i = 0; i < sentence.size(); i++) {
                starts[at] = sentence.start(i);
                textEnds[at] = sentence.end(i);
                ends[at] = textEnds[at];
                if (BrokenWords.isBroken(characters, starts[at], ends[at])) {
                    characters = characters == given ? given.clone() : characters;
                    String whole = BrokenWords.mend(new String(given, starts[at], ends[at] - starts[at]));
                    whole.getChars(0, whole.length(), characters, starts[at]);
                    ends[at] = starts[at] + whole.length();
                }
                cases[at] = caseOf(characters, starts[at], ends[at]);
                folded[at] = Hashes.folded(characters, starts[at], ends[at]);
                at++;
            }
        }
        text = characters;
        this.sentences[sentences.size()] = at;
        for (int s = 0; s < sentences.size(); s++) {
            styles[s] = style(this.sentences[s], this.sentences[s + 1]);
            lookUp(this.sentences[s], this.sentences[s + 1]);
            new Candidates(this).mark(this.sentences[s], this.sentences[s + 1], styles[s] == CAPITALS);
        }
        seen = SeenWords.of(this);
    }

    public int sentenceCount() {
        return styles.length;
    }

    /** The number of a sentence's first word; with the count of sentences, the count of words. */
    public int first(int sentence) {
        return sentences[sentence];
    }

    public boolean isCandidate(int word) {
        return candidates[word];
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return textEnds[word];
    }

    public int size() {
        return size;
    }

    /** The lists that a word stands in, alone or within a phrase: {@link NameLists}' bits. */
    public int lists(int word) {
        return lists[word];
    }

    public boolean isCapitalised(int word) {
        return cases[word] == CAPITALISED || cases[word] == ALL_CAPITALS || cases[word] == CAPITAL_WITHIN;
    }

    public boolean isAllCapitals(int word) {
        return cases[word] == ALL_CAPITALS;
    }

    /** Whether a sentence is written as ordinary text is: neither as a headline nor in capitals. */
    public boolean isOrdinary(int sentence) {
        return styles[sentence] == MIXED;
    }

    /** The word after a state, or what is of a state, that begins at a word; that word where none does. */
    int listedPlace(int word) {
        int wanted = NameLists.COUNTRY | NameLists.DEMONYM;
        if ((lists[word] & wanted) == 0 || !isCapitalised(word) || isShortWord(word)) {
            return word;
        }
        int end = word + 1;
        while (end < size
                && (lists[word] & NameLists.IN_PHRASE) != 0
                && (lists[end] & NameLists.IN_PHRASE) != 0
                && (lists[end] & lists[word] & wanted) != 0) {
            end++;
        }
        return end;
    }

    /** Whether it may be another word than the abbreviation it looks like, as "Us". */
    private boolean isShortWord(int word) {
        return ends[word] - starts[word] <= 3 && cases[word] != ALL_CAPITALS;
    }

    boolean isOne(int word, char c) {
        return ends[word] == starts[word] + 1 && text[starts[word]] == c;
    }

    boolean isHyphen(int word) {
        return isOne(word, '-') || isOne(word, '‐') || isOne(word, '‑');
    }

    /** Whether no space stands between a word and the next. */
    boolean touchesNext(int word) {
        return word + 1 < size && textEnds[word] == starts[word + 1];
    }

    private static byte caseOf(char[] text, int start, int end) {
        char first = text[start];
        if (first >= 'a' && first <= 'z') {
            for (int i = start + 1; i < end; i++) {
                if (isUpper(text[i])) {
                    return CAPITAL_WITHIN;
                }
            }
            return SMALL;
        }
        boolean letter = false;
        boolean small = false;
        int upper = 0;
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (isUpper(c)) {
                upper++;
                letter = true;
            } else if (Character.isLetter(c)) {
                letter = true;
                small |= Character.isLowerCase(c);
            } else {
                digit |= c >= '0' && c <= '9';
            }
        }
        if (!letter) {
            return digit ? NUMBER : OTHER;
        }
        if (upper == 0) {
            return small ? SMALL : OTHER;
        }
        if (!isUpper(first)) {
            return CAPITAL_WITHIN;
        }
        return !small && (upper > 1 || end - start == 1) ? ALL_CAPITALS : CAPITALISED;
    }

    private static boolean isUpper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private byte style(int from, int to) {
        int small = 0;
        int capitals = 0;
        int longCapitals = 0;
        int longWords = 0;
        int capitalised = 0;
        for (int i = from; i < to; i++) {
            int length = ends[i] - starts[i];
            boolean isLong = length > 3;
            switch (cases[i]) {
                case SMALL, CAPITAL_WITHIN -> {
                    small++;
                    longWords += isLong ? 1 : 0;
                }
                case CAPITALISED -> {
                    small++;
                    longWords += isLong ? 1 : 0;
                    capitalised += isLong ? 1 : 0;
                }
                case ALL_CAPITALS -> {
                    capitals++;
                    longCapitals += isLong ? 1 : 0;
                }
                default -> {}
            }
        }
        if (capitals > 1 && longCapitals > 0 && small * 10 <= capitals) {
            return CAPITALS;
        }
        return longWords > 3 && capitalised * 8 >= longWords * 7 ? TITLE_CASE : MIXED;
    }

    private void lookUp(int from, int to) {
        NameLists known = NameLists.ENGLISH;
        for (int i = from; i < to; i++) {
            int found = known.get(folded[i]);
            lists[i] |= found & ~NameLists.BEGINS_PHRASE;
            int key = folded[i];
            for (int last = i + 1; (found & NameLists.BEGINS_PHRASE) != 0 && last < to; last++) {
                key = Hashes.mix(key, folded[last]);
                found = known.get(key);
                int bits = found & ~NameLists.BEGINS_PHRASE;
                for (int k = i; bits != 0 && k <= last; k++) {
                    lists[k] |= bits | NameLists.IN_PHRASE;
                }
            }
        }
    }
}
