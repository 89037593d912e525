package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What a word is described by, as numbers in one space: the folded word, its ending, its beginning, its cluster and its
 * shape. Number 0 describes nothing. Immutable.
 *
 * <p>Words that the treebank has and words that only the clusters have are told apart: the first have a description of
 * their own, the second are described by their parts.
 */
public final class WordInventory {
    /** How many letters an ending and a beginning have; a shorter word is its own. */
    private static final int AFFIX = 3;

    private static final int LONGEST_SHAPE = 7;

    private final StringIds words;
    private final int treebankWords;
    private final StringIds endings;
    private final StringIds beginnings;
    private final StringIds shapes;

    /** By a word's number its cluster's, 0 for none. */
    private final int[] clusters;

    private final int clusterCount;

    /**
     * Takes the strings and what belongs to them.
     *
     * @param words folded, those of the treebank first
     * @param treebankWords how many of them are
     * @param clusters by a word's number less one its cluster's number, from 1; 0 for none
     */
    public WordInventory(
            StringIds words,
            int treebankWords,
            int[] clusters,
            StringIds endings,
            StringIds beginnings,
            StringIds shapes) {
        this.words = words;
        this.treebankWords = treebankWords;
        this.endings = endings;
        this.beginnings = beginnings;
        this.shapes = shapes;
        this.clusters = new int[words.size() + 1];
        int most = 0;
        for (int i = 0; i < clusters.length; i++) {
            this.clusters[i + 1] = clusters[i];
            most = Math.max(most, clusters[i]);
        }
        clusterCount = most;
    }

    /** The highest number of a treebank's word. */
    public int treebankWords() {
        return treebankWords;
    }

    /** The highest number of any word. */
    public int words() {
        return words.size();
    }

    /** One more than the highest number there is. */
    public int size() {
        return shapeBase() + shapes.size() + 1;
    }

    /** The word's number, 0 for one that isn't known. */
    public int word(char[] folded, int length) {
        return words.find(folded, 0, length);
    }

    /** The number of a folded word's ending, 0 for one that isn't known. */
    public int ending(char[] folded, int length) {
        return based(words.size(), endings.find(folded, Math.max(0, length - AFFIX), length));
    }

    /** The number of a folded word's beginning, 0 for one that isn't known. */
    public int beginning(char[] folded, int length) {
        return based(words.size() + endings.size(), beginnings.find(folded, 0, Math.min(AFFIX, length)));
    }

    /** The number of a word's cluster, 0 for none. */
    public int cluster(int word) {
        return based(words.size() + endings.size() + beginnings.size(), clusters[word]);
    }

    /** The number of the shape of the word from start to end as it is written, 0 for one that isn't known. */
    public int shape(char[] text, int start, int end, char[] scratch) {
        return based(shapeBase(), shapes.find(scratch, 0, writeShape(text, start, end, scratch)));
    }

    /** A folded word by its number. */
    String wordAt(int word) {
        return words.get(word);
    }

    /** A word's ending as it is described. */
    public static String endingOf(String folded) {
        return folded.substring(Math.max(0, folded.length() - AFFIX));
    }

    /** A word's beginning as it is described. */
    public static String beginningOf(String folded) {
        return folded.substring(0, Math.min(AFFIX, folded.length()));
    }

    /** A word's shape: capitals X, small letters x, digits 0, runs of more than two of a kind as two. */
    public static String shapeOf(String word) {
        char[] shape = new char[LONGEST_SHAPE];
        return new String(shape, 0, writeShape(word.toCharArray(), 0, word.length(), shape));
    }

    private static int writeShape(char[] text, int start, int end, char[] shape) {
        int length = 0;
        char last = 0;
        for (int i = start; i < end && length < LONGEST_SHAPE; i++) {
            char kind = kind(text[i]);
            if (kind != last || i < start + 2) {
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

    private int shapeBase() {
        return words.size() + endings.size() + beginnings.size() + clusterCount;
    }

    private static int based(int base, int id) {
        return id == 0 ? 0 : base + id;
    }

    static WordInventory read(DataInput in) throws IOException {
        StringIds words = StringIds.read(in);
        int treebankWords = in.readInt();
        int[] clusters = new int[words.size()];
        for (int i = 0; i < clusters.length; i++) {
            clusters[i] = in.readUnsignedShort();
        }
        return new WordInventory(
                words, treebankWords, clusters, StringIds.read(in), StringIds.read(in), StringIds.read(in));
    }

    void write(DataOutput out) throws IOException {
        words.write(out);
        out.writeInt(treebankWords);
        for (int i = 1; i < clusters.length; i++) {
            out.writeShort(clusters[i]);
        }
        endings.write(out);
        beginnings.write(out);
        shapes.write(out);
    }
}
