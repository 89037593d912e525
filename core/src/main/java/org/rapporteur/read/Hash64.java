package org.rapporteur.read;

/** Numbers that stand for strings: of a billion strings, two share one by a chance of one in forty. */
public final class Hash64 {
    /** FNV-1a over the characters, then mixed as in SplitMix64; never zero. */
    public static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }

    private Hash64() {}
}
