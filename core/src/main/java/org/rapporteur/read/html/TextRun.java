package org.rapporteur.read.html;

/** Gathers the text of one block, collapsing white space as a browser does. */
final class TextRun {
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int strong;
    private boolean space;

    /** Adds text of the page; {@code preformatted} text keeps its line ends. */
    void add(String piece, boolean inLink, boolean inStrong, boolean preformatted) {
        int before = text.length();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c > ' ' && c < '\u007f') {
                put(c);
            } else if (c == '\n' && preformatted) {
                lineBreak();
            } else if (c <= ' ' || c == '\u00a0' || isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                put(c);
            }
        }
        int added = text.length() - before;
        if (inLink) {
            linked += added;
        }
        if (inStrong) {
            strong += added;
        }
    }

    private void put(char c) {
        if (space) {
            int length = text.length();
            if (length > 0 && text.charAt(length - 1) != '\n') {
                text.append(' ');
            }
            space = false;
        }
        text.append(c);
    }

    /** Ends a line; false where the line is empty, so that the paragraph is over. */
    boolean lineBreak() {
        space = false;
        int length = text.length();
        if (length == 0) {
            return true;
        }
        if (text.charAt(length - 1) == '\n') {
            return false;
        }
        text.append('\n');
        return true;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text gathered so far. */
    String text() {
        return text.toString();
    }

    /** The block gathered so far, after which the next begins. */
    Block take(int index, Box box) {
        int end = text.length();
        while (text.charAt(end - 1) == '\n') {
            end--;
        }
        Block block =
                new Block(index, box, text.substring(0, end), Math.min(linked, end), Math.min(strong, end));
        clear();
        return block;
    }

    private void clear() {
        text.setLength(0);
        linked = 0;
        strong = 0;
        space = false;
    }

    private static boolean isSpace(char c) {
        return c >= '\u2000' && c <= '\u200a' || c == '\u3000' || c == '\u2028' || c == '\u2029' || c == '\u202f';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u2064'
                || c == '\ufeff'
                || c == '\u007f'
                || c >= '\u0080' && c <= '\u009f';
    }
}
