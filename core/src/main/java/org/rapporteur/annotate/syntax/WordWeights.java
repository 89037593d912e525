package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What a network has learned of words. A word's vector is the sum of the embeddings of what describes it ({@link
 * WordParts}); a matrix for each place takes it to the hidden layer, and one for each direction to a simple recurrent
 * unit (Lei and others 2018), to whose input comes a row for the word's tag.
 *
 * @param embeddings a row for each of the inventory's numbers, then one for each place where no word stands
 * @param places by place a row for each dimension of the embedding
 * @param context by direction a row for each dimension of the embedding: candidate, forget gate, output gate
 * @param contextTags by direction a row for each tag, or a single one where tags aren't known yet
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying megabytes would help nobody
public record WordWeights(float[][] embeddings, float[][][] places, float[][][] context, float[][][] contextTags) {
    /** How many units the hidden layer has. */
    int hidden() {
        return places[0][0].length;
    }

    /** How many units the recurrent network has in each direction. */
    int contextUnits() {
        return context[0][0].length / 3;
    }

    /** Reads what {@link #write} wrote. */
    static WordWeights read(DataInput in) throws IOException {
        return new WordWeights(
                Matrices.readBytes(in),
                Matrices.read(in, in.readUnsignedByte()),
                Matrices.read(in, 2),
                Matrices.read(in, 2));
    }

    /** Writes embeddings in 8 bits, the other weights in 16. */
    void write(DataOutput out) throws IOException {
        Matrices.writeBytes(out, embeddings);
        out.writeByte(places.length);
        Matrices.write(out, places);
        Matrices.write(out, context);
        Matrices.write(out, contextTags);
    }
}
