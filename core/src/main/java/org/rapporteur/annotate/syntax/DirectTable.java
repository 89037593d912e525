package org.rapporteur.annotate.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights by key: for each key of 32 bits, what it adds to the score of each fine tag, in steps of one number in 8 bits.
 * Immutable.
 *
 * <p>A row lies in longs, a byte a weight, 128 standing for zero. Sums are made of the even and the odd bytes apart, so
 * that each has 16 bits to grow.
 */
public final class DirectTable {
    /** What a sum's bytes begin at. */
    private static final int ZERO = 128;

    private static final int MOST = 127;
    private static final long EVEN = 0x00FF00FF00FF00FFL;

    /** The largest weight that is told from larger ones. */
    private static final float LARGEST = 3.5f;

    /** A row without a weight of so many steps is left out. */
    private static final int LEAST = 6;

    /** A weight of no more steps is taken for nothing. */
    private static final int NEXT_TO_NOTHING = 1;

    private final int tags;
    private final float step;
    private final int[] keys;

    /** A key and, beside it, the number of its row plus one; 0 where there is none. */
    private final int[] slots;

    private final int shift;
    private final int longs;
    private final long[] rows;

    private DirectTable(int tags, float step, int[] keys, byte[] weights) {
        this.tags = tags;
        this.step = step;
        this.keys = keys;
        int capacity = 4;
        while (capacity < keys.length + keys.length / 2) {
            capacity *= 2;
        }
        shift = Integer.numberOfLeadingZeros(capacity) + 1;
        slots = new int[2 * capacity];
        longs = (tags + Long.BYTES - 1) / Long.BYTES;
        rows = new long[keys.length * longs];
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            slots[slot] = keys[i];
            slots[slot + 1] = i + 1;
            for (int t = 0; t < tags; t++) {
                rows[i * longs + t / Long.BYTES] |=
                        (long) (weights[i * tags + t] + ZERO) << (t % Long.BYTES * Byte.SIZE);
            }
        }
    }

    /**
     * Rounds weights to steps, and leaves out keys without weights to speak of.
     *
     * @param keys in order, each once
     * @param weights by key those of the tags
     */
    public static DirectTable of(int[] keys, float[][] weights, int tags) {
        float step = LARGEST / MOST;
        int[] kept = new int[keys.length];
        byte[] rounded = new byte[keys.length * tags];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            int at = count * tags;
            boolean any = false;
            for (int t = 0; t < tags; t++) {
                int weight = Math.max(-MOST, Math.min(MOST, Math.round(weights[i][t] / step)));
                rounded[at + t] = (byte) (Math.abs(weight) <= NEXT_TO_NOTHING ? 0 : weight);
                any |= Math.abs(weight) >= LEAST;
            }
            if (any) {
                kept[count++] = keys[i];
            }
        }
        return new DirectTable(tags, step, Arrays.copyOf(kept, count), Arrays.copyOf(rounded, count * tags));
    }

    /** How many keys there are. */
    public int size() {
        return keys.length;
    }

    /** How many longs a sum of even or odd bytes has. */
    int longs() {
        return longs;
    }

    /** The number of a key's row, from 0; -1 where there is none. */
    int find(int key) {
        return slots[slot(key) + 1] - 1;
    }

    private int slot(int key) {
        int slot = ((key * 0x9E3779B1) >>> shift) * 2;
        while (slots[slot + 1] != 0 && slots[slot] != key) {
            slot = (slot + 2) & (slots.length - 1);
        }
        return slot;
    }

    /** Adds a row to a sum of even and one of odd bytes. */
    void add(int row, long[] even, long[] odd) {
        int from = row * longs;
        for (int j = 0; j < even.length; j++) {
            long bytes = rows[from + j];
            even[j] += bytes & EVEN;
            odd[j] += (bytes >>> Byte.SIZE) & EVEN;
        }
    }

    /** What so many rows came to for a tag. */
    float weight(int tag, long[] even, long[] odd, int count) {
        long[] sums = (tag & 1) == 0 ? even : odd;
        int sum = (int) (sums[tag >> 3] >>> ((tag & 6) << 3)) & 0xFFFF;
        return (sum - count * ZERO) * step;
    }

    static DirectTable read(DataInput in) throws IOException {
        int tags = in.readUnsignedByte();
        float step = in.readFloat();
        int[] keys = new int[in.readInt()];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            last += readNumber(in);
            keys[i] = last;
        }
        byte[] weights = new byte[keys.length * tags];
        byte[] counts = new byte[keys.length];
        in.readFully(counts);
        int[] places = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            places[i] = i * tags;
        }
        for (int i = 0; i < keys.length; i++) {
            int tag = -1;
            for (int k = counts[i]; k > 0; k--) {
                tag += 1 + in.readUnsignedByte();
                weights[places[i] + tag] = 1;
            }
        }
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                weights[i] = in.readByte();
            }
        }
        return new DirectTable(tags, step, keys, weights);
    }

    /** Keys as differences, then how many weights each has, which, and what they are: like beside like packs well. */
    void write(DataOutput out) throws IOException {
        out.writeByte(tags);
        out.writeFloat(step);
        out.writeInt(keys.length);
        int last = Integer.MIN_VALUE;
        for (int key : keys) {
            writeNumber(out, key - last);
            last = key;
        }
        ByteArrayOutputStream places = new ByteArrayOutputStream();
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        for (int i = 0; i < keys.length; i++) {
            int count = 0;
            int before = -1;
            for (int t = 0; t < tags; t++) {
                int weight = weight(i, t);
                if (weight != 0) {
                    places.write(t - before - 1);
                    values.write(weight);
                    before = t;
                    count++;
                }
            }
            out.writeByte(count);
        }
        out.write(places.toByteArray());
        out.write(values.toByteArray());
    }

    private int weight(int row, int tag) {
        return (int) ((rows[row * longs + tag / Long.BYTES] >>> (tag % Long.BYTES * Byte.SIZE)) & 0xFF) - ZERO;
    }

    private static int readNumber(DataInput in) throws IOException {
        int number = 0;
        int shift = 0;
        int next;
        do {
            next = in.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            shift += 7;
        } while (next >= 0x80);
        return number;
    }

    private static void writeNumber(DataOutput out, int number) throws IOException {
        int rest = number;
        while (rest >>> 7 != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
