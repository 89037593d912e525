package org.rapporteur.annotate.text;

import static org.rapporteur.annotate.text.Characters.isApostrophe;
import static org.rapporteur.annotate.text.Characters.isDigit;
import static org.rapporteur.annotate.text.Characters.isLetter;
import static org.rapporteur.annotate.text.Characters.isSpace;
import static org.rapporteur.annotate.text.Characters.isWord;
import static org.rapporteur.annotate.text.Characters.kind;

/**
 * Finds the words of a passage by the conventions of the English Web Treebank. One left-to-right pass over each stretch
 * without white space; no look ahead passes the stretch by more than a few characters. For one thread.
 */
final class Tokenizer {
    /** A stretch without white space is cut here, so that looking ahead within it stays cheap. */
    private static final int LONGEST_STRETCH = 2_000;

    private final char[] text;
    private final TokenBuffer words;
    private final TokenWords lexicon = TokenWords.ENGLISH;
    private final WordCutter cutter;
    private final BrokenWords broken;

    /** Where the passage ends. */
    private int limit;

    /** The stretch in hand. */
    private int from;

    private int end;

    Tokenizer(char[] text, TokenBuffer words) {
        this.text = text;
        this.words = words;
        this.cutter = new WordCutter(text, words, lexicon);
        this.broken = new BrokenWords(text);
    }

    /** Adds the words between two offsets. */
    void scan(int start, int stop) {
        limit = stop;
        int i = start;
        while (i < stop) {
            if (isSpace(text[i])) {
                i++;
                continue;
            }
            from = i;
            do {
                i++;
                if (i < stop && isSpace(text[i])) {
                    int rest = broken.rest(i - 1, stop);
                    i = rest < i ? i : rest;
                }
            } while (i < stop && !isSpace(text[i]) && i - from < LONGEST_STRETCH);
            if (i < stop && Character.isLowSurrogate(text[i]) && Character.isHighSurrogate(text[i - 1])) {
                i++;
            }
            end = i;
            stretch();
        }
    }

    private void stretch() {
        int i = from;
        while (i < end) {
            int address = Addresses.end(text, i, end);
            if (address > i) {
                words.add(i, address, TokenBuffer.ADDRESS);
                i = address;
            } else {
                i = next(i);
            }
        }
    }

    /** Adds what begins at an offset and returns where it ends. */
    private int next(int i) {
        char c = text[i];
        return switch (kind(c)) {
            case Characters.LETTER, Characters.DIGIT, Characters.MARK -> word(i, i);
            case Characters.SURROGATE -> surrogate(i);
            case Characters.APOSTROPHE -> apostrophe(i);
            case Characters.STOP -> stop(i);
            case Characters.OPEN -> open(i);
            case Characters.CLOSE -> add(i, i + 1, TokenBuffer.CLOSE);
            case Characters.QUOTE -> quote(i, text[i] == '‘' && i + 1 < end && text[i + 1] == '’' ? i + 2 : run(i));
            default -> symbol(i);
        };
    }

    private int add(int start, int stop, byte kind) {
        words.add(start, stop, kind);
        return stop;
    }

    /** Where a run of one character ends. */
    private int run(int i) {
        int stop = i + 1;
        while (stop < end && text[stop] == text[i]) {
            stop++;
        }
        return stop;
    }

    private int word(int start, int scanned) {
        int i = scanned;
        while (i < end) {
            char c = text[i];
            if (isWord(c) || letterPair(i)) {
                i++;
            } else if (c == '.') {
                int stop = Periods.within(text, start, i, end);
                if (stop == i) {
                    int abbreviation = Periods.abbreviation(text, start, i + 1, limit, words, lexicon);
                    return abbreviation == 0 ? cutter.add(start, i) : cutter.addAbbreviation(start, i + 1);
                }
                i = stop;
            } else if (isApostrophe(c)) {
                int part = cutter.clitic(start, i, end);
                if (part > 0) {
                    return part;
                }
                if (i + 1 == end || !isWord(text[i + 1])) {
                    return cutter.add(start, i);
                }
                i++;
            } else if (i + 1 < end && isSpace(text[i + 1]) && broken.rest(i, end) > i) {
                i = broken.rest(i, end);
            } else if (i + 1 < end && isWord(text[i + 1]) && Connectors.joins(text, start, i, end, lexicon)) {
                i++;
            } else if (c == '$' && i > start && Connectors.currencyCode(text, start, i)) {
                return add(start, i + 1, TokenBuffer.WORD);
            } else {
                return cutter.add(start, i);
            }
        }
        return cutter.add(start, i);
    }

    /** Whether a letter outside the basic plane, or its second half, stands there. */
    private boolean letterPair(int i) {
        char c = text[i];
        if (Character.isHighSurrogate(c)) {
            return i + 1 < end && Character.isLetter(Character.codePointAt(text, i, end));
        }
        return Character.isLowSurrogate(c) && i > from && Character.isHighSurrogate(text[i - 1]);
    }

    /** A letter outside the basic plane begins a word; an emoji stands alone with its modifiers; so does a lone half. */
    private int surrogate(int i) {
        if (letterPair(i)) {
            return word(i, i + 2);
        }
        return add(i, Emoji.end(text, i, end), TokenBuffer.WORD);
    }

    /** An apostrophe that ends no word: a quotation mark, or what begins "'em", "'72", "'s". */
    private int apostrophe(int i) {
        int stop = i + 1;
        if (stop < end && text[stop] == text[i]) {
            return quote(i, i + 2);
        }
        int after = stop;
        while (after < end && isWord(text[after])) {
            after++;
        }
        boolean clipped = lexicon.clipped.get(text, stop, after) != 0
                || (lexicon.clitics.get(text, stop, after) != 0 && Character.isLowerCase(text[stop]))
                || (after - stop >= 2 && isDigit(text[stop]) && isDigit(text[stop + 1]) && year(stop, after));
        if (clipped && (after == end || !isApostrophe(text[after]))) {
            return add(i, after, TokenBuffer.WORD);
        }
        return quote(i, stop);
    }

    /** Whether it is a year of two digits, perhaps with a plural's s. */
    private boolean year(int start, int stop) {
        return stop - start == 2 || (stop - start == 3 && text[stop - 1] == 's');
    }

    /** An opening bracket, or the whole of "[...]" and "[…]", which stand for words left out. */
    private int open(int i) {
        if (text[i] == '[' && i + 2 < end && kind(text[i + 1]) == Characters.STOP) {
            int stop = i + 1;
            while (stop < end && kind(text[stop]) == Characters.STOP) {
                stop++;
            }
            if (stop < end && text[stop] == ']') {
                return add(i, stop + 1, TokenBuffer.STOP);
            }
        }
        return add(i, i + 1, TokenBuffer.OPEN);
    }

    /** A quotation mark opens where a space or opening mark stands before it, and closes otherwise. */
    private int quote(int i, int stop) {
        char c = text[i];
        boolean opens = switch (c) {
            case '“', '„', '‟', '«', '‘', '‚', '‹', '「', '`' -> true;
            case '”', '’', '»', '›', '」' -> false;
            default -> (i == from || lastKind() == TokenBuffer.OPEN) && stop < limit && !isSpace(text[stop]);
        };
        if (c == '’' && i == from && stop < end && isWord(text[stop])) {
            opens = true;
        }
        return add(i, stop, opens ? TokenBuffer.OPEN : TokenBuffer.CLOSE);
    }

    private int lastKind() {
        return words.size == 0 ? TokenBuffer.OPEN : words.kinds[words.size - 1];
    }

    /** "...", "?!", "!!!" are one word; ".5" is a number. */
    private int stop(int i) {
        if (text[i] == '.' && i + 1 < end && isDigit(text[i + 1]) && (i == from || lastKind() != TokenBuffer.WORD)) {
            return word(i, i + 1);
        }
        int stop = i + 1;
        while (stop < end && kind(text[stop]) == Characters.STOP) {
            stop++;
        }
        return add(i, stop, TokenBuffer.STOP);
    }

    /** Where the face of punctuation that begins at an offset ends: it is all that is left but for stops. */
    private int emoticon(int i) {
        int stop = end;
        while (stop > i + 2 && end - stop < 4 && kind(text[stop - 1]) == Characters.STOP) {
            stop--;
        }
        return lexicon.emoticons.get(text, i, stop) == 0 || (i > from && isWord(text[i - 1])) ? i : stop;
    }

    private int symbol(int i) {
        char c = text[i];
        int face = emoticon(i);
        if (face > i) {
            return add(i, face, TokenBuffer.CLOSE);
        }
        if ((c == '#' || c == '@') && i + 1 < end && isLetter(text[i + 1]) && i == from) {
            return word(i, i + 1);
        }
        if (c == '+' && i == from && i + 1 < end && isDigit(text[i + 1])) {
            return word(i, i + 1);
        }
        boolean runs = "-*=_~#<>+".indexOf(c) >= 0;
        return add(i, runs ? run(i) : i + 1, TokenBuffer.OTHER);
    }
}
