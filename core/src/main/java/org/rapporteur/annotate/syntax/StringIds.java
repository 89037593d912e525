package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** Strings numbered from 1 in their order, found by a stretch of characters without making a string. Immutable. */
public final class StringIds {
    private final List<String> strings;
    private final char[][] keys;
    private final int[] ids;
    private final int mask;

    /**
     * Takes the strings, each once.
     *
     * @throws IllegalArgumentException where one stands there twice
     */
    public StringIds(List<String> strings) {
        this.strings = List.copyOf(strings);
        int capacity = Integer.highestOneBit(Math.max(4, strings.size())) * 4;
        keys = new char[capacity][];
        ids = new int[capacity];
        mask = capacity - 1;
        for (int i = 0; i < strings.size(); i++) {
            char[] key = strings.get(i).toCharArray();
            int slot = slot(key, 0, key.length);
            if (keys[slot] != null) {
                throw new IllegalArgumentException("\"" + strings.get(i) + "\" twice");
            }
            keys[slot] = key;
            ids[slot] = i + 1;
        }
    }

    /** The number of the string from start (inclusive) to end (exclusive); 0 where there is none. */
    public int find(char[] text, int start, int end) {
        return ids[slot(text, start, end)];
    }

    /** The number of a string; 0 where there is none. */
    public int find(String string) {
        return find(string.toCharArray(), 0, string.length());
    }

    /** A string by its number, which is at least 1. */
    public String get(int id) {
        return strings.get(id - 1);
    }

    /** How many strings there are, which is the highest number too. */
    public int size() {
        return strings.size();
    }

    static StringIds read(DataInput in) throws IOException {
        return new StringIds(readStrings(in));
    }

    void write(DataOutput out) throws IOException {
        write(out, strings);
    }

    /** Reads strings that {@link #write(DataOutput, List)} wrote. */
    static List<String> readStrings(DataInput in) throws IOException {
        String[] strings = new String[in.readInt()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = in.readUTF();
        }
        return List.of(strings);
    }

    static void write(DataOutput out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private int slot(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        hash *= 0x9E3779B1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (keys[slot] != null && !same(keys[slot], text, start, end)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean same(char[] key, char[] text, int start, int end) {
        if (key.length != end - start) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (key[i] != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
