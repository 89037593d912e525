package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rapporteur.annotate.syntax.ParserWeights;
import org.rapporteur.annotate.syntax.WordInventory;

/** Trains the parser on trees whose tags are a tagger's. The same trees give the same weights. */
final class ParserTrainer {
    private static final long SEED = 20_260_916;
    private static final int BATCH = 16;
    private static final double RATE = 2e-3;
    private static final int WARM_UP = 200;

    /** The share of sentences that are seen as if written in capitals. */
    private static final double CAPITALS = .04;

    private final List<ParserSentence> sentences = new ArrayList<>();
    private final ParserParameters parameters;
    private final ParserLearning learning;
    private final Random random = new Random(SEED);

    ParserTrainer(List<Tree> trees, SortedMap<String, Integer> clusters) {
        ParserInventory counted = new ParserInventory(trees);
        WordInventory inventory = counted.build(clusters);
        Map<Integer, Integer> counts = counted.counts(inventory);
        parameters = new ParserParameters(
                inventory, names(trees, Tree::xpos), names(trees, Tree::upos), names(trees, Tree::relations), random);
        for (Tree tree : trees) {
            sentences.add(new ParserSentence(tree, inventory, parameters.xpos, parameters.upos, parameters.relations));
        }
        learning = new ParserLearning(parameters, counts, random);
    }

    private static List<String> names(List<Tree> trees, Function<Tree, Collection<String>> column) {
        TreeSet<String> names = new TreeSet<>();
        trees.forEach(tree -> names.addAll(column.apply(tree)));
        return List.copyOf(names);
    }

    /** Goes through the trees so many times; after each, hands over its number and the loss a word. */
    void train(int passes, BiConsumer<Integer, Double> after) {
        long batches = (sentences.size() + BATCH - 1L) / BATCH;
        long words = sentences.stream().mapToLong(sentence -> sentence.size).sum();
        Adam adam = new Adam(RATE, WARM_UP, batches * passes);
        List<ParserSentence> order = new ArrayList<>(sentences);
        for (int pass = 1; pass <= passes; pass++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (int i = 0; i < order.size(); i++) {
                loss += learning.learn(order.get(i), pass > 1, random.nextDouble() < CAPITALS);
                if ((i + 1) % BATCH == 0 || i + 1 == order.size()) {
                    adam.update(parameters.all());
                }
            }
            after.accept(pass, loss / words);
        }
    }

    /** What has been learned so far; it changes while learning goes on. */
    ParserWeights weights() {
        return parameters.weights();
    }
}
