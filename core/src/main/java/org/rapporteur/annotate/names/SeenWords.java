package org.rapporteur.annotate.names;

/** How each word of a report is written elsewhere in it: one that also stands in small letters is seldom a name. */
final class SeenWords {
    /** It stands in small letters somewhere. */
    static final byte IN_SMALL = 1;

    /** It stands with a capital within a sentence that isn't all capitals or a headline. */
    static final byte WITH_CAPITAL = 2;

    /** By word. */
    static byte[] of(NameText text) {
        int capacity = Integer.highestOneBit(Math.max(8, text.size)) * 4;
        int[] keys = new int[capacity];
        byte[] bits = new byte[capacity];
        byte[] seen = new byte[text.size];
        for (int s = 0; s < text.styles.length; s++) {
            if (text.styles[s] != NameText.MIXED) {
                continue;
            }
            for (int i = text.sentences[s]; i < text.sentences[s + 1]; i++) {
                if (text.cases[i] == NameText.SMALL) {
                    note(keys, bits, text.folded[i], IN_SMALL);
                } else if (text.candidates[i] && isWithin(text, s, i)) {
                    note(keys, bits, text.folded[i], WITH_CAPITAL);
                }
            }
        }
        for (int i = 0; i < text.size; i++) {
            if (text.candidates[i]) {
                seen[i] = bits[slot(keys, bits, text.folded[i])];
            }
        }
        return seen;
    }

    private static boolean isWithin(NameText text, int sentence, int word) {
        byte before = word == text.sentences[sentence] ? NameText.OTHER : text.cases[word - 1];
        return before != NameText.OTHER && before != NameText.NUMBER;
    }

    private static void note(int[] keys, byte[] bits, int key, byte bit) {
        int slot = slot(keys, bits, key);
        keys[slot] = key;
        bits[slot] |= bit;
    }

    private static int slot(int[] keys, byte[] bits, int key) {
        int mask = keys.length - 1;
        int slot = key & mask;
        while (bits[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private SeenWords() {}
}
