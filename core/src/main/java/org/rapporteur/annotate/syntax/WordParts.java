package org.rapporteur.annotate.syntax;

/** What the words of one sentence are described by, as the inventory numbers it. Used again and again. */
public final class WordParts {
    /** The kinds of description: all but the last two go with the folded word. */
    public static final int WORD = 0;

    public static final int ENDING = 1;
    public static final int BEGINNING = ENDING + WordInventory.ENDINGS;
    public static final int CLUSTER = BEGINNING + WordInventory.BEGINNINGS;
    public static final int COARSE = CLUSTER + 1;
    public static final int HABIT = CLUSTER + 2;
    public static final int SHAPE = CLUSTER + 3;
    public static final int CAPITALS = CLUSTER + 4;

    /** How many kinds there are. */
    public static final int KINDS = CLUSTER + 5;

    private final WordInventory inventory;
    private final Capitals capitals = new Capitals();
    private final char[] folded = new char[Folding.LONGEST];
    private int[] parts = new int[KINDS * 64];
    private int[] kinds = new int[64];
    private int size;

    public WordParts(WordInventory inventory) {
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
        inventory.describe(folded, length, parts, at);
        parts[at + SHAPE] = inventory.shape(text, start, end, folded);
    }

    /** Takes a word for one without a number of its own. */
    public void forget(int word) {
        parts[word * KINDS + WORD] = 0;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** The number of a word's description of a kind, 0 for none. For a word, 0 is one without a number of its own. */
    public int part(int word, int kind) {
        return parts[word * KINDS + kind];
    }

    /** How a word is capitalised, as the first few kinds of {@link Capitals}. */
    int kind(int word) {
        return kinds[word];
    }
}
