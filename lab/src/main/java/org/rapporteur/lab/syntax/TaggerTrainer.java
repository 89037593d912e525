package org.rapporteur.lab.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rapporteur.annotate.syntax.KeyTable;
import org.rapporteur.annotate.syntax.TagContext;
import org.rapporteur.annotate.syntax.TaggerInventory;
import org.rapporteur.annotate.syntax.TaggerParts;
import org.rapporteur.annotate.syntax.TaggerWeights;

/** Trains the tagger on trees. The same trees give the same weights. */
final class TaggerTrainer {
    private static final long SEED = Long.getLong("seed", 20_261_123);
    private static final int BATCH = 8;
    private static final double RATE = 2e-3;
    private static final int WARM_UP = 300;
    private static final float DIRECT_RATE = .1f;

    /** The mean of weights is taken from here on, at every so many sentences. */
    private static final double AVERAGED_FROM = .5;

    private static final int AVERAGED_EVERY = 1000;

    /** A key has to be seen so often to get weights. */
    private static final int KEYS = 5;

    /** A word that was seen so often, and almost always with one tag, is given that tag without further thought. */
    private static final int FIXED = 40;

    private static final double ALMOST_ALWAYS = .997;

    private final List<TaggerSentence> sentences = new ArrayList<>();
    private final List<String> xpos;
    private final List<String> upos;
    private final boolean[][] coarseOf;
    private final int[] fixed;
    private final TaggerInventory inventory;
    private final TaggerParameters parameters;
    private final DirectWeights direct;
    private final TaggerLearning learning;
    private final Average average;
    private final Random random = new Random(SEED);

    TaggerTrainer(List<Tree> trees, WordKnowledge knowledge) {
        TaggerInventoryCounts counted = new TaggerInventoryCounts(trees);
        inventory = counted.build(knowledge);
        xpos = names(trees, Tree::xpos);
        upos = names(trees, Tree::upos);
        trees.forEach(tree -> sentences.add(new TaggerSentence(tree, xpos, upos)));
        TaggerParts parts = new TaggerParts(inventory);
        coarseOf = coarseOf();
        fixed = fixed(parts);
        parameters = new TaggerParameters(inventory.size(), xpos.size(), upos.size(), random);
        direct = new DirectWeights(keys(parts), xpos.size(), random);
        learning = new TaggerLearning(
                parameters, direct, parts, counted.counts(inventory), xpos.size(), upos.size(), random);
        List<float[][]> matrices = new ArrayList<>();
        parameters.all().forEach(parameter -> matrices.add(parameter.value));
        matrices.add(direct.weights());
        average = new Average(matrices);
    }

    private static List<String> names(List<Tree> trees, Function<Tree, Collection<String>> column) {
        TreeSet<String> names = new TreeSet<>();
        trees.forEach(tree -> names.addAll(column.apply(tree)));
        return List.copyOf(names);
    }

    private boolean[][] coarseOf() {
        int[][] counts = new int[xpos.size()][upos.size()];
        for (TaggerSentence sentence : sentences) {
            for (int i = 0; i < sentence.fine.length; i++) {
                counts[sentence.fine[i]][sentence.coarse[i]]++;
            }
        }
        boolean[][] may = new boolean[xpos.size()][upos.size()];
        for (int fine = 0; fine < counts.length; fine++) {
            int all = Arrays.stream(counts[fine]).sum();
            for (int coarse = 0; coarse < upos.size(); coarse++) {
                may[fine][coarse] = counts[fine][coarse] > 0 && counts[fine][coarse] * 1000 >= all;
            }
        }
        return may;
    }

    private int[] fixed(TaggerParts parts) {
        int[][] counts = new int[inventory.treebankWords() + 1][];
        for (TaggerSentence sentence : sentences) {
            parts.start(sentence.plain());
            for (int i = 0; i < sentence.fine.length; i++) {
                int word = parts.part(i, TaggerParts.WORD);
                if (counts[word] == null) {
                    counts[word] = new int[xpos.size() * 32];
                }
                counts[word][sentence.fine[i] * 32 + sentence.coarse[i]]++;
            }
        }
        int[] fixedTags = new int[inventory.treebankWords()];
        for (int word = 1; word < counts.length; word++) {
            int[] tags = counts[word];
            int best = 0;
            for (int tag = 1; tag < tags.length; tag++) {
                best = tags[tag] > tags[best] ? tag : best;
            }
            int all = Arrays.stream(tags).sum();
            fixedTags[word - 1] = all >= FIXED && tags[best] >= ALMOST_ALWAYS * all ? best : -1;
        }
        for (TaggerSentence sentence : sentences) {
            parts.start(sentence.plain());
            for (int i = 0; i < sentence.fine.length; i++) {
                int word = parts.part(i, TaggerParts.WORD);
                sentence.fixed[i] = word > 0 && fixedTags[word - 1] >= 0;
            }
        }
        return fixedTags;
    }

    private KeyTable keys(TaggerParts parts) {
        Map<Integer, Integer> counts = new TreeMap<>();
        TagContext context = new TagContext();
        for (TaggerSentence sentence : sentences) {
            parts.start(sentence.plain());
            int before = 0;
            int second = 0;
            for (int i = 0; i < sentence.fine.length; i++) {
                if (!sentence.fixed[i]) {
                    context.find(parts, i, before, second);
                    for (int k = 0; k < context.count(); k++) {
                        counts.merge(context.key(k), 1, Integer::sum);
                    }
                }
                second = before;
                before = sentence.fine[i] + 1;
            }
        }
        return new KeyTable(counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= KEYS)
                .mapToInt(Map.Entry::getKey)
                .toArray());
    }

    /** Goes through the trees so many times; after each, hands over its number and the loss a word. */
    void train(int passes, BiConsumer<Integer, Double> after) {
        long batches = (sentences.size() + BATCH - 1L) / BATCH;
        long words =
                sentences.stream().mapToLong(sentence -> sentence.fine.length).sum();
        Adam adam = new Adam(RATE, WARM_UP, batches * passes);
        List<TaggerSentence> order = new ArrayList<>(sentences);
        for (int pass = 1; pass <= passes; pass++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (int i = 0; i < order.size(); i++) {
                double done = (pass - 1 + (double) i / order.size()) / passes;
                loss += learning.learn(order.get(i), (float) (DIRECT_RATE * (1 - .95 * done)));
                if ((i + 1) % BATCH == 0 || i + 1 == order.size()) {
                    adam.update(parameters.all());
                }
                if (done > AVERAGED_FROM && i % AVERAGED_EVERY == 0) {
                    average.add();
                }
            }
            after.accept(pass, loss / words);
        }
    }

    /** What has been learned so far; it changes while learning goes on. */
    TaggerWeights weights() {
        return new TaggerWeights(
                inventory,
                xpos,
                upos,
                coarseOf,
                fixed,
                average.of(parameters.embeddings.value),
                averages(parameters.places),
                averages(parameters.contextWords),
                average.of(parameters.before.value),
                average.of(parameters.second.value),
                average.of(parameters.hiddenBias.value),
                average.of(parameters.hiddenOut.value),
                average.of(parameters.contextOut.value),
                average.of(parameters.outBias.value),
                direct.keys(),
                average.of(direct.weights()));
    }

    private float[][][] averages(Parameter[] matrices) {
        return Arrays.stream(matrices).map(matrix -> average.of(matrix.value)).toArray(float[][][]::new);
    }
}
