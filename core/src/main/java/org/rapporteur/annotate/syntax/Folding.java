package org.rapporteur.annotate.syntax;

/**
 * Takes from a word what tells little of its grammar: case, which digits it has, which kind of quotation mark, dash or
 * apostrophe is used, which address it is. Two words that fold to the same are one word type.
 */
public final class Folding {
    /** A longer word is cut after so many characters. */
    public static final int LONGEST = 64;

    private static final String ADDRESS = "<url>";
    private static final String ELLIPSIS = "...";

    /**
     * Writes the folded form of the characters from start (inclusive) to end (exclusive) and returns its length.
     *
     * @param out has room for {@link #LONGEST} characters
     */
    public static int fold(char[] text, int start, int end, char[] out) {
        int length = Math.min(end - start, LONGEST);
        if (isAddress(text, start, end)) {
            return write(ADDRESS, out);
        }
        for (int i = 0; i < length; i++) {
            out[i] = fold(text[start + i]);
        }
        if (length == 1 && out[0] == '…') {
            return write(ELLIPSIS, out);
        }
        if (length == 2 && out[0] == '\'' && out[1] == '\'') {
            out[0] = '"';
            return 1;
        }
        return length;
    }

    /** The folded form as a string. */
    public static String fold(String word) {
        char[] out = new char[LONGEST];
        return new String(out, 0, fold(word.toCharArray(), 0, word.length(), out));
    }

    /** The form with quotation marks, apostrophes and dashes as a typewriter has them. */
    public static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    private static char fold(char c) {
        if (c < 128) {
            if (c >= 'A' && c <= 'Z') {
                return (char) (c | 0x20);
            }
            return c >= '0' && c <= '9' ? '0' : c == '`' ? '\'' : c;
        }
        char plain = plain(c);
        return Character.isDigit(plain) ? '0' : Character.toLowerCase(plain);
    }

    /** A character, as a typewriter has it where it is a quotation mark, an apostrophe or a dash. */
    static char plain(char c) {
        return switch (c) {
            case '’', '‘', '´', '′', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‒', '―', '‐', '‑', '−' -> '-';
            default -> c;
        };
    }

    /** Whether a word is a web or mail address: "http…", "www.…", or a name, "@" and a domain. */
    private static boolean isAddress(char[] text, int start, int end) {
        if (end - start < 5) {
            return false;
        }
        if (starts("http", text, start) || starts("www.", text, start)) {
            return end - start > 7;
        }
        boolean at = false;
        for (int i = start + 1; i < end - 1; i++) {
            if (text[i] == '@') {
                at = true;
            } else if (at && text[i] == '.') {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(String prefix, char[] text, int start) {
        for (int i = 0; i < prefix.length(); i++) {
            if (fold(text[start + i]) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int write(String word, char[] out) {
        word.getChars(0, word.length(), out, 0);
        return word.length();
    }

    private Folding() {}
}
