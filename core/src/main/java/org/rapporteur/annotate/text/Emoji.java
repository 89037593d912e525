package org.rapporteur.annotate.text;

/** Finds where an emoji with its modifiers ends. */
final class Emoji {
    private static final char JOINER = '\u200d';

    /** Where the symbol at an offset ends, with its joined symbols, variation selectors and skin tones. */
    static int end(char[] text, int start, int end) {
        int i = start + Character.charCount(Character.codePointAt(text, start, end));
        while (i < end) {
            if (text[i] == JOINER && i + 1 < end) {
                i++;
                i += Character.charCount(Character.codePointAt(text, i, end));
            } else if (Characters.kind(text[i]) == Characters.MARK) {
                i++;
            } else if (i + 1 < end && modifies(text, start, i, end)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** A skin tone, or the second half of a flag. */
    private static boolean modifies(char[] text, int start, int i, int end) {
        int symbol = Character.codePointAt(text, i, end);
        boolean flag = symbol >= 0x1F1E6 && symbol <= 0x1F1FF && i == start + 2;
        return (symbol >= 0x1F3FB && symbol <= 0x1F3FF)
                || (flag && isFlagLetter(Character.codePointAt(text, start, end)));
    }

    private static boolean isFlagLetter(int symbol) {
        return symbol >= 0x1F1E6 && symbol <= 0x1F1FF;
    }

    private Emoji() {}
}
