package org.rapporteur.annotate.text;

import java.util.Arrays;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Span;

/**
 * A sentence and its words, by Universal Dependencies' conventions for English: "haven't" is the words "have" and
 * "n't", of which the second continues the first's token. Offsets are UTF-16 into the report's text. Thread-safe.
 */
public final class Sentence {
    private final Passage passage;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] continues;

    /** Takes the arrays as they are; they are one entry a word, at least one, in order. */
    Sentence(Passage passage, int[] starts, int[] ends, boolean[] continues) {
        this.passage = passage;
        this.starts = starts;
        this.ends = ends;
        this.continues = continues;
    }

    /** The passage it stands in. */
    public Passage passage() {
        return passage;
    }

    /** How many words it has. */
    public int size() {
        return starts.length;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /** Whether a word is a part of the token that the word before it began, as "n't" of "don't". */
    public boolean continues(int word) {
        return continues[word];
    }

    /** From its first word's start to its last word's end. */
    public Span span() {
        return new Span(starts[0], ends[ends.length - 1]);
    }

    /** The stretch from one word to another, both included. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** Some of its words as a sentence of another passage, the last one included. */
    public Sentence part(Passage of, int first, int last) {
        boolean[] parts = Arrays.copyOfRange(continues, first, last + 1);
        parts[0] = false;
        return new Sentence(
                of, Arrays.copyOfRange(starts, first, last + 1), Arrays.copyOfRange(ends, first, last + 1), parts);
    }
}
