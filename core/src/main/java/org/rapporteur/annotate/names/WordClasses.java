package org.rapporteur.annotate.names;

/** The classes of words that stand in like places, as bit strings of a tree over them. Immutable. */
public final class WordClasses {
    /** No word has a class. */
    public static final WordClasses NONE = new WordClasses(new int[0], new int[0]);

    private static final int UPPER = 5;

    private final int[] keys;
    private final int[] paths;
    private final int mask;

    /**
     * Takes words and their classes.
     *
     * @param words numbers of words
     * @param paths to each its path, the first bit set before it so that its length shows
     */
    public WordClasses(int[] words, int[] paths) {
        int capacity = Integer.highestOneBit(Math.max(8, words.length)) * 4;
        keys = new int[capacity];
        this.paths = new int[capacity];
        mask = capacity - 1;
        for (int i = 0; i < words.length; i++) {
            int slot = slot(words[i]);
            keys[slot] = words[i];
            this.paths[slot] = paths[i];
        }
    }

    /** The path of a word's class; 1 where it has none. */
    int of(int folded) {
        int path = paths[slot(folded)];
        return path == 0 ? 1 : path;
    }

    /** The upper part of a path, for the branch of the tree that a class is on. */
    static int upper(int path) {
        int length = 31 - Integer.numberOfLeadingZeros(path);
        return length <= UPPER ? path : path >> (length - UPPER);
    }

    private int slot(int key) {
        int slot = key & mask;
        while (paths[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The number of a word, whatever its case. */
    public static int number(String word) {
        return Hashes.folded(word, 0, word.length());
    }
}
