package org.rapporteur.annotate.text;

import java.util.Map;

/**
 * Small numbers by word, looked up in a stretch of text without making a string of it. The case of ASCII letters
 * doesn't matter, and ’ is taken for '. Immutable.
 */
final class WordTable {
    private final String[] keys;
    private final byte[] values;
    private final int mask;
    private final int longest;

    /** Takes lower-case words and numbers other than 0. */
    WordTable(Map<String, Byte> entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries.size())) * 4;
        keys = new String[capacity];
        values = new byte[capacity];
        mask = capacity - 1;
        int length = 0;
        for (Map.Entry<String, Byte> entry : entries.entrySet()) {
            String key = entry.getKey();
            int slot = slot(key.toCharArray(), 0, key.length());
            keys[slot] = key;
            values[slot] = entry.getValue();
            length = Math.max(length, key.length());
        }
        longest = length;
    }

    /** The number of the word that stands there, 0 where it has none. */
    int get(char[] text, int start, int end) {
        return end - start > longest || end <= start ? 0 : values[slot(text, start, end)];
    }

    /** Where the word is, or the free place where it would be. */
    private int slot(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + folded(text[i]);
        }
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (keys[slot] != null && !same(keys[slot], text, start, end)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean same(String key, char[] text, int start, int end) {
        if (key.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (key.charAt(i - start) != folded(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static char folded(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c | 0x20);
        }
        return c == '’' ? '\'' : c;
    }
}
