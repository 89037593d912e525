package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.rapporteur.annotate.syntax.TagContext;
import org.rapporteur.annotate.syntax.TaggerWeights;
import org.rapporteur.annotate.syntax.WordInventory;
import org.rapporteur.annotate.syntax.WordParts;
import org.rapporteur.annotate.syntax.Words;

/** Trains the tagger on trees. The same trees and the same seed give the same weights. */
final class TaggerTrainer {
    private static final int BATCH = 8;
    private static final double RATE = 2e-3;
    private static final int WARM_UP = 300;
    private static final float DIRECT_RATE = .1f;

    /** A key has to be seen so often to get weights. */
    private static final int KEYS = 2;

    private final TagNames names;
    private final WordInventory inventory;
    private final Random random;
    private final Passes passes;
    private final boolean[][] coarseOf;
    private final WordTags wordTags;
    private final TaggerParameters parameters;
    private final DirectWeights direct;
    private final TaggerLearning learning;
    private final Average average;

    /**
     * Takes what to learn from.
     *
     * @param silver more sentences, with tags that other taggers gave them
     */
    TaggerTrainer(WordInventory inventory, TagNames names, List<Tree> trees, List<Tree> silver, long seed) {
        this.names = names;
        this.inventory = inventory;
        random = new Random(seed);
        List<TrainingSentence> gold =
                trees.stream().map(tree -> new TrainingSentence(tree, names)).toList();
        List<TrainingSentence> more =
                silver.stream().map(tree -> new TrainingSentence(tree, names)).toList();
        passes = new Passes(gold, more, BATCH, random);
        coarseOf = coarseOf(gold);
        wordTags = new WordTags(inventory, names, gold, more);
        List<TrainingSentence> all = new ArrayList<>(gold);
        all.addAll(more);
        parameters = new TaggerParameters(inventory, all, names, random);
        int[] fixed = wordTags.fixed();
        direct = new DirectWeights(keys(gold, fixed), names.xpos().size(), random);
        learning = new TaggerLearning(parameters, direct, fixed, names.xpos().size(), random);
        average = new Average(parameters.all());
        average.add(direct.weights());
    }

    private boolean[][] coarseOf(List<TrainingSentence> sentences) {
        int[][] counts = new int[names.xpos().size()][names.upos().size()];
        for (TrainingSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                counts[sentence.xpos[i]][sentence.upos[i]]++;
            }
        }
        boolean[][] may = new boolean[counts.length][names.upos().size()];
        for (int fine = 0; fine < counts.length; fine++) {
            int all = Arrays.stream(counts[fine]).sum();
            for (int coarse = 0; coarse < may[fine].length; coarse++) {
                may[fine][coarse] = counts[fine][coarse] > 0 && counts[fine][coarse] * 1000 >= all;
            }
        }
        return may;
    }

    private int[] keys(List<TrainingSentence> sentences, int[] fixed) {
        Map<Integer, Integer> counts = new TreeMap<>();
        TagContext context = new TagContext();
        WordParts parts = new WordParts(inventory);
        Words words = new Words();
        for (TrainingSentence sentence : sentences) {
            sentence.fill(words);
            parts.start(words);
            int before = 0;
            int second = 0;
            for (int i = 0; i < sentence.size(); i++) {
                int word = parts.part(i, WordParts.WORD);
                if (word == 0 || fixed[word - 1] < 0) {
                    context.find(parts, i, before, second);
                    for (int k = 0; k < context.count(); k++) {
                        counts.merge(context.key(k), 1, Integer::sum);
                    }
                }
                second = before;
                before = sentence.xpos[i] + 1;
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= KEYS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    /** Goes through the sentences so many times; after each, hands over its number and the loss a word. */
    void train(int count, BiConsumer<Integer, Double> after) {
        Adam adam = new Adam(RATE, WARM_UP, passes.batches(count));
        passes.run(
                count,
                (sentence, done) -> learning.learn(sentence, (float) (DIRECT_RATE * (1 - .95 * done))),
                () -> adam.update(parameters.all()),
                average,
                after);
    }

    /** What has been learned so far; it changes while learning goes on. */
    TaggerWeights weights() {
        return new TaggerWeights(
                names.xpos(),
                names.upos(),
                coarseOf,
                wordTags.candidates(),
                wordTags.fixed(),
                parameters.words.weights(average),
                average.of(parameters.before),
                average.of(parameters.second),
                average.of(parameters.hiddenBias),
                average.of(parameters.hiddenOut),
                average.of(parameters.contextOut),
                average.of(parameters.outBias),
                direct.table(average.of(direct.weights())));
    }
}
