package org.rapporteur.annotate.text;

/** What kind of character each UTF-16 unit is to the tokeniser. */
final class Characters {
    /** Separates words and belongs to none: white space, control and invisible formatting characters. */
    static final byte SPACE = 0;

    static final byte LETTER = 1;
    static final byte DIGIT = 2;

    /** Belongs to what stands beside it: combining marks, joiners, the soft hyphen, variation selectors, underscores. */
    static final byte MARK = 3;

    /** One half of a surrogate pair, or one that is alone. */
    static final byte SURROGATE = 4;

    static final byte APOSTROPHE = 5;
    static final byte HYPHEN = 6;

    /** A full stop, question or exclamation mark, or an ellipsis, in any script. */
    static final byte STOP = 7;

    static final byte OPEN = 8;
    static final byte CLOSE = 9;

    /** A quotation mark that opens or closes. */
    static final byte QUOTE = 10;

    static final byte CURRENCY = 11;
    static final byte OTHER = 12;

    private static final byte[] KIND = new byte[1 << 16];

    static {
        for (int c = 0; c < KIND.length; c++) {
            KIND[c] = classify((char) c);
        }
    }

    static byte kind(char c) {
        return KIND[c];
    }

    static boolean isSpace(char c) {
        return KIND[c] == SPACE;
    }

    /** Whether it is a letter, a digit or a mark: what words are made of. */
    static boolean isWord(char c) {
        byte kind = KIND[c];
        return kind >= LETTER && kind <= MARK;
    }

    static boolean isLetter(char c) {
        return KIND[c] == LETTER;
    }

    static boolean isDigit(char c) {
        return KIND[c] == DIGIT;
    }

    static boolean isApostrophe(char c) {
        return KIND[c] == APOSTROPHE;
    }

    private static byte classify(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (Character.isLetter(c)) {
            return c == 'ʼ' ? APOSTROPHE : LETTER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        return switch (c) {
            case '\'', '’', '`', '´' -> APOSTROPHE;
            case '-', '‐', '‑' -> HYPHEN;
            case '.', '!', '?', '…', '‼', '⁇', '⁈', '⁉', '。', '！', '？', '؟', '।' -> STOP;
            case '"', '“', '”', '„', '‟', '«', '»', '‘', '‚', '‹', '›', '″', '「', '」' -> QUOTE;
            case '_', '\u00ad', '\u200c', '\u200d' -> MARK;
            default -> byCategory(c);
        };
    }

    private static byte byCategory(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.CONTROL, Character.FORMAT -> SPACE;
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> OPEN;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> CLOSE;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            default -> OTHER;
        };
    }

    private Characters() {}
}
