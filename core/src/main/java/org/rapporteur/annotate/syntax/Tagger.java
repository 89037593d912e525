package org.rapporteur.annotate.syntax;

import java.io.IOException;
import java.util.List;
import org.rapporteur.annotate.ModelFile;

/**
 * Gives words their tags, from left to right: a small neural network of the words around and of the tags before, and
 * direct weights of their combinations. Immutable and thread-safe.
 */
public final class Tagger {
    /** The kind of its model. */
    public static final ModelFile.Kind KIND = new ModelFile.Kind("tagger", 1);

    private final TaggerTables tables;

    public Tagger(TaggerWeights weights) {
        tables = new TaggerTables(weights);
    }

    /** Reads a model. */
    static Tagger read(ModelFile file) throws IOException {
        return new Tagger(TaggerWeights.read(file.stream()));
    }

    /** Names of the fine tags, by number. */
    public List<String> xpos() {
        return tables.weights.xpos();
    }

    /** Names of the coarse tags, by number. */
    public List<String> upos() {
        return tables.weights.upos();
    }

    /** Tags one sentence after another, in one thread. */
    public TaggerRun run() {
        return new TaggerRun(tables);
    }
}
