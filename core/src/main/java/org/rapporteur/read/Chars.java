package org.rapporteur.read;

/**
 * Takes out of a text what could harm an offset, and out of names what could harm a terminal. A report's text keeps its
 * control characters, for it stays as it was given; whatever prints it escapes them.
 */
final class Chars {
    /** The text with its line ends as {@code \n}, without a byte-order mark, and made {@link #harmless}. */
    static String clean(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (body.indexOf('\r') >= 0) {
            body = body.replace("\r\n", "\n").replace('\r', '\n');
        }
        return harmless(body);
    }

    /** The text with every NUL replaced by a space and every lone surrogate by U+FFFD: the same length, so that offsets stay valid. */
    static String harmless(String text) {
        int first = 0;
        while (first < text.length() && !isHarmful(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (int i = first; i < chars.length; i++) {
            if (isHarmful(text, i)) {
                chars[i] = Character.isSurrogate(chars[i]) ? '\uFFFD' : ' ';
            }
        }
        return new String(chars);
    }

    /** A name or title on one line: harmless, each run of white space one space. */
    static String oneLine(String text) {
        return harmless(text).replaceAll("[\\s\\p{Cntrl}\u0080-\u00A0]+", " ").strip();
    }

    /** The value in quotes, shortened where it is long, for a problem. */
    static String quote(String value) {
        String line = oneLine(value);
        return '"' + (line.length() > 60 ? line.substring(0, 57) + "…" : line) + '"';
    }

    private static boolean isHarmful(String text, int at) {
        char c = text.charAt(at);
        if (c == 0) {
            return true;
        }
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private Chars() {}
}
