package org.rapporteur.annotate.text;

import static org.rapporteur.annotate.text.Characters.isApostrophe;
import static org.rapporteur.annotate.text.Characters.isDigit;
import static org.rapporteur.annotate.text.Characters.isWord;

/** Divides what looks like one word: contractions, possessives, a number and its unit. For one thread. */
final class WordCutter {
    private static final int LONGEST_UNIT = 8;

    private final char[] text;
    private final TokenBuffer words;
    private final TokenWords lexicon;

    WordCutter(char[] text, TokenBuffer words, TokenWords lexicon) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Adds a word that has no apostrophe, in its parts, and returns where it ends. */
    int add(int start, int end) {
        int cut = lexicon.contracted.get(text, start, end);
        if (cut != 0) {
            int first = start + (cut & 15);
            words.add(start, first, TokenBuffer.WORD);
            if (cut >= 16) {
                words.addPart(first, start + (cut >> 4));
                first = start + (cut >> 4);
            }
            words.addPart(first, end);
            return end;
        }
        int unit = unit(start, end);
        if (unit > 0) {
            words.add(start, unit, TokenBuffer.WORD);
            words.add(unit, end, TokenBuffer.WORD);
        } else {
            words.add(start, end, TokenBuffer.WORD);
        }
        return end;
    }

    int addAbbreviation(int start, int end) {
        words.add(start, end, TokenBuffer.ABBREVIATION);
        return end;
    }

    /** Where the unit of a number begins, 0 where it has none: "30km", "5.5m", "9am". */
    private int unit(int start, int end) {
        if (!isDigit(text[start])) {
            return 0;
        }
        int letters = end;
        while (letters > start && !isDigit(text[letters - 1]) && end - letters < LONGEST_UNIT) {
            letters--;
        }
        return letters < end && lexicon.units.get(text, letters, end) != 0 ? letters : 0;
    }

    /**
     * Adds a word with the clitic after the apostrophe at an offset, as in "Kerry's", "didn't", "workers'", and returns
     * where it ends; 0, and adds nothing, where the apostrophe begins no clitic.
     */
    int clitic(int start, int apostrophe, int end) {
        int after = apostrophe + 1;
        while (after < end && isWord(text[after]) && after - apostrophe < 4) {
            after++;
        }
        if (after < end && isWord(text[after])) {
            return 0;
        }
        int first = apostrophe;
        if (after == apostrophe + 1) {
            if (!possessive(start, apostrophe)) {
                return 0;
            }
        } else if (after == apostrophe + 2 && (text[after - 1] | 0x20) == 't') {
            first--;
            if (first <= start || (text[first] | 0x20) != 'n') {
                return 0;
            }
        } else if (lexicon.clitics.get(text, apostrophe + 1, after) == 0 || decade(start, apostrophe)) {
            return 0;
        }
        words.add(start, first, TokenBuffer.WORD);
        words.addPart(first, after);
        return after;
    }

    /** Whether the apostrophe makes a plural possessive: after s, and no quotation waits for it. */
    private boolean possessive(int start, int apostrophe) {
        if (apostrophe - start < 2 || (text[apostrophe - 1] | 0x20) != 's') {
            return false;
        }
        for (int i = words.size - 1; i >= 0 && i > words.size - 60; i--) {
            int at = words.starts[i];
            if (words.ends[i] == at + 1 && (isApostrophe(text[at]) || text[at] == '‘')) {
                return words.kinds[i] != TokenBuffer.OPEN;
            }
        }
        return true;
    }

    /** Whether it is the number of "1980's", which stays one word. */
    private boolean decade(int start, int end) {
        int digits = end - start;
        return (digits == 2 || digits == 4) && text[end - 1] == '0' && isDigit(text[start]) && isDigit(text[end - 2]);
    }
}
