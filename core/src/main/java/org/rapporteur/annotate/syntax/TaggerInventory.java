package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What a word is described by, as numbers in one space: the folded word, its endings and beginnings, its cluster and a
 * coarser one, how often it is capitalised elsewhere, its shape, and its capitals as the sentence has them. Number 0
 * describes nothing. Immutable.
 *
 * <p>Words of the treebank come first; those after them are only known by what texts without annotation tell.
 */
public final class TaggerInventory {
    /** Letters of the shortest ending and beginning, and how many lengths there are of each. */
    static final int SHORTEST = 2;

    static final int ENDINGS = 3;
    static final int BEGINNINGS = 2;

    /** How many kinds of habits of being capitalised there are, the unknown one left out. */
    public static final int HABITS = 15;

    private static final int LONGEST_SHAPE = 8;

    private final StringIds words;
    private final int treebankWords;
    private final int[] clusters;
    private final int[] coarseClusters;
    private final int[] habits;
    private final StringIds endings;
    private final StringIds beginnings;
    private final StringIds shapes;
    private final int coarseCount;

    /**
     * Takes the strings and what belongs to them.
     *
     * @param words folded, those of the treebank first
     * @param treebankWords how many of them are
     * @param clusters by a word's number less one its cluster, from 1; 0 for none
     * @param coarseClusters by a cluster's number less one the coarser one that it is part of, from 1
     * @param habits by a word's number less one how it is capitalised, from 1; 0 where that isn't known
     */
    public TaggerInventory(
            StringIds words,
            int treebankWords,
            int[] clusters,
            int[] coarseClusters,
            int[] habits,
            StringIds endings,
            StringIds beginnings,
            StringIds shapes) {
        this.words = words;
        this.treebankWords = treebankWords;
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
    }

    /** The highest number of a treebank's word. */
    public int treebankWords() {
        return treebankWords;
    }

    /** One more than the highest number there is. */
    public int size() {
        return capitals(Capitals.COUNT - 1) + 1;
    }

    /** The number of a folded word, 0 for one that isn't known. */
    public int word(char[] folded, int length) {
        return words.find(folded, 0, length);
    }

    int ending(char[] folded, int length, int letters) {
        return letters > length ? 0 : based(words.size(), endings.find(folded, length - letters, length));
    }

    int beginning(char[] folded, int length, int letters) {
        return letters > length ? 0 : based(words.size() + endings.size(), beginnings.find(folded, 0, letters));
    }

    int cluster(int word) {
        return word == 0 ? 0 : based(clusterBase(), clusters[word - 1]);
    }

    int coarseCluster(int word) {
        int cluster = word == 0 ? 0 : clusters[word - 1];
        return cluster == 0 ? 0 : clusterBase() + coarseClusters.length + coarseClusters[cluster - 1];
    }

    int habit(int word) {
        return word == 0 ? 0 : based(habitBase(), habits[word - 1]);
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

    String wordAt(int word) {
        return words.get(word);
    }

    private int clusterBase() {
        return words.size() + endings.size() + beginnings.size();
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

    static TaggerInventory read(DataInput in) throws IOException {
        StringIds words = StringIds.read(in);
        int treebankWords = in.readInt();
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
        return new TaggerInventory(
                words,
                treebankWords,
                clusters,
                coarse,
                habits,
                StringIds.read(in),
                StringIds.read(in),
                StringIds.read(in));
    }

    void write(DataOutput out) throws IOException {
        words.write(out);
        out.writeInt(treebankWords);
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
