package org.rapporteur.annotate.syntax;

/**
 * Gives words their tags, from left to right: a small neural network of the words around and of the tags before, and
 * direct weights of their combinations. Immutable and thread-safe.
 */
public final class Tagger {
    private final TaggerTables tables;

    /** Takes what was learned, and the inventory that it numbers words by. */
    public Tagger(WordInventory inventory, TaggerWeights weights) {
        tables = new TaggerTables(inventory, weights);
    }

    /** Tags one sentence after another, in one thread. */
    public TaggerRun run() {
        return new TaggerRun(tables);
    }
}
