package org.rapporteur.annotate.text;

import java.util.Arrays;

/** The words of one passage as they are found, in order. Mutable, for one thread; used again for each passage. */
final class TokenBuffer {
    /** A word, number or symbol: what neither ends a sentence nor encloses. */
    static final byte WORD = 0;

    /** Ends in a full stop that is its own, so it may end a sentence too. */
    static final byte ABBREVIATION = 1;

    /** Sentence-final punctuation. */
    static final byte STOP = 2;

    static final byte OPEN = 3;
    static final byte CLOSE = 4;

    /** Any other punctuation. */
    static final byte OTHER = 5;

    /** A web or e-mail address. */
    static final byte ADDRESS = 6;

    int[] starts = new int[256];
    int[] ends = new int[256];
    byte[] kinds = new byte[256];
    boolean[] continues = new boolean[256];
    int size;

    void clear() {
        size = 0;
    }

    void add(int start, int end, byte kind) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            continues = Arrays.copyOf(continues, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        continues[size] = false;
        size++;
    }

    /** Adds a later part of the token that the last word began. */
    void addPart(int start, int end) {
        add(start, end, WORD);
        continues[size - 1] = true;
    }
}
