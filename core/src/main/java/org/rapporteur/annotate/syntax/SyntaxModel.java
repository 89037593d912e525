package org.rapporteur.annotate.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.rapporteur.annotate.text.ModelFile;

/**
 * What the tagger and the parser have learned, in one file, since they number words and tags alike.
 *
 * @param inventory by what words are described
 */
public record SyntaxModel(WordInventory inventory, TaggerWeights tagger, ParserWeights parser) {
    /** The kind of its file. */
    public static final ModelFile.Kind KIND = new ModelFile.Kind("syntax", 1);

    /** Reads what {@link #write} wrote. */
    public static SyntaxModel read(ModelFile file) throws IOException {
        DataInput in = file.stream();
        return new SyntaxModel(WordInventory.read(in), TaggerWeights.read(in), ParserWeights.read(in));
    }

    /** Writes all of it, the same bytes for the same weights. */
    public void write(DataOutput out) throws IOException {
        inventory.write(out);
        tagger.write(out);
        parser.write(out);
    }
}
