package org.rapporteur.mentions.register;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers words by their keys. A word of plain letters is looked up as it is written, without a key being made. Filled by
 * one thread, then read by any.
 */
final class WordTable {
    private @Nullable String[] keys = new String[1 << 13];
    private int[] numbers = new int[1 << 13];
    private int filled;
    private int count;

    /** The number of a key, new where there is none. */
    int add(String key) {
        int known = find(key, false);
        if (known >= 0) {
            return known;
        }
        put(key, count);
        NameKeys.SPELLINGS.forEach((other, first) -> {
            if (first.equals(key)) {
                put(other, count);
            }
        });
        return count++;
    }

    /**
     * The number of a word, in any spelling; negative where there is none.
     *
     * @param owner whether an s belongs to its end
     */
    int find(String word, boolean owner) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128) {
                String key = NameKeys.word(word);
                return exact(owner ? key + "s" : key);
            }
            int folded = folded(c);
            if (folded > 0) {
                hash = hash * 31 + folded;
            }
        }
        if (owner) {
            hash = hash * 31 + 's';
        }
        for (int slot = slot(hash); ; slot = (slot + 1) & (keys.length - 1)) {
            String key = keys[slot];
            if (key == null) {
                return -1;
            }
            if (isSame(key, word, owner)) {
                return numbers[slot];
            }
        }
    }

    private int exact(String key) {
        for (int slot = slot(key.hashCode()); ; slot = (slot + 1) & (keys.length - 1)) {
            String at = keys[slot];
            if (at == null) {
                return -1;
            }
            if (at.equals(key)) {
                return numbers[slot];
            }
        }
    }

    private void put(String key, int number) {
        if (filled * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key.hashCode());
        while (keys[slot] != null) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        numbers[slot] = number;
        filled++;
    }

    private void grow() {
        @Nullable String[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = Arrays.copyOf(new String[0], oldKeys.length * 2);
        numbers = new int[oldKeys.length * 2];
        filled = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            String key = oldKeys[i];
            if (key != null) {
                put(key, oldNumbers[i]);
            }
        }
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (keys.length - 1);
    }

    private static boolean isSame(String key, String word, boolean owner) {
        int k = 0;
        for (int i = 0; i < word.length(); i++) {
            int folded = folded(word.charAt(i));
            if (folded > 0 && (k >= key.length() || key.charAt(k++) != folded)) {
                return false;
            }
        }
        if (owner && (k >= key.length() || key.charAt(k++) != 's')) {
            return false;
        }
        return k == key.length();
    }

    /** As {@link NameKeys#word} does it; 0 for what is left out. */
    private static int folded(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c + ('a' - 'A');
        }
        return c == '.' || c == '\'' || c == '`' ? 0 : c;
    }
}
