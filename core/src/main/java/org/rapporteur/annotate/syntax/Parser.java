package org.rapporteur.annotate.syntax;

import java.io.IOException;
import java.util.List;
import org.rapporteur.annotate.ModelFile;

/**
 * A greedy dependency parser for tagged sentences: at each state of {@link ArcHybrid} it takes the transition with the
 * highest score, and chooses a relation only where that makes an arc. Immutable and thread-safe.
 */
public final class Parser {
    /** The kind of its model. */
    public static final ModelFile.Kind KIND = new ModelFile.Kind("parser", 1);

    private final ParserTables tables;
    private final List<String> relations;
    private final int rootRelation;

    /**
     * Takes what was learned.
     *
     * @throws IllegalArgumentException where it has no relation "root"
     */
    public Parser(ParserWeights weights) {
        tables = new ParserTables(weights);
        relations = weights.relations();
        rootRelation = relations.indexOf("root");
        if (rootRelation < 0) {
            throw new IllegalArgumentException("a parser without the relation \"root\"");
        }
    }

    /** Reads a model. */
    static Parser read(ModelFile file) throws IOException {
        return new Parser(ParserWeights.read(file.stream()));
    }

    /** Names of the relations, by number. */
    public List<String> relations() {
        return relations;
    }

    /** Parses one sentence after another, in one thread; the tags' names are those that {@link Words} numbers. */
    public ParserRun run(List<String> xpos, List<String> upos) {
        return new ParserRun(
                tables, rootRelation, numbers(xpos, tables.weights.xpos()), numbers(upos, tables.weights.upos()));
    }

    /** By a tagger's number the model's, from 1; 0 for a tag that the model never saw. */
    private static int[] numbers(List<String> theirs, List<String> ours) {
        return theirs.stream().mapToInt(name -> ours.indexOf(name) + 1).toArray();
    }
}
