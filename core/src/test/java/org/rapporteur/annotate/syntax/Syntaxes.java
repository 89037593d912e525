package org.rapporteur.annotate.syntax;

import java.util.List;
import org.rapporteur.annotate.text.Segmenter;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;

/** Sentences whose tags and trees are written by hand, for tests. */
public final class Syntaxes {
    /**
     * Makes a sentence of words such as {@code rebels/NOUN/NNS/2/nsubj}, between spaces; heads are counted from 1, 0 being
     * the root's.
     */
    public static Syntax of(String words) {
        String[] columns = words.strip().split("[/\\s]+", -1);
        int size = columns.length / 5;
        StringBuilder text = new StringBuilder();
        byte[] upos = new byte[size];
        byte[] xpos = new byte[size];
        int[] heads = new int[size];
        byte[] relations = new byte[size];
        for (int i = 0; i < size; i++) {
            text.append(columns[5 * i]).append(' ');
            upos[i] = Upos.of(columns[5 * i + 1]).code();
            xpos[i] = Xpos.of(columns[5 * i + 2]).code();
            heads[i] = Integer.parseInt(columns[5 * i + 3]) - 1;
            relations[i] = Relation.of(columns[5 * i + 4]).code();
        }
        return new Syntax(text, sentence(text.toString()), upos, xpos, heads, relations, Lemmatizer.english());
    }

    /** The only sentence of a text. */
    public static Sentence sentence(String text) {
        List<Sentence> sentences = Segmenter.sentences(text, List.of(new Passage(0, text.length(), Role.PARAGRAPH)));
        if (sentences.size() != 1) {
            throw new IllegalArgumentException(sentences.size() + " sentences in \"" + text + "\"");
        }
        return sentences.get(0);
    }

    private Syntaxes() {}
}
