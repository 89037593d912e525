package org.rapporteur.deep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a document into windows: whole paragraphs while they fit, a longer paragraph between sentences, a longer sentence
 * between words. The words of all windows together are the document's, in its order.
 */
final class Windows {
    /** Pieces in a window, with the one it starts with and its separators. */
    static final int LIMIT = 200;

    private final WordPieces pieces;
    private final List<Window> windows = new ArrayList<>();
    private final long[] ids = new long[LIMIT];
    private final long[] types = new long[LIMIT];
    private final int[] first = new int[LIMIT];
    private int size;
    private int words;

    private Windows(WordPieces pieces) {
        this.pieces = pieces;
    }

    /** The windows of a document's paragraphs, each a list of sentences, each a list of words. */
    static List<Window> of(List<List<List<String>>> paragraphs, WordPieces pieces) {
        Windows windows = new Windows(pieces);
        paragraphs.forEach(windows::paragraph);
        windows.flush();
        return windows.windows;
    }

    private void paragraph(List<List<String>> sentences) {
        List<List<int[]>> cut = sentences.stream()
                .map(sentence -> sentence.stream().map(pieces::of).toList())
                .toList();
        if (size + cut.stream().mapToInt(Windows::count).sum() + 1 > LIMIT) {
            flush();
        }
        boolean begun = false;
        for (int s = 0; s < cut.size(); s++) {
            if (begun && size + count(cut.get(s)) + 1 > LIMIT) {
                close();
                begun = false;
            }
            for (int w = 0; w < cut.get(s).size(); w++) {
                int[] word = cut.get(s).get(w);
                if (begun && size + word.length + 1 > LIMIT) {
                    close();
                }
                add(word, WordPieces.shape(sentences.get(s).get(w)));
                begun = true;
            }
        }
        if (begun) {
            ids[size++] = WordPieces.SEPARATOR;
        }
    }

    private void add(int[] word, int shape) {
        if (size == 0) {
            ids[size++] = WordPieces.START;
        }
        first[words++] = size;
        for (int piece : word) {
            types[size] = shape;
            ids[size++] = piece;
        }
    }

    private static int count(List<int[]> sentence) {
        return sentence.stream().mapToInt(word -> word.length).sum();
    }

    /** Ends a paragraph that goes on in the next window. */
    private void close() {
        ids[size++] = WordPieces.SEPARATOR;
        flush();
    }

    private void flush() {
        if (size > 0) {
            windows.add(new Window(Arrays.copyOf(ids, size), Arrays.copyOf(types, size), Arrays.copyOf(first, words)));
        }
        Arrays.fill(ids, 0);
        Arrays.fill(types, 0);
        size = 0;
        words = 0;
    }
}
