package org.rapporteur.read;

/**
 * Something in the input that could not be read, or not as it stands. Both texts are safe to print on a terminal:
 * whatever could steer one (control and format characters, lone surrogates) stands as a {@code \}{@code u001b} escape.
 *
 * @param origin which input, and where in it: {@code sources.jsonl line 17}
 * @param what what is wrong and what to do, one sentence: {@code "published" is "30/9/16"; give an ISO date such as
 *     2016-09-30}
 * @param unread whether something was left unread because of it; false for a warning
 */
public record Problem(String origin, String what, boolean unread) {
    public Problem {
        origin = printable(origin);
        what = printable(what);
    }

    @Override
    public String toString() {
        return origin + ": " + what;
    }

    private static String printable(String text) {
        if (text.codePoints().noneMatch(Problem::isUnsafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (isUnsafe(codePoint)) {
                safe.append(String.format("\\u%04x", codePoint));
            } else {
                safe.appendCodePoint(codePoint);
            }
        });
        return safe.toString();
    }

    private static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
