package org.rapporteur.annotate.names;

/** Numbers for words and features; the same on every machine, for models hold them. */
final class Hashes {
    private static final int MULTIPLIER = 0x9E3779B1;

    /** Of a word without regard to its case. */
    static int folded(CharSequence text, int start, int end) {
        int hash = 17;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        return mix(hash, end - start);
    }

    /** As {@link #folded(CharSequence, int, int)}. */
    static int folded(char[] text, int start, int end) {
        int hash = 17;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text[i]);
        }
        return mix(hash, end - start);
    }

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    /** One number of two, in their order. */
    static int mix(int one, int other) {
        int hash = (one ^ (other * MULTIPLIER)) * 0x85EBCA6B;
        return hash ^ (hash >>> 15);
    }

    private Hashes() {}
}
