package org.rapporteur.read.html;

import java.util.Arrays;

/** Gathers the text of one block, collapsing white space as a browser does. */
final class TextRun {
    private char[] text = new char[512];
    private int length;
    private int linked;
    private int strong;
    private boolean space;

    /** Adds text of the page. */
    void add(String piece, boolean inLink, boolean inStrong) {
        int before = length;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c > ' ' && c < '\u007f') {
                put(c);
            } else if (c <= ' ' || c == '\u00a0' || isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                put(c);
            }
        }
        int added = length - before;
        if (inLink) {
            linked += added;
        }
        if (inStrong) {
            strong += added;
        }
    }

    private void put(char c) {
        if (length + 2 > text.length) {
            text = Arrays.copyOf(text, 2 * text.length);
        }
        if (space) {
            if (length > 0 && text[length - 1] != '\n') {
                text[length++] = ' ';
            }
            space = false;
        }
        text[length++] = c;
    }

    /** Ends a line; false where the line is empty, so that the paragraph is over. */
    boolean lineBreak() {
        space = false;
        if (length == 0) {
            return true;
        }
        if (text[length - 1] == '\n') {
            return false;
        }
        put('\n');
        return true;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The text gathered so far, without line ends after the last word. */
    String text() {
        int end = length;
        while (end > 0 && text[end - 1] == '\n') {
            end--;
        }
        return new String(text, 0, end);
    }

    /** The block gathered so far, after which the next begins. */
    Block take(int index, Box box) {
        String whole = text();
        Block block = new Block(index, box, whole, Math.min(linked, whole.length()), Math.min(strong, whole.length()));
        length = 0;
        linked = 0;
        strong = 0;
        space = false;
        return block;
    }

    private static boolean isSpace(char c) {
        return (c >= '\u2000' && c <= '\u200a') || c == '\u3000' || c == '\u2028' || c == '\u2029' || c == '\u202f';
    }

    /** Soft hyphens, marks of direction and control characters; joiners stay, which scripts and emoji need. */
    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff'
                || (c >= '\u007f' && c <= '\u009f');
    }
}
