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
 * @param fixed by a treebank's word less one the fine tag it always has times 32 plus the coarse one, or -1
 * @param embeddings a row for each number of the inventory and, last, for the place outside a sentence
 * @param places what a word adds to the hidden layer of the word after it, its own and that of the word before it, and so on
 * @param contextWords by direction what a word adds to the recurrent network: candidate, forget gate, output gate
 * @param before rows that the tag of the word before adds to the hidden layer
 * @param second the same for the word before that
 * @param hiddenBias one row
 * @param hiddenOut from the hidden layer to the scores of the fine tags and then the coarse ones
 * @param contextOut the same from the recurrent network, both directions
 * @param outBias one row
 * @param keys what {@link TagContext} finds often enough
 * @param direct by number of a key what it adds to the scores of the fine tags
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TaggerWeights(
        TaggerInventory inventory,
        List<String> xpos,
        List<String> upos,
        boolean[][] coarseOf,
        int[] fixed,
        float[][] embeddings,
        float[][][] places,
        float[][][] contextWords,
        float[][] before,
        float[][] second,
        float[][] hiddenBias,
        float[][] hiddenOut,
        float[][] contextOut,
        float[][] outBias,
        KeyTable keys,
        float[][] direct) {
    /** How many words' parts the hidden layer adds up: two before, the word, two after. */
    public static final int PLACES = 5;

    /** Its own among them. */
    public static final int SELF = 2;

    int hidden() {
        return hiddenBias[0].length;
    }

    int contextUnits() {
        return contextOut.length / 2;
    }

    /** Reads what {@link #write} wrote. */
    static TaggerWeights read(DataInput in) throws IOException {
        TaggerInventory inventory = TaggerInventory.read(in);
        List<String> xpos = StringIds.readStrings(in);
        List<String> upos = StringIds.readStrings(in);
        boolean[][] coarseOf = new boolean[xpos.size()][upos.size()];
        for (boolean[] may : coarseOf) {
            for (int i = 0; i < may.length; i++) {
                may[i] = in.readBoolean();
            }
        }
        int[] fixed = new int[in.readInt()];
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = in.readShort();
        }
        return new TaggerWeights(
                inventory,
                xpos,
                upos,
                coarseOf,
                fixed,
                Matrices.read(in),
                Matrices.read(in, PLACES),
                Matrices.read(in, 2),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                Matrices.read(in),
                KeyTable.read(in),
                Matrices.readSparse(in));
    }

    /** Writes all of it, weights to 16 bits. */
    public void write(DataOutput out) throws IOException {
        inventory.write(out);
        StringIds.write(out, xpos);
        StringIds.write(out, upos);
        for (boolean[] may : coarseOf) {
            for (boolean one : may) {
                out.writeBoolean(one);
            }
        }
        out.writeInt(fixed.length);
        for (int tag : fixed) {
            out.writeShort(tag);
        }
        Matrices.write(out, embeddings);
        Matrices.write(out, places);
        Matrices.write(out, contextWords);
        Matrices.write(out, before);
        Matrices.write(out, second);
        Matrices.write(out, hiddenBias);
        Matrices.write(out, hiddenOut);
        Matrices.write(out, contextOut);
        Matrices.write(out, outBias);
        keys.write(out);
        Matrices.writeSparse(out, direct);
    }
}
