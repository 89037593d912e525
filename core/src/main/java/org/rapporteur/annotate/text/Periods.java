package org.rapporteur.annotate.text;

import static org.rapporteur.annotate.text.Characters.isDigit;
import static org.rapporteur.annotate.text.Characters.isLetter;
import static org.rapporteur.annotate.text.Characters.isSpace;
import static org.rapporteur.annotate.text.Characters.isWord;

/** Decides whether a full stop belongs to the word before it. */
final class Periods {
    /** A full stop within a word: its offset where it isn't one, else where the word goes on. */
    static int within(char[] text, int start, int period, int end) {
        int next = period + 1;
        if (next >= end || !isWord(text[next])) {
            return period;
        }
        if (isDigit(text[next])) {
            return period == start || isDigit(text[period - 1]) ? next : period;
        }
        int second = next + 1;
        while (second < end && second < next + 3 && isLetter(text[second])) {
            second++;
        }
        if (second < end && text[second] == '.' && TokenWords.ENGLISH.abbreviations.get(text, start, second + 1) != 0) {
            return next;
        }
        // "U.S.", "a.m.": single letters with full stops
        boolean single = period - start == 1 || text[period - 2] == '.';
        boolean nextSingle = next + 1 >= end || !isWord(text[next + 1]);
        return single && nextSingle && isLetter(text[period - 1]) && isLetter(text[next]) ? next : period;
    }

    /**
     * What kind of abbreviation a word with its full stop is, as the lexicon numbers them; 0 where it is none. A single
     * capital, and letters with a full stop after each, are abbreviations too.
     */
    static int abbreviation(char[] text, int start, int end, int limit, TokenBuffer words, TokenWords lexicon) {
        if (end < limit && text[end] == '.') {
            return 0;
        }
        if (end - start > 3 && text[start + 1] == '.' && isLetter(text[start])) {
            return TokenWords.ANYWHERE;
        }
        boolean capital = Character.isUpperCase(text[start]);
        int kinds = lexicon.abbreviations.get(text, start, end);
        if ((kinds & TokenWords.NUMBERED) != 0 && numberFollows(text, end, limit)) {
            return TokenWords.NUMBERED;
        }
        if ((kinds & TokenWords.STATE) != 0 && capital && afterComma(text, start)) {
            return TokenWords.STATE;
        }
        if ((kinds & (TokenWords.BEFORE | TokenWords.ANYWHERE)) != 0) {
            return text[start + 1] == '.' || Character.isLowerCase(text[start + 1])
                    ? kinds & (TokenWords.BEFORE | TokenWords.ANYWHERE)
                    : 0;
        }
        if ((kinds & (TokenWords.TITLE | TokenWords.NAME)) != 0 && capital) {
            return kinds & (TokenWords.TITLE | TokenWords.NAME);
        }
        if (text[start] == 'I' && end - start == 2 && words.size > 0) {
            return Character.isLowerCase(text[words.starts[words.size - 1]]) ? 0 : TokenWords.TITLE;
        }
        return end - start == 2 && capital ? TokenWords.TITLE : 0;
    }

    /** Whether an abbreviation stands before something, so that no sentence ends there: "Gen.", but not "Inc.". */
    static boolean standsBefore(char[] text, int start, int end, TokenWords lexicon) {
        int kinds = lexicon.abbreviations.get(text, start, end);
        return (kinds & (TokenWords.TITLE | TokenWords.BEFORE)) != 0
                && (kinds & (TokenWords.NAME | TokenWords.ANYWHERE)) == 0;
    }

    private static boolean numberFollows(char[] text, int from, int limit) {
        int i = from;
        while (i < limit && i < from + 2 && isSpace(text[i])) {
            i++;
        }
        return i < limit && isDigit(text[i]);
    }

    private static boolean afterComma(char[] text, int start) {
        return start >= 2 && isSpace(text[start - 1]) && text[start - 2] == ',';
    }

    private Periods() {}
}
