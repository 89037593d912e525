package org.rapporteur.annotate.text;

import static org.rapporteur.annotate.text.Characters.isDigit;
import static org.rapporteur.annotate.text.Characters.isLetter;
import static org.rapporteur.annotate.text.Characters.isSpace;

/** Ends of sentences that no stop marks: datelines, credits, web addresses, lines of forwarded mail. For one thread. */
final class LooseEnds {
    private static final int LONGEST_DATELINE = 16;

    private final char[] text;
    private final TokenBuffer words;
    private final TokenWords lexicon = TokenWords.ENGLISH;

    LooseEnds(char[] text, TokenBuffer words) {
        this.text = text;
        this.words = words;
    }

    /** Where a sentence that began at first ends before or at a word that is no stop; -1 where it goes on. */
    int end(int first, int word) {
        if (word == first) {
            return -1;
        }
        byte kind = words.kinds[word];
        char c = text[words.starts[word]];
        if (words.starts[word] > words.ends[word - 1] + 1 && blankLineBefore(word)) {
            return word;
        }
        if (words.kinds[word - 1] == TokenBuffer.ADDRESS && beginsLine(word)) {
            return word;
        }
        if (kind == TokenBuffer.OTHER) {
            if (c == ':' && word > first + 1 && isCredit(word - 1)) {
                return word - 1;
            }
            return endsDateline(first, word) || endsSalutation(first, word) ? word + 1 : -1;
        }
        if (isDigit(c) && isStamp(word)) {
            return word;
        }
        return isDigit(text[words.starts[word - 1]]) || word < first + 3 || !isStamp(word - 3) ? -1 : word;
    }

    /** Whether a word begins what would be a line of its own after an address. */
    private boolean beginsLine(int word) {
        char c = text[words.starts[word]];
        return words.kinds[word] == TokenBuffer.ADDRESS || Character.isUpperCase(c) || (isDigit(c) && isStamp(word));
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

    /** Whether a word with a colon after it names the maker of a picture, as "Photo:" after a caption. */
    private boolean isCredit(int word) {
        return Character.isUpperCase(text[words.starts[word]])
                && words.kinds[word - 1] != TokenBuffer.OPEN
                && words.kinds[word - 1] != TokenBuffer.OTHER
                && words.starts[word] > words.ends[word - 1]
                && lexicon.credits.get(text, words.starts[word], words.ends[word]) != 0;
    }

    /** Whether a dash ends a dateline: "ALEPPO (Reuters) -", "Geneva, Sept. 9 —". */
    private boolean endsDateline(int first, int word) {
        char c = text[words.starts[word]];
        if ((c != '-' && c != '–' && c != '—')
                || word - first > LONGEST_DATELINE
                || word + 1 >= words.size
                || !capital(word + 1)) {
            return false;
        }
        boolean spaced = words.starts[word + 1] > words.ends[word] && words.starts[word] > words.ends[word - 1];
        return spaced
                && (allCapitals(first) || text[words.starts[word - 1]] == ')' || isPlace(first, word))
                && noSmallWord(first, word);
    }

    /** Whether it begins as a place and its country do, or a place and a date: with a comma after a word or two. */
    private boolean isPlace(int first, int end) {
        return (first + 3 <= end && text[words.starts[first + 1]] == ',')
                || (first + 4 <= end && text[words.starts[first + 2]] == ',');
    }

    /** Whether capitalised words, numbers, commas and brackets are all there is. */
    private boolean noSmallWord(int first, int end) {
        for (int i = first; i < end; i++) {
            char c = text[words.starts[i]];
            if (Character.isLowerCase(c) || (words.kinds[i] == TokenBuffer.OTHER && c != ',' && c != '/')) {
                return false;
            }
        }
        return true;
    }

    private boolean allCapitals(int word) {
        for (int i = words.starts[word]; i < words.ends[word]; i++) {
            if (isLetter(text[i]) && !Character.isUpperCase(text[i])) {
                return false;
            }
        }
        return words.ends[word] - words.starts[word] > 2 && isLetter(text[words.starts[word]]);
    }

    private boolean capital(int word) {
        int i = words.kinds[word] == TokenBuffer.OPEN && word + 1 < words.size ? word + 1 : word;
        return Character.isUpperCase(text[words.starts[i]]);
    }

    /** Whether a comma ends a letter's opening or closing words, as "Regards,". */
    private boolean endsSalutation(int first, int word) {
        return text[words.starts[word]] == ','
                && word - first <= 3
                && word + 1 < words.size
                && Character.isUpperCase(text[words.starts[word + 1]])
                && lexicon.closings.get(text, words.starts[first], words.ends[word - 1]) != 0;
    }

    /** Whether a date with strokes, a time and AM or PM begin there: the head of a forwarded message. */
    private boolean isStamp(int word) {
        if (word < 0 || word + 2 >= words.size || !isDigit(text[words.starts[word]])) {
            return false;
        }
        return holds(word, '/') && holds(word + 1, ':') && (text[words.ends[word + 2] - 1] | 0x20) == 'm';
    }

    private boolean holds(int word, char c) {
        for (int i = words.starts[word]; i < words.ends[word]; i++) {
            if (text[i] == c) {
                return true;
            }
        }
        return false;
    }
}
