package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Numbers keys of 32 bits in their order. Immutable. */
public final class KeyTable {
    private final int[] sorted;

    /** A key and, beside it, its number plus one; 0 where there is none. */
    private final int[] slots;

    private final int shift;

    /** Takes keys, each once; sorts them as signed numbers. */
    public KeyTable(int[] keys) {
        sorted = keys.clone();
        Arrays.sort(sorted);
        int capacity = Integer.highestOneBit(Math.max(4, keys.length)) * 4;
        slots = new int[capacity * 2];
        shift = Integer.numberOfLeadingZeros(capacity) + 1;
        for (int i = 0; i < sorted.length; i++) {
            int slot = slot(sorted[i]);
            slots[slot] = sorted[i];
            slots[slot + 1] = i + 1;
        }
    }

    /** The number of a key, from 0; -1 where it isn't there. */
    public int find(int key) {
        return slots[slot(key) + 1] - 1;
    }

    public int size() {
        return sorted.length;
    }

    /** A key by its number. */
    int get(int number) {
        return sorted[number];
    }

    static KeyTable read(DataInput in) throws IOException {
        int[] keys = new int[in.readInt()];
        int last = 0;
        for (int i = 0; i < keys.length; i++) {
            last += in.readInt();
            keys[i] = last;
        }
        return new KeyTable(keys);
    }

    /** Writes each key as its distance from the one before, which packs better. */
    void write(DataOutput out) throws IOException {
        out.writeInt(sorted.length);
        int last = 0;
        for (int key : sorted) {
            out.writeInt(key - last);
            last = key;
        }
    }

    private int slot(int key) {
        int slot = ((key * 0x9E3779B1) >>> shift) * 2;
        while (slots[slot + 1] != 0 && slots[slot] != key) {
            slot = (slot + 2) & (slots.length - 1);
        }
        return slot;
    }
}
