package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What the parser has learned: a network with one hidden layer over the places of an {@link ArcHybrid} state. Each place
 * has, beside its word's part, a row for each tag; to the first {@link #CONTEXTS} places comes the word's context, from
 * a recurrent network over words and fine tags. The hidden layer's positive part decides the transition and, where it
 * makes an arc, the relation. Tags are numbered as the tagger numbers them.
 *
 * @param relations names of the relations, at most 64
 * @param possible by {@link #pair} the relations that may hold between a head and a dependent, a bit each
 * @param words what words add at the places whose word counts; no word may be the root (0) or none (1)
 * @param fineTags for each place a row for each fine tag, then root, none
 * @param coarseTags the same for the coarse tags
 * @param labels for each relation looked at, a row for none and one for each relation
 * @param measures a row for each value of each measure
 * @param bias one row
 * @param contexts a row for each dimension of the context
 * @param contextScales for each of the first places, by what each hidden unit's part of the context is multiplied
 * @param decide a row for each transition
 * @param decideBias one row
 * @param label a row for each relation
 * @param labelBias one row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ParserWeights(
        List<String> relations,
        long[] possible,
        WordWeights words,
        float[][][] fineTags,
        float[][][] coarseTags,
        float[][][] labels,
        float[][] measures,
        float[][] bias,
        float[][] contexts,
        float[][] contextScales,
        float[][] decide,
        float[][] decideBias,
        float[][] label,
        float[][] labelBias) {
    /** How many places have a context: the two topmost on the stack and the first in the buffer. */
    public static final int CONTEXTS = 3;

    public ParserWeights {
        relations = List.copyOf(relations);
    }

    /**
     * The number of a pair of coarse tags.
     *
     * @param head the head's tag
     * @param dependent the dependent's tag
     * @param isLeft whether the dependent stands before its head
     * @param tags how many there are
     */
    public static int pair(int head, int dependent, boolean isLeft, int tags) {
        return (head * tags + dependent) * 2 + (isLeft ? 1 : 0);
    }

    /** Reads what {@link #write} wrote. */
    static ParserWeights read(DataInput in) throws IOException {
        List<String> relations = StringIds.readStrings(in);
        long[] possible = new long[in.readInt()];
        for (int i = 0; i < possible.length; i++) {
            possible[i] = in.readLong();
        }
        return new ParserWeights(
                relations,
                possible,
                WordWeights.read(in),
                Matrices.read(in, ArcHybrid.PLACES),
                Matrices.read(in, ArcHybrid.PLACES),
                Matrices.read(in, ArcHybrid.RELATIONS),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in));
    }

    /** Writes all of it: embeddings in 8 bits, other weights in 16. */
    void write(DataOutput out) throws IOException {
        StringIds.write(out, relations);
        out.writeInt(possible.length);
        for (long relations : possible) {
            out.writeLong(relations);
        }
        words.write(out);
        Matrices.write(out, fineTags);
        Matrices.write(out, coarseTags);
        Matrices.write(out, labels);
        Matrices.write(out, measures);
        Matrices.write(out, bias);
        Matrices.write(out, contexts);
        Matrices.write(out, contextScales);
        Matrices.write(out, decide);
        Matrices.write(out, decideBias);
        Matrices.write(out, label);
        Matrices.write(out, labelBias);
    }
}
