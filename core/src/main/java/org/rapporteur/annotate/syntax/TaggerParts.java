package org.rapporteur.annotate.syntax;

/** What the words of one sentence are described by, as the tagger's inventory numbers it. Used again and again. */
public final class TaggerParts {
    /** The kinds of description: all but the last two go with the folded word. */
    public static final int WORD = 0;

    public static final int ENDING = 1;
    public static final int BEGINNING = ENDING + TaggerInventory.ENDINGS;
    public static final int CLUSTER = BEGINNING + TaggerInventory.BEGINNINGS;
    public static final int COARSE = CLUSTER + 1;
    public static final int HABIT = CLUSTER + 2;
    public static final int SHAPE = CLUSTER + 3;
    public static final int CAPITALS = CLUSTER + 4;

    /** How many kinds there are. */
    public static final int KINDS = CLUSTER + 5;

    private final TaggerInventory inventory;
    private final Capitals capitals = new Capitals();
    private final char[] folded = new char[Folding.LONGEST];
    private int[] parts = new int[KINDS * 64];
    private int[] kinds = new int[64];
    private int size;

    public TaggerParts(TaggerInventory inventory) {
        this.inventory = inventory;
    }

    /** Describes the words of a sentence. */
    public void start(Words words) {
        size = words.size();
        if (kinds.length < size) {
            kinds = new int[size * 2];
            parts = new int[KINDS * size * 2];
        }
        capitals.clear();
        char[] text = words.characters();
        for (int i = 0; i < size; i++) {
            int start = words.start(i);
            int end = words.end(i);
            describe(text, start, end, i * KINDS);
            kinds[i] = Capitals.word(text, start, end);
            capitals.add(kinds[i], end - start);
        }
        int sentence = capitals.sentence();
        for (int i = 0; i < size; i++) {
            parts[i * KINDS + CAPITALS] = inventory.capitals(Capitals.combine(kinds[i], sentence, i == 0));
        }
    }

    private void describe(char[] text, int start, int end, int at) {
        int length = Folding.fold(text, start, end, folded);
        int word = inventory.word(folded, length);
        parts[at + WORD] = word;
        for (int i = 0; i < TaggerInventory.ENDINGS; i++) {
            parts[at + ENDING + i] = inventory.ending(folded, length, TaggerInventory.SHORTEST + i);
        }
        for (int i = 0; i < TaggerInventory.BEGINNINGS; i++) {
            parts[at + BEGINNING + i] = inventory.beginning(folded, length, TaggerInventory.SHORTEST + i);
        }
        parts[at + CLUSTER] = inventory.cluster(word);
        parts[at + COARSE] = inventory.coarseCluster(word);
        parts[at + HABIT] = inventory.habit(word);
        parts[at + SHAPE] = inventory.shape(text, start, end, folded);
        if (word > inventory.treebankWords()) {
            parts[at + WORD] = 0;
        }
    }

    /** Takes a word of the treebank for one that it doesn't have. */
    public void forget(int word) {
        parts[word * KINDS + WORD] = 0;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** The number of a word's description of a kind, 0 for none. For word, 0 is a word that the treebank doesn't have. */
    public int part(int word, int kind) {
        return parts[word * KINDS + kind];
    }

    /** How a word is capitalised, as the first few kinds of {@link Capitals}. */
    int kind(int word) {
        return kinds[word];
    }
}
