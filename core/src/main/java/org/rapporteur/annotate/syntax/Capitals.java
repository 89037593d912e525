package org.rapporteur.annotate.syntax;

/** How a word is capitalised, and how the sentence that it stands in is: a capital tells little in a headline. */
final class Capitals {
    static final int NO_LETTER = 0;
    static final int SMALL = 1;
    static final int CAPITALIZED = 2;
    static final int ALL_CAPITALS = 3;
    static final int ONE_CAPITAL = 4;
    static final int INNER_CAPITAL = 5;
    private static final int WORD_KINDS = 6;

    private static final int NO_WORDS = 0;
    private static final int CAPITALS_ONLY = 1;
    private static final int HEADLINE = 2;
    private static final int MOSTLY_CAPITALIZED = 3;
    private static final int SMALL_ONLY = 4;
    private static final int MANY_NAMES = 5;
    private static final int FEW_NAMES = 6;
    private static final int SENTENCE_KINDS = 7;

    /** How many combinations there are of a word's kind, its sentence's and whether it stands first. */
    static final int COUNT = WORD_KINDS * SENTENCE_KINDS * 2;

    /** A word of more letters is rarely left small in a headline. */
    private static final int SHORT = 3;

    private int small;
    private int longSmall;
    private int capitalized;
    private int allCapitals;

    /** Begins a sentence. */
    void clear() {
        small = 0;
        longSmall = 0;
        capitalized = 0;
        allCapitals = 0;
    }

    /** Counts a word of a kind, so many characters long. */
    void add(int kind, int length) {
        switch (kind) {
            case SMALL, INNER_CAPITAL -> {
                small += length > 1 ? 1 : 0;
                longSmall += length > SHORT ? 1 : 0;
            }
            case CAPITALIZED -> capitalized++;
            case ALL_CAPITALS -> allCapitals++;
            default -> {}
        }
    }

    /** The kind of sentence that the counted words make. */
    int sentence() {
        int capitals = capitalized + allCapitals;
        if (small + capitals == 0) {
            return NO_WORDS;
        }
        if (small == 0 && allCapitals > capitalized) {
            return CAPITALS_ONLY;
        }
        if (longSmall == 0 && capitalized > 0) {
            return HEADLINE;
        }
        if (capitals > longSmall) {
            return MOSTLY_CAPITALIZED;
        }
        if (capitals == 0) {
            return SMALL_ONLY;
        }
        return capitals * 3 > longSmall ? MANY_NAMES : FEW_NAMES;
    }

    /** The number, from 0, of a word's kind in a kind of sentence. */
    static int combine(int word, int sentence, boolean first) {
        return (word * SENTENCE_KINDS + sentence) * 2 + (first ? 1 : 0);
    }

    /** The kind of the word from start to end. */
    static int word(char[] text, int start, int end) {
        char first = text[start];
        if (!Character.isLetter(first)) {
            return NO_LETTER;
        }
        boolean capital = Character.isUpperCase(first);
        boolean small = !capital;
        boolean inner = false;
        for (int i = start + 1; i < end; i++) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                small = true;
            } else if ((c >= 'A' && c <= 'Z') || Character.isUpperCase(c)) {
                inner = true;
            } else if (Character.isLowerCase(c)) {
                small = true;
            }
        }
        if (!capital) {
            return inner ? INNER_CAPITAL : SMALL;
        }
        if (small) {
            return CAPITALIZED;
        }
        return end - start == 1 ? ONE_CAPITAL : ALL_CAPITALS;
    }
}
