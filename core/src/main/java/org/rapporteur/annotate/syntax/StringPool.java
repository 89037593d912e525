package org.rapporteur.annotate.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Gives one string for characters that were met before, so that making it again costs nothing. It holds the latest of those
 * that share a place, and no long ones. Thread-safe: threads may miss what another has put there, which costs a string.
 */
final class StringPool {
    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 32;

    private final @Nullable String[] strings = new String[PLACES];

    /** The string of the first characters, so many. */
    String get(char[] text, int length) {
        if (length > LONGEST) {
            return new String(text, 0, length);
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + text[i];
        }
        hash *= 0x9E3779B1;
        int place = hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
        String held = strings[place];
        if (held != null && isSame(held, text, length)) {
            return held;
        }
        String made = new String(text, 0, length);
        strings[place] = made;
        return made;
    }

    private static boolean isSame(String string, char[] text, int length) {
        if (string.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (string.charAt(i) != text[i]) {
                return false;
            }
        }
        return true;
    }
}
