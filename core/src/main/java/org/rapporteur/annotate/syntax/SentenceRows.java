package org.rapporteur.annotate.syntax;

import java.util.Arrays;

/** What the words of one sentence come to in a network, looked up. Used again sentence after sentence. */
final class SentenceRows {
    private final WordTables tables;
    private final WordRows nothing;
    private int size;

    /** By word: its rows, and those of how it is written. */
    private WordRows[] words = new WordRows[0];

    private WordRows[] looks = new WordRows[0];

    /** By word, where it has no number of its own, what its parts come to. */
    private WordRows[] sums = new WordRows[0];

    SentenceRows(WordTables tables) {
        this.tables = tables;
        nothing = tables.empty();
    }

    int size() {
        return size;
    }

    /** Takes words first (inclusive) to end (exclusive) of a sentence; from here on they are numbered from 0. */
    void start(WordParts parts, int first, int end) {
        size = end - first;
        if (words.length < size) {
            int had = words.length;
            int more = Math.max(64, size + size / 2);
            words = new WordRows[more];
            looks = new WordRows[more];
            sums = Arrays.copyOf(sums, more);
            for (int i = had; i < more; i++) {
                sums[i] = tables.empty();
            }
        }
        for (int i = 0; i < size; i++) {
            int word = first + i;
            looks[i] = tables.look(parts.part(word, WordParts.SHAPE), parts.part(word, WordParts.CAPITALS));
            words[i] = parts.part(word, WordParts.WORD) > 0 ? tables.word(parts, word) : addUp(parts, word, sums[i]);
        }
    }

    /** Adds up what the parts of a word without a number of its own come to. */
    private WordRows addUp(WordParts parts, int word, WordRows sum) {
        WordRows unknown = tables.part(0);
        WordRows first = rows(parts, word, WordParts.ENDING);
        WordRows second = rows(parts, word, WordParts.ENDING + 1);
        for (int place = 0; place < sum.places().length; place++) {
            Lanes.set(sum.places()[place], unknown.places()[place], first.places()[place], second.places()[place]);
        }
        for (int direction = 0; direction < 2; direction++) {
            set(
                    sum.context()[direction],
                    unknown.context()[direction],
                    first.context()[direction],
                    second.context()[direction]);
        }
        for (int kind = WordParts.ENDING + 2; kind < WordParts.SHAPE; kind += 2) {
            WordRows one = rows(parts, word, kind);
            WordRows other = kind + 1 < WordParts.SHAPE ? rows(parts, word, kind + 1) : nothing;
            for (int place = 0; place < sum.places().length; place++) {
                Lanes.add(sum.places()[place], one.places()[place], other.places()[place]);
            }
            for (int direction = 0; direction < 2; direction++) {
                float[] context = sum.context()[direction];
                set(context, context, one.context()[direction], other.context()[direction]);
            }
        }
        return sum;
    }

    private WordRows rows(WordParts parts, int word, int kind) {
        int part = parts.part(word, kind);
        return part == 0 ? nothing : tables.part(part);
    }

    /** What a word adds to the hidden layer at a place however it is written. */
    long[] word(int word, int place) {
        return words[word].places()[place];
    }

    /** What the way it is written adds to that. */
    long[] look(int word, int place) {
        return looks[word].places()[place];
    }

    /** Puts into sum what a word comes to in the recurrent network's input in a direction, with a row for its tag. */
    void context(int word, int direction, float[] tag, float[] sum) {
        set(sum, words[word].context()[direction], looks[word].context()[direction], tag);
    }

    private static void set(float[] sum, float[] a, float[] b, float[] c) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] = a[j] + b[j] + c[j];
        }
    }
}
