package org.rapporteur.annotate.syntax;

/**
 * Lemmas, tags and dependencies of one sentence's words, which are numbered from 0 as the sentence numbers them. By
 * Universal Dependencies version 2; XPOS are the Penn Treebank's tags. Immutable.
 */
public final class Syntax {
    private final String[] lemmas;
    private final String[] upos;
    private final String[] xpos;
    private final String[] relations;
    private final int[] heads;

    /** Keeps what was found of the words in a buffer that is used again. */
    public Syntax(Words words) {
        int size = words.size();
        lemmas = new String[size];
        upos = new String[size];
        xpos = new String[size];
        relations = new String[size];
        heads = new int[size];
        for (int i = 0; i < size; i++) {
            lemmas[i] = words.lemma(i);
            upos[i] = words.upos(i);
            xpos[i] = words.xpos(i);
            relations[i] = words.relation(i);
            heads[i] = words.head(i);
        }
    }

    /** How many words there are. */
    public int size() {
        return heads.length;
    }

    public String lemma(int word) {
        return lemmas[word];
    }

    /** Such as {@code PROPN}. */
    public String upos(int word) {
        return upos[word];
    }

    /** Such as {@code NNP}. */
    public String xpos(int word) {
        return xpos[word];
    }

    /** A word's head, -1 for the root. */
    public int head(int word) {
        return heads[word];
    }

    /** A word's relation to its head, with its subtype, such as {@code nsubj:pass}; {@code root} for the root. */
    public String relation(int word) {
        return relations[word];
    }

    /** The word that heads the sentence. */
    public int root() {
        int root = 0;
        while (heads[root] >= 0) {
            root++;
        }
        return root;
    }
}
