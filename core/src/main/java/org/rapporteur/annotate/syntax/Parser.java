package org.rapporteur.annotate.syntax;

/**
 * A greedy dependency parser for tagged sentences: at each state of {@link ArcHybrid} it takes the transition with the
 * highest score, and chooses a relation only where that makes an arc. Immutable and thread-safe.
 */
public final class Parser {
    private final ParserTables tables;
    private final int rootRelation;

    /**
     * Takes what was learned, and the inventory that it numbers words by.
     *
     * @throws IllegalArgumentException where it has no relation "root"
     */
    public Parser(WordInventory inventory, ParserWeights weights) {
        tables = new ParserTables(inventory, weights);
        rootRelation = weights.relations().indexOf("root");
        if (rootRelation < 0) {
            throw new IllegalArgumentException("a parser without the relation \"root\"");
        }
    }

    /** Parses one sentence after another, in one thread. */
    public ParserRun run() {
        return new ParserRun(tables, rootRelation);
    }
}
