package org.rapporteur.annotate;

import static org.rapporteur.annotate.Characters.isSpace;

/** Decides where the sentences of a passage end, from its words. For one thread. */
final class SentenceSplitter {
    /** No sentence has more words. */
    static final int LONGEST = 1_000;

    private final char[] text;
    private final TokenBuffer words;
    private final Lexicon lexicon = Lexicon.ENGLISH;

    SentenceSplitter(char[] text, TokenBuffer words) {
        this.text = text;
        this.words = words;
    }

    /** Where the sentence that begins with a word ends: the word after its last. */
    int end(int first) {
        int last = Math.min(words.size, first + LONGEST);
        for (int i = first; i < last; i++) {
            byte kind = words.kinds[i];
            if (kind == TokenBuffer.STOP || kind == TokenBuffer.ABBREVIATION) {
                int next = afterClosers(i + 1);
                if (next >= words.size || ends(i, next)) {
                    return Math.min(next, last);
                }
            } else if (i > first && blankLineBefore(i)) {
                return i;
            }
        }
        return last == words.size ? last : goodPlace(first, last);
    }

    /** Passes over the closing quotation marks and brackets that follow without a space. */
    private int afterClosers(int word) {
        int i = word;
        while (i < words.size
                && (words.kinds[i] == TokenBuffer.CLOSE || words.kinds[i] == TokenBuffer.STOP)
                && words.starts[i] == words.ends[i - 1]) {
            i++;
        }
        return i;
    }

    private boolean ends(int stop, int next) {
        boolean spaced = words.starts[next] > words.ends[next - 1];
        int start = next;
        while (start < words.size - 1 && words.kinds[start] == TokenBuffer.OPEN) {
            start++;
        }
        char begins = text[words.starts[start]];
        boolean capital = Character.isUpperCase(begins) || Character.isTitleCase(begins);
        if (words.kinds[stop] == TokenBuffer.ABBREVIATION) {
            boolean title = Periods.isTitle(text, words, stop, lexicon);
            return spaced
                    && capital
                    && !title
                    && lexicon.starters.get(text, words.starts[start], words.ends[start]) != 0;
        }
        if (!spaced) {
            return capital && next == stop + 1;
        }
        if (Character.isLowerCase(begins)) {
            return false;
        }
        byte kind = words.kinds[next];
        return kind != TokenBuffer.OTHER && kind != TokenBuffer.CLOSE && kind != TokenBuffer.STOP;
    }

    private boolean blankLineBefore(int word) {
        int lines = 0;
        for (int i = words.ends[word - 1]; i < words.starts[word] && isSpace(text[i]); i++) {
            if (text[i] == '\n') {
                lines++;
            }
        }
        return lines > 1;
    }

    /** After the last semicolon, comma or other punctuation of a sentence that is too long; its very end otherwise. */
    private int goodPlace(int first, int last) {
        for (int i = last - 1; i > first + LONGEST / 2; i--) {
            if (words.kinds[i] == TokenBuffer.OTHER && !words.continues[i + 1]) {
                return i + 1;
            }
        }
        int i = last;
        while (i > first + 1 && words.continues[i]) {
            i--;
        }
        return i;
    }
}
