package org.rapporteur.deep;

import org.rapporteur.annotate.syntax.Lemmatizer;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Words;

/** The tags and trees of a document's words, in seven bytes a word; a head is counted within its sentence, -1 the root. */
final class Analyses {
    private final byte[] upos;
    private final byte[] xpos;
    private final int[] heads;
    private final byte[] relations;

    Analyses(int words) {
        upos = new byte[words];
        xpos = new byte[words];
        heads = new int[words];
        relations = new byte[words];
    }

    void set(int word, int uposOf, int xposOf, int head, int relation) {
        upos[word] = (byte) uposOf;
        xpos[word] = (byte) xposOf;
        heads[word] = head;
        relations[word] = (byte) relation;
    }

    /** Gives a word another head. */
    void hang(int word, int head, int relation) {
        heads[word] = head;
        relations[word] = (byte) relation;
    }

    /** Gives a sentence's words what was found of them, from the document's word that is their first. */
    void fill(Words words, int first, SyntaxHead names, Lemmatizer lemmatizer) {
        for (int i = 0; i < words.size(); i++) {
            int word = first + i;
            words.set(
                    i,
                    names.upos.get(upos[word]),
                    names.xpos.get(xpos[word]),
                    heads[word],
                    names.relations.get(relations[word]));
        }
        words.analysed(lemmatizer);
    }

    /** The sentence of a document as the program's other parts see it. */
    Syntax syntax(Document document, int sentence, SyntaxHead names, Lemmatizer lemmatizer) {
        Words words = new Words();
        int first = document.first(sentence);
        for (int i = first; i < document.first(sentence + 1); i++) {
            words.add(document.text(), document.start(i), document.end(i));
        }
        fill(words, first, names, lemmatizer);
        return words.syntax();
    }
}
