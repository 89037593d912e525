package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a word is described by, as numbers in one space: the folded word, its endings and beginnings, its cluster and a
 * coarser one, how often it is capitalised elsewhere, its shape, and its capitals as the sentence has them. Number 0
 * describes nothing, or a word without a number of its own. Immutable.
 *
 * <p>Words with a number of their own come first: the tagged texts have them often enough. Of those after them only the
 * cluster and the habit are known.
 */
public final class WordInventory {
    /** Letters of the shortest ending and beginning, and how many lengths there are of each. */
    static final int SHORTEST = 2;

    static final int ENDINGS = 3;
    static final int BEGINNINGS = 2;

    /** How many kinds of habits of being capitalised there are, the unknown one left out. */
    public static final int HABITS = 15;

    private static final int LONGEST_SHAPE = 8;

    private final StringIds words;
    private final int ownWords;
    private final int[] clusters;
    private final int[] coarseClusters;
    private final int[] habits;
    private final StringIds endings;
    private final StringIds beginnings;
    private final StringIds shapes;
    private final int coarseCount;

    /** By word what is known of it however it is written, looked up when it is first met. */
    private final AtomicReferenceArray<int[]> known;

    /**
     * Takes the strings and what belongs to them.
     *
     * @param words folded, those with a number of their own first
     * @param ownWords how many of them are
     * @param clusters by a word's number less one its cluster, from 1; 0 for none
     * @param coarseClusters by a cluster's number less one the coarser one that it is part of, from 1
     * @param habits by a word's number less one how it is capitalised, from 1; 0 where that isn't known
     */
    public WordInventory(
            StringIds words,
            int ownWords,
            int[] clusters,
            int[] coarseClusters,
            int[] habits,
            StringIds endings,
            StringIds beginnings,
            StringIds shapes) {
        this.words = words;
        this.ownWords = ownWords;
        this.clusters = clusters.clone();
        this.coarseClusters = coarseClusters.clone();
        this.habits = habits.clone();
        this.endings = endings;
        this.beginnings = beginnings;
        this.shapes = shapes;
        int most = 0;
        for (int coarse : coarseClusters) {
            most = Math.max(most, coarse);
        }
        coarseCount = most;
        known = new AtomicReferenceArray<>(words.size() + 1);
    }

    /** The highest number of a word. */
    public int ownWords() {
        return ownWords;
    }

    /** One more than the highest number there is. */
    public int size() {
        return capitals(Capitals.COUNT - 1) + 1;
    }

    /** The number of a folded word, also of one without a number of its own; 0 for one that isn't known. */
    public int word(char[] folded, int length) {
        return words.find(folded, 0, length);
    }

    /** Describes a folded word, however it is written, by kind as {@link WordParts} has them; into out, from a place. */
    void describe(char[] folded, int length, int[] out, int from) {
        int word = words.find(folded, 0, length);
        if (word == 0) {
            describe(word, folded, length, out, from);
            return;
        }
        int[] parts = known.getAcquire(word);
        if (parts == null) {
            parts = new int[WordParts.SHAPE];
            describe(word, folded, length, parts, 0);
            known.setRelease(word, parts);
        }
        System.arraycopy(parts, 0, out, from, parts.length);
    }

    private void describe(int word, char[] folded, int length, int[] out, int from) {
        out[from + WordParts.WORD] = word > ownWords ? 0 : word;
        for (int i = 0; i < ENDINGS; i++) {
            int letters = SHORTEST + i;
            out[from + WordParts.ENDING + i] =
                    letters > length ? 0 : based(ownWords, endings.find(folded, length - letters, length));
        }
        for (int i = 0; i < BEGINNINGS; i++) {
            int letters = SHORTEST + i;
            out[from + WordParts.BEGINNING + i] =
                    letters > length ? 0 : based(ownWords + endings.size(), beginnings.find(folded, 0, letters));
        }
        int cluster = word == 0 ? 0 : clusters[word - 1];
        out[from + WordParts.CLUSTER] = based(clusterBase(), cluster);
        out[from + WordParts.COARSE] =
                cluster == 0 ? 0 : clusterBase() + coarseClusters.length + coarseClusters[cluster - 1];
        out[from + WordParts.HABIT] = word == 0 ? 0 : based(habitBase(), habits[word - 1]);
    }

    int shape(char[] text, int start, int end, char[] scratch) {
        return based(habitBase() + HABITS, shapes.find(scratch, 0, writeShape(text, start, end, scratch)));
    }

    int firstShape() {
        return habitBase() + HABITS + 1;
    }

    int firstCapitals() {
        return firstShape() + shapes.size();
    }

    int capitals(int combination) {
        return firstCapitals() + combination;
    }

    private int clusterBase() {
        return ownWords + endings.size() + beginnings.size();
    }

    private int habitBase() {
        return clusterBase() + coarseClusters.length + coarseCount;
    }

    private static int based(int base, int id) {
        return id == 0 ? 0 : base + id;
    }

    /** A word's shape: capitals X, small letters x, digits 0, runs of a kind as two, at most eight characters. */
    public static String shapeOf(String word) {
        char[] shape = new char[LONGEST_SHAPE];
        return new String(shape, 0, writeShape(word.toCharArray(), 0, word.length(), shape));
    }

    private static int writeShape(char[] text, int start, int end, char[] shape) {
        int length = 0;
        char last = 0;
        int run = 0;
        for (int i = start; i < end && length < LONGEST_SHAPE; i++) {
            char kind = kind(text[i]);
            run = kind == last ? run + 1 : 1;
            if (run <= 2) {
                shape[length++] = kind;
            }
            last = kind;
        }
        return length;
    }

    private static char kind(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' ? 'x' : c >= 'A' && c <= 'Z' ? 'X' : c >= '0' && c <= '9' ? '0' : c;
        }
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
    }

    static WordInventory read(DataInput in) throws IOException {
        StringIds words = StringIds.read(in);
        int ownWords = in.readInt();
        int[] coarse = new int[in.readInt()];
        for (int i = 0; i < coarse.length; i++) {
            coarse[i] = in.readUnsignedShort();
        }
        int[] clusters = new int[words.size()];
        int[] habits = new int[words.size()];
        for (int i = 0; i < clusters.length; i++) {
            clusters[i] = in.readUnsignedShort();
            habits[i] = in.readUnsignedByte();
        }
        return new WordInventory(
                words, ownWords, clusters, coarse, habits, StringIds.read(in), StringIds.read(in), StringIds.read(in));
    }

    void write(DataOutput out) throws IOException {
        words.write(out);
        out.writeInt(ownWords);
        out.writeInt(coarseClusters.length);
        for (int coarse : coarseClusters) {
            out.writeShort(coarse);
        }
        for (int i = 0; i < clusters.length; i++) {
            out.writeShort(clusters[i]);
            out.writeByte(habits[i]);
        }
        endings.write(out);
        beginnings.write(out);
        shapes.write(out);
    }
}
