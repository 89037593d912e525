package org.rapporteur.annotate.syntax;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.BrokenWords;
import org.rapporteur.annotate.text.Sentence;

/**
 * The words of one sentence and what is found out about them: a buffer, used again sentence after sentence by one
 * thread. Words are numbered from 0.
 */
public final class Words {
    /** Tags as the model numbers them, for the parser. */
    int[] modelUpos = new int[64];

    int[] modelXpos = new int[64];

    /** Codes of {@link Upos}, {@link Xpos} and {@link Relation}. */
    byte[] upos = new byte[64];

    byte[] xpos = new byte[64];
    byte[] relations = new byte[64];
    int[] heads = new int[64];

    private @Nullable Lemmatizer lemmatizer;
    private int[] starts = new int[65];
    private char[] characters = new char[1024];
    private int size;

    /** Empties it. */
    public void clear() {
        size = 0;
        lemmatizer = null;
    }

    /**
     * Adds the word that stands from start (inclusive) to end (exclusive); its characters are copied, but for what divides
     * it at a line's end.
     */
    public void add(CharSequence text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '\n') {
                String whole = BrokenWords.mend(text.subSequence(start, end).toString());
                append(whole, 0, whole.length());
                return;
            }
        }
        append(text, start, end);
    }

    private void append(CharSequence text, int start, int end) {
        if (size == upos.length) {
            int capacity = size * 2;
            modelUpos = Arrays.copyOf(modelUpos, capacity);
            modelXpos = Arrays.copyOf(modelXpos, capacity);
            upos = Arrays.copyOf(upos, capacity);
            xpos = Arrays.copyOf(xpos, capacity);
            heads = Arrays.copyOf(heads, capacity);
            relations = Arrays.copyOf(relations, capacity);
            starts = Arrays.copyOf(starts, capacity + 1);
        }
        int at = starts[size];
        if (at + end - start > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, at + end - start));
        }
        for (int i = start; i < end; i++) {
            characters[at++] = text.charAt(i);
        }
        starts[++size] = at;
    }

    public int size() {
        return size;
    }

    /**
     * Sets what was found of a word that was added.
     *
     * @param head a word's number, -1 for the root
     * @throws IndexOutOfBoundsException where there is no such word or head
     */
    public void set(int word, Upos coarse, Xpos fine, int head, Relation relation) {
        Objects.checkIndex(word, size);
        Objects.checkIndex(head + 1, size + 1);
        upos[word] = coarse.code();
        xpos[word] = fine.code();
        heads[word] = head;
        relations[word] = relation.code();
    }

    /** Says that tags, heads and relations of all words are set, and what finds their lemmas. */
    public void analysed(Lemmatizer lemmas) {
        lemmatizer = lemmas;
    }

    /** A word as it was added. */
    public String form(int word) {
        return new String(characters, start(word), end(word) - start(word));
    }

    /** Such as {@code PROPN}; of an analysed sentence only. */
    public String upos(int word) {
        return Upos.LABELS.at(upos[word]).label();
    }

    /** Such as {@code NNP}; of an analysed sentence only. */
    public String xpos(int word) {
        return Xpos.LABELS.at(xpos[word]).label();
    }

    /** Such as {@code nsubj:pass}; of an analysed sentence only. */
    public String relation(int word) {
        return Relation.LABELS.at(relations[word]).label();
    }

    /** The lemma, found when it is asked for; of an analysed sentence only, otherwise the form. */
    public String lemma(int word) {
        return lemmatizer == null
                ? form(word)
                : lemmatizer.lemma(characters, start(word), end(word), Xpos.LABELS.at(xpos[word]));
    }

    /** The head of a word, -1 for the root. */
    public int head(int word) {
        return heads[word];
    }

    /**
     * A copy of the words and what was found of them, which are one at least.
     *
     * @throws IllegalStateException where they aren't analysed
     * @throws IllegalArgumentException where their heads aren't a tree with one root
     */
    public Syntax syntax() {
        int[] bounds = Arrays.copyOf(starts, size + 1);
        return syntax(new String(characters, 0, starts[size]), i -> bounds[i], i -> bounds[i + 1]);
    }

    /** The same, the words being a sentence's, of which the offsets are into the text; neither is copied where no word is broken. */
    Syntax syntax(CharSequence text, Sentence sentence) {
        for (int i = 0; i < size; i++) {
            if (end(i) - start(i) != sentence.end(i) - sentence.start(i)) {
                return syntax();
            }
        }
        return syntax(text, sentence::start, sentence::end);
    }

    private Syntax syntax(CharSequence text, IntUnaryOperator from, IntUnaryOperator to) {
        if (lemmatizer == null) {
            throw new IllegalStateException("words that aren't analysed");
        }
        return new Syntax(
                text,
                size,
                from,
                to,
                Arrays.copyOf(upos, size),
                Arrays.copyOf(xpos, size),
                Arrays.copyOf(heads, size),
                Arrays.copyOf(relations, size),
                lemmatizer);
    }

    char[] characters() {
        return characters;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return starts[word + 1];
    }
}
