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

    private final Document document;

    /** The document's word that this begins with. */
    private final int start;

    private final int[][] pieces;
    private final List<Window> windows = new ArrayList<>();
    private final long[] ids = new long[LIMIT];
    private final long[] types = new long[LIMIT];
    private final int[] first = new int[LIMIT];
    private int size;
    private int words;

    private Windows(Document document, Document.Part part, WordPieces cutter) {
        this.document = document;
        start = document.first(part.start());
        pieces = new int[document.first(part.end()) - start][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = cutter.of(document.word(start + i));
        }
    }

    /** The windows of a document's part. */
    static List<Window> of(Document document, Document.Part part, WordPieces cutter) {
        Windows windows = new Windows(document, part, cutter);
        for (int s = part.start(), end; s < part.end(); s = end) {
            end = s + 1;
            while (end < part.end() && document.paragraph(end) == document.paragraph(s)) {
                end++;
            }
            windows.paragraph(s, end);
        }
        windows.flush();
        return windows.windows;
    }

    private void paragraph(int from, int to) {
        if (size + count(from, to) + 1 > LIMIT) {
            flush();
        }
        boolean begun = false;
        for (int s = from; s < to; s++) {
            if (begun && size + count(s, s + 1) + 1 > LIMIT) {
                close();
                begun = false;
            }
            for (int word = document.first(s); word < document.first(s + 1); word++) {
                if (begun && size + pieces[word - start].length + 1 > LIMIT) {
                    close();
                }
                add(pieces[word - start], WordPieces.shape(document.word(word)));
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

    /** How many pieces some sentences have. */
    private int count(int from, int to) {
        int count = 0;
        for (int word = document.first(from); word < document.first(to); word++) {
            count += pieces[word - start].length;
        }
        return count;
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
