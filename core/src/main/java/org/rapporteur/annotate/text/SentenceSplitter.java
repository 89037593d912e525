package org.rapporteur.annotate.text;

import static org.rapporteur.annotate.text.Characters.isDigit;

/** Decides where the sentences of a passage end, from its words. For one thread. */
final class SentenceSplitter {
    /** No sentence has more words. */
    static final int LONGEST = 1_000;

    /** Closing or opening marks in a row that are looked at together; more come only in noise. */
    private static final int MOST_MARKS = 16;

    private final char[] text;
    private final TokenBuffer words;
    private final LooseEnds loose;
    private final TokenWords lexicon = TokenWords.ENGLISH;

    SentenceSplitter(char[] text, TokenBuffer words) {
        this.text = text;
        this.words = words;
        this.loose = new LooseEnds(text, words);
    }

    /** Where the sentence that begins with a word ends: the word after its last. */
    int end(int first) {
        int last = Math.min(words.size, first + LONGEST);
        for (int i = first; i < last; i++) {
            byte kind = words.kinds[i];
            if (kind == TokenBuffer.STOP || kind == TokenBuffer.ABBREVIATION) {
                int next = afterClosers(i + 1);
                if (next >= words.size || ends(first, i, next)) {
                    return Math.min(next, last);
                }
            } else {
                int end = loose.end(first, i);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return last == words.size ? last : goodPlace(first, last);
    }

    /** Passes over what still belongs to a sentence after its stop: closing marks and references such as "[3]". */
    private int afterClosers(int word) {
        int i = word;
        while (i < words.size && i < word + MOST_MARKS) {
            byte kind = words.kinds[i];
            boolean attached = words.starts[i] == words.ends[i - 1];
            if (kind == TokenBuffer.CLOSE || (attached && kind == TokenBuffer.STOP)) {
                i++;
            } else if (isReference(i)) {
                i += 3;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether a number in square brackets begins there. */
    private boolean isReference(int word) {
        return word + 2 < words.size
                && text[words.starts[word]] == '['
                && isDigit(text[words.starts[word + 1]])
                && text[words.starts[word + 2]] == ']';
    }

    /** Whether a sentence ends after the stop or abbreviation at one word, another beginning at the next. */
    private boolean ends(int first, int stop, int next) {
        int start = next;
        while (start < words.size - 1 && start < next + MOST_MARKS && words.kinds[start] == TokenBuffer.OPEN) {
            start++;
        }
        char begins = text[words.starts[start]];
        boolean spaced = words.starts[next] > words.ends[next - 1];
        boolean capital = Character.isUpperCase(begins) || Character.isTitleCase(begins);
        if (words.kinds[stop] == TokenBuffer.ABBREVIATION) {
            return spaced && capital && mayEnd(stop) && starter(start);
        }
        if (stop > first
                && stop <= first + 2
                && isNumbering(stop - 1)
                && (stop == first + 1 || text[words.starts[first]] == '*')) {
            return false;
        }
        boolean ellipsis = isEllipsis(stop);
        if (Character.isLowerCase(begins)) {
            return spaced && next == stop + 1 && !ellipsis && (text[words.starts[stop]] == '.' || !isName(stop - 1));
        }
        if (capital) {
            return spaced || words.ends[stop] == words.starts[stop] + 1 || ellipsis;
        }
        return spaced && !ellipsis && mayBegin(next, start);
    }

    private boolean mayBegin(int next, int start) {
        if (start > next) {
            return words.kinds[start] != TokenBuffer.STOP;
        }
        char c = text[words.starts[next]];
        return switch (words.kinds[next]) {
            case TokenBuffer.STOP, TokenBuffer.CLOSE -> false;
            case TokenBuffer.OTHER -> "•$#<>".indexOf(c) >= 0 || ("-–—".indexOf(c) >= 0 && !smallAfter(next));
            default -> true;
        };
    }

    private boolean smallAfter(int word) {
        return word + 1 < words.size && Character.isLowerCase(text[words.starts[word + 1]]);
    }

    private boolean starter(int word) {
        return lexicon.starters.get(text, words.starts[word], words.ends[word]) != 0;
    }

    private boolean mayEnd(int abbreviation) {
        return !Periods.standsBefore(text, words.starts[abbreviation], words.ends[abbreviation], lexicon);
    }

    private boolean isEllipsis(int word) {
        char c = text[words.starts[word]];
        return c == '…'
                || c == '['
                || (c == '.' && words.ends[word] - words.starts[word] > 1 && text[words.starts[word] + 1] == '.');
    }

    /** Whether a word is a list item's number or letter, before its full stop. */
    private boolean isNumbering(int word) {
        int length = words.ends[word] - words.starts[word];
        char c = text[words.starts[word]];
        if (length > 2) {
            return length <= 5 && isDigit(c) && text[words.starts[word] + 1] == '.';
        }
        return isDigit(c) || (length == 1 && Character.isLetter(c));
    }

    /** Whether a word has a capital and small letters after it. */
    private boolean isName(int word) {
        return word >= 0
                && words.ends[word] > words.starts[word] + 1
                && Character.isUpperCase(text[words.starts[word]])
                && Character.isLowerCase(text[words.ends[word] - 1]);
    }

    /**
     * Whether the full stop of the abbreviation at a word, the last of its sentence but for closing marks, is a word of
     * its own then: "etc." and "p.m.", but not the "U.S." of capitals.
     */
    static boolean dividesLast(char[] text, TokenBuffer words, int word) {
        return words.kinds[word] == TokenBuffer.ABBREVIATION
                && !(words.ends[word] - words.starts[word] > 3
                        && Character.isUpperCase(text[words.starts[word]])
                        && text[words.starts[word] + 1] == '.');
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
