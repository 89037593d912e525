package org.rapporteur.deep;

/**
 * What the encoder reads at once.
 *
 * @param ids the numbers of its pieces
 * @param types the shapes of their words
 * @param first to each word the index of its first piece
 */
record Window(long[] ids, long[] types, int[] first) {
    /** How many words it holds. */
    int words() {
        return first.length;
    }
}
