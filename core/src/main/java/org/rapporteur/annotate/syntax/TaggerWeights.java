package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What a tagger has learned. Fine tags (XPOS) are numbered from 0 in the order of their names, and so are coarse ones
 * (UPOS); in inputs they are numbered from 1, 0 standing for no word.
 *
 * @param coarseOf by fine tag the coarse ones that may go with it
 * @param candidates by a word's number less one the fine tags it may have, a bit each; 0 where it may have any
 * @param fixed by a word's number less one the fine tag it always has times 32 plus the coarse one, or -1
 * @param words what a word adds to the hidden layer of the word two after it, of the one after it, its own and so on
 * @param before rows that the tag of the word before adds to the hidden layer
 * @param second the same for the word before that
 * @param hiddenBias one row
 * @param hiddenOut by tag, the fine ones and then the coarse ones, the weights of the hidden layer's units
 * @param contextOut the same of the recurrent network's, both directions
 * @param outBias one row
 * @param direct by a key of {@link TagContext} what it adds to the scores of the fine tags
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TaggerWeights(
        List<String> xpos,
        List<String> upos,
        boolean[][] coarseOf,
        long[] candidates,
        int[] fixed,
        WordWeights words,
        float[][] before,
        float[][] second,
        float[][] hiddenBias,
        float[][] hiddenOut,
        float[][] contextOut,
        float[][] outBias,
        DirectTable direct) {
    /** How many words' parts the hidden layer adds up: two before, the word, two after. */
    public static final int PLACES = 5;

    /** Its own among them. */
    public static final int SELF = 2;

    /** Reads what {@link #write} wrote. */
    static TaggerWeights read(DataInput in) throws IOException {
        List<String> xpos = StringIds.readStrings(in);
        List<String> upos = StringIds.readStrings(in);
        boolean[][] coarseOf = new boolean[xpos.size()][upos.size()];
        for (boolean[] may : coarseOf) {
            for (int i = 0; i < may.length; i++) {
                may[i] = in.readBoolean();
            }
        }
        long[] candidates = new long[in.readInt()];
        int[] fixed = new int[candidates.length];
        for (int i = 0; i < fixed.length; i++) {
            candidates[i] = in.readLong();
            fixed[i] = in.readShort();
        }
        return new TaggerWeights(
                xpos,
                upos,
                coarseOf,
                candidates,
                fixed,
                WordWeights.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                DirectTable.read(in));
    }

    /** Writes all of it: embeddings and direct weights in 8 bits, other weights in 16. */
    void write(DataOutput out) throws IOException {
        StringIds.write(out, xpos);
        StringIds.write(out, upos);
        for (boolean[] may : coarseOf) {
            for (boolean one : may) {
                out.writeBoolean(one);
            }
        }
        out.writeInt(fixed.length);
        for (int i = 0; i < fixed.length; i++) {
            out.writeLong(candidates[i]);
            out.writeShort(fixed[i]);
        }
        words.write(out);
        Matrices.write(out, before);
        Matrices.write(out, second);
        Matrices.write(out, hiddenBias);
        Matrices.write(out, hiddenOut);
        Matrices.write(out, contextOut);
        Matrices.write(out, outBias);
        direct.write(out);
    }
}
