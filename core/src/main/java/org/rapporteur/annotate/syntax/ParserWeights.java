package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What the parser has learned: a network with one hidden layer over the places of an {@link ArcHybrid} state.
 *
 * <p>A word's vector is the sum of the embeddings of what describes it ({@link WordInventory}). Each place has a matrix
 * that takes a word's vector to the hidden layer, and a row for each tag; to the first {@link #CONTEXTS} places comes
 * the word's context, from a simple recurrent unit in each direction (Lei et al. 2018) over word vectors and tags. The
 * hidden layer's positive part decides the transition and, where it makes an arc, the relation.
 *
 * @param inventory what words are described by
 * @param upos names of the coarse tags
 * @param xpos names of the fine tags
 * @param relations names of the relations
 * @param embeddings a row for each of the inventory's numbers without the words that only clusters have, then the
 *     root's row and that of no word
 * @param places for each place whose word counts, a row for each dimension of the embedding
 * @param fineTags for each place a row for each fine tag, then unknown, root, none
 * @param coarseTags the same for the coarse tags
 * @param labels for each relation looked at, a row for none and one for each relation
 * @param measures a row for each value of each measure
 * @param bias one row
 * @param contextWords for each direction, a row for each dimension of the embedding: candidate, forget gate, output gate
 * @param contextTags for each direction, a row for each fine tag and unknown
 * @param contexts a row for each dimension of the context
 * @param contextScales for each of the first places, by what each hidden unit's part of the context is multiplied
 * @param decide a row for each transition
 * @param decideBias one row
 * @param label a row for each relation
 * @param labelBias one row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying megabytes would help nobody
public record ParserWeights(
        WordInventory inventory,
        List<String> upos,
        List<String> xpos,
        List<String> relations,
        float[][] embeddings,
        float[][][] places,
        float[][][] fineTags,
        float[][][] coarseTags,
        float[][][] labels,
        float[][] measures,
        float[][] bias,
        float[][][] contextWords,
        float[][][] contextTags,
        float[][] contexts,
        float[][] contextScales,
        float[][] decide,
        float[][] decideBias,
        float[][] label,
        float[][] labelBias) {
    /** How many places have a context: the two topmost on the stack and the first in the buffer. */
    public static final int CONTEXTS = 3;

    public ParserWeights {
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
        relations = List.copyOf(relations);
    }

    /** How many units the hidden layer has. */
    int hidden() {
        return bias[0].length;
    }

    /** How many units the recurrent network has in each direction. */
    int contextUnits() {
        return contexts.length / 2;
    }

    /** Reads what {@link #write} wrote. */
    static ParserWeights read(DataInput in) throws IOException {
        return new ParserWeights(
                WordInventory.read(in),
                StringIds.readStrings(in),
                StringIds.readStrings(in),
                StringIds.readStrings(in),
                Matrices.read(in),
                Matrices.read(in, ArcHybrid.WORD_PLACES),
                Matrices.read(in, ArcHybrid.PLACES),
                Matrices.read(in, ArcHybrid.PLACES),
                Matrices.read(in, ArcHybrid.RELATIONS),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in, 2),
                Matrices.read(in, 2),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in));
    }

    /** Writes all of it, weights to 16 bits. */
    public void write(DataOutput out) throws IOException {
        inventory.write(out);
        StringIds.write(out, upos);
        StringIds.write(out, xpos);
        StringIds.write(out, relations);
        Matrices.write(out, embeddings);
        Matrices.write(out, places);
        Matrices.write(out, fineTags);
        Matrices.write(out, coarseTags);
        Matrices.write(out, labels);
        Matrices.write(out, measures);
        Matrices.write(out, bias);
        Matrices.write(out, contextWords);
        Matrices.write(out, contextTags);
        Matrices.write(out, contexts);
        Matrices.write(out, contextScales);
        Matrices.write(out, decide);
        Matrices.write(out, decideBias);
        Matrices.write(out, label);
        Matrices.write(out, labelBias);
    }
}
