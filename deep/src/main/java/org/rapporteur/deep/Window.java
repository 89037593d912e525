package org.rapporteur.deep;

/** What the encoder reads at once. Immutable. */
final class Window {
    private final long[] ids;
    private final long[] types;
    private final int[] first;

    /**
     * Takes the arrays as they are.
     *
     * @param ids the numbers of its pieces
     * @param types the shapes of their words
     * @param first to each word the index of its first piece
     */
    Window(long[] ids, long[] types, int[] first) {
        this.ids = ids;
        this.types = types;
        this.first = first;
    }

    long[] ids() {
        return ids;
    }

    long[] types() {
        return types;
    }

    /** The index of a word's first piece. */
    int first(int word) {
        return first[word];
    }

    /** How many words it holds. */
    int words() {
        return first.length;
    }
}
