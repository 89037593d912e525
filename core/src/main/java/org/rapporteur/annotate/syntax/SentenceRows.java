package org.rapporteur.annotate.syntax;

import java.util.Arrays;

/**
 * What the words of one sentence add to the hidden layer at each place: looked up part by part, summed once for each
 * word and place that the parser comes to. Used again sentence after sentence.
 */
final class SentenceRows {
    private final ParserTables tables;
    private final Context context;
    private final char[] folded = new char[Folding.LONGEST];
    private final char[] shape = new char[Folding.LONGEST];
    private int size;

    /** Up to four lookups a word: the word, where it is unknown its ending and beginning, its shape. */
    private WordRows[] words = new WordRows[0];

    private boolean[] isUnknown = new boolean[0];
    private WordRows[] endings = new WordRows[0];
    private WordRows[] beginnings = new WordRows[0];
    private WordRows[] shapes = new WordRows[0];
    private long[][][] tags = new long[0][][];
    private int[] fineTags = new int[0];
    /** By word and place. */
    private long[][] sums = new long[0][];

    /** By word the places whose sum is made, one bit each. */
    private int[] made = new int[0];

    private final WordRows nothing;

    SentenceRows(ParserTables tables) {
        this.tables = tables;
        context = new Context(tables);
        nothing = new WordRows(
                new long[ArcHybrid.WORD_PLACES][tables.hidden / Lanes.COUNT], new float[2][3 * tables.contextUnits]);
    }

    int size() {
        return size;
    }

    /**
     * Takes words first (inclusive) to end (exclusive) of a sentence.
     *
     * @param xpos by word the number of its fine tag as the model has it, from 1; 0 for one that it doesn't have
     * @param upos the same for coarse tags
     */
    void start(Words sentence, int first, int end, int[] xpos, int[] upos) {
        size = end - first;
        if (words.length < size) {
            grow(Math.max(64, size + size / 2));
        }
        for (int i = 0; i < size; i++) {
            look(sentence, first + i, i);
            tags[i] = tables.tags(xpos[first + i], upos[first + i]);
            fineTags[i] = xpos[first + i];
            made[i] = 0;
        }
        context.compute(this);
    }

    private void look(Words sentence, int from, int to) {
        char[] text = sentence.characters();
        int start = sentence.start(from);
        int end = sentence.end(from);
        int length = Folding.fold(text, start, end, folded);
        WordInventory inventory = tables.inventory;
        int word = inventory.word(folded, length);
        words[to] = tables.word(word);
        isUnknown[to] = word == 0;
        endings[to] = word > 0 ? nothing : part(inventory.ending(folded, length));
        beginnings[to] = word > 0 ? nothing : part(inventory.beginning(folded, length));
        shapes[to] = part(inventory.shape(text, start, end, shape));
    }

    private WordRows part(int number) {
        return number == 0 ? nothing : tables.part(number);
    }

    private void grow(int capacity) {
        words = new WordRows[capacity];
        isUnknown = new boolean[capacity];
        endings = new WordRows[capacity];
        beginnings = new WordRows[capacity];
        shapes = new WordRows[capacity];
        tags = new long[capacity][][];
        fineTags = new int[capacity];
        made = new int[capacity];
        int had = sums.length;
        sums = Arrays.copyOf(sums, capacity * ArcHybrid.WORD_PLACES);
        for (int i = had; i < sums.length; i++) {
            sums[i] = new long[tables.hidden / Lanes.COUNT];
        }
    }

    /** What a word adds at a place, its tags included. */
    long[] row(int word, int place) {
        if (word >= size) {
            return word == size ? tables.root[place] : tables.none[place];
        }
        if (place >= ArcHybrid.WORD_PLACES) {
            return tags[word][place];
        }
        long[] sum = sums[word * ArcHybrid.WORD_PLACES + place];
        if ((made[word] & 1 << place) == 0) {
            made[word] |= 1 << place;
            set(sum, words[word].places()[place], shapes[word].places()[place], tags[word][place]);
            if (isUnknown[word]) {
                add(sum, endings[word].places()[place], beginnings[word].places()[place]);
            }
            if (place < ParserWeights.CONTEXTS) {
                context.addTo(sum, word, place);
            }
        }
        return sum;
    }

    /** Puts into sum what a word adds to the recurrent network's input in a direction. */
    void addContext(int word, int direction, float[] sum) {
        float[] tag = tables.weights.contextTags()[direction][fineTags[word]];
        setSum(sum, words[word].context()[direction], shapes[word].context()[direction], tag);
        if (isUnknown[word]) {
            Matrices.add(
                    sum, endings[word].context()[direction], beginnings[word].context()[direction]);
        }
    }

    private static void set(long[] sum, long[] a, long[] b, long[] c) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] = a[j] + b[j] + c[j];
        }
    }

    private static void add(long[] sum, long[] a, long[] b) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a[j] + b[j];
        }
    }

    private static void setSum(float[] sum, float[] a, float[] b, float[] c) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] = a[j] + b[j] + c[j];
        }
    }
}
