package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.rapporteur.annotate.syntax.ParserWeights;
import org.rapporteur.annotate.syntax.WordInventory;

/** Trains the parser on trees whose tags are a tagger's. The same trees and the same seed give the same weights. */
final class ParserTrainer {
    private static final int BATCH = 16;
    private static final double RATE = 2e-3;
    private static final int WARM_UP = 200;

    /** From here on the parser's own choices are followed. */
    private static final double EXPLORED_FROM = .08;

    /** Between words with given coarse tags a relation may hold that was seen so often there. */
    private static final int SEEN = 2;

    /** With fewer examples any relation may. */
    private static final int FEW = 10;

    private final TagNames names;
    private final Passes passes;
    private final ParserParameters parameters;
    private final ParserLearning learning;
    private final Average average;
    private final long[] possible;

    /**
     * Takes what to learn from.
     *
     * @param silver more sentences, with trees that other parsers gave them
     */
    ParserTrainer(WordInventory inventory, TagNames names, List<Tree> trees, List<Tree> silver, long seed) {
        this.names = names;
        Random random = new Random(seed);
        List<TrainingSentence> gold =
                trees.stream().map(tree -> new TrainingSentence(tree, names)).toList();
        List<TrainingSentence> more =
                silver.stream().map(tree -> new TrainingSentence(tree, names)).toList();
        passes = new Passes(gold, more, BATCH, random);
        List<TrainingSentence> all = new ArrayList<>(gold);
        all.addAll(more);
        parameters = new ParserParameters(inventory, all, names, random);
        learning = new ParserLearning(parameters, names, random);
        average = new Average(parameters.all());
        possible = possible(gold);
    }

    private long[] possible(List<TrainingSentence> sentences) {
        int tags = names.upos().size();
        int[][] counts = new int[2 * tags * tags][names.relations().size()];
        for (TrainingSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                int head = sentence.heads[i];
                if (head < sentence.size()) {
                    int pair = ParserWeights.pair(sentence.upos[head], sentence.upos[i], i < head, tags);
                    counts[pair][sentence.relations[i]]++;
                }
            }
        }
        long[] may = new long[counts.length];
        for (int pair = 0; pair < counts.length; pair++) {
            int all = 0;
            for (int relation = 0; relation < counts[pair].length; relation++) {
                all += counts[pair][relation];
                may[pair] |= counts[pair][relation] >= SEEN ? 1L << relation : 0;
            }
            may[pair] = all < FEW ? 0 : may[pair];
        }
        return may;
    }

    /** Goes through the sentences so many times; after each, hands over its number and the loss a word. */
    void train(int count, BiConsumer<Integer, Double> after) {
        Adam adam = new Adam(RATE, WARM_UP, passes.batches(count));
        passes.run(
                count,
                (sentence, done) -> learning.learn(sentence, done > EXPLORED_FROM),
                () -> adam.update(parameters.all()),
                average,
                after);
    }

    /** What has been learned so far; it changes while learning goes on. */
    ParserWeights weights() {
        return parameters.weights(names, possible, average);
    }
}
