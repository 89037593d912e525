package org.rapporteur.annotate.syntax;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence and what is found out about them: a buffer, used again sentence after sentence by one
 * thread. Words are numbered from 0.
 */
public final class Words {
    int[] upos = new int[64];
    int[] xpos = new int[64];
    int[] heads = new int[64];
    int[] relations = new int[64];
    List<String> uposNames = List.of();
    List<String> xposNames = List.of();
    List<String> relationNames = List.of();

    @Nullable Lemmatizer lemmatizer;

    private int[] starts = new int[65];
    private char[] characters = new char[1024];
    private int size;

    /** Empties it. */
    public void clear() {
        size = 0;
    }

    /** Adds the word that stands from start (inclusive) to end (exclusive); its characters are copied. */
    public void add(CharSequence text, int start, int end) {
        if (size == upos.length) {
            int capacity = size * 2;
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

    /** Takes what another engine found of the words, one entry a word: indices into lists of names, and heads. */
    public void analysed(
            int[] newUpos,
            int[] newXpos,
            int[] newHeads,
            int[] newRelations,
            List<String> newUposNames,
            List<String> newXposNames,
            List<String> newRelationNames,
            Lemmatizer newLemmatizer) {
        System.arraycopy(newUpos, 0, upos, 0, size);
        System.arraycopy(newXpos, 0, xpos, 0, size);
        System.arraycopy(newHeads, 0, heads, 0, size);
        System.arraycopy(newRelations, 0, relations, 0, size);
        uposNames = newUposNames;
        xposNames = newXposNames;
        relationNames = newRelationNames;
        lemmatizer = newLemmatizer;
    }

    /** A word as it was added. */
    public String form(int word) {
        return new String(characters, start(word), end(word) - start(word));
    }

    /** Such as {@code PROPN}; of an analysed sentence only. */
    public String upos(int word) {
        return uposNames.get(upos[word]);
    }

    /** Such as {@code NNP}; of an analysed sentence only. */
    public String xpos(int word) {
        return xposNames.get(xpos[word]);
    }

    /** Such as {@code nsubj:pass}; of an analysed sentence only. */
    public String relation(int word) {
        return relationNames.get(relations[word]);
    }

    /** The lemma, found when it is asked for; of an analysed sentence only, otherwise the form. */
    public String lemma(int word) {
        return lemmatizer == null ? form(word) : lemmatizer.lemma(form(word), xpos(word));
    }

    /** The head of a word, -1 for the root. */
    public int head(int word) {
        return heads[word];
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
