package org.rapporteur.cli.summary;

/**
 * Foreign text on one line, with nothing in it that a terminal would obey: a report may hold escape sequences or turn
 * the direction of writing so that a reader sees other words than it has.
 */
public final class Visible {
    /** The text with every stretch of white space as one space and every control character as its number. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85) {
                space = true;
                continue;
            }
            if (space && visible.length() > 0) {
                visible.append(' ');
            }
            space = false;
            if (isHarmless(point)) {
                visible.appendCodePoint(point);
            } else {
                visible.append(String.format("\\u{%X}", point));
            }
        }
        return visible.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            // Of the characters that only steer, Persian, Indic scripts and emoji are written with the two joiners.
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }

    private Visible() {}
}
