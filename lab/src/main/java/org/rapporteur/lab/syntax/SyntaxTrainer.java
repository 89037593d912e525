package org.rapporteur.lab.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.rapporteur.annotate.syntax.ParserWeights;
import org.rapporteur.annotate.syntax.SyntaxModel;
import org.rapporteur.annotate.syntax.Tagger;
import org.rapporteur.annotate.syntax.TaggerRun;
import org.rapporteur.annotate.syntax.TaggerWeights;
import org.rapporteur.annotate.syntax.WordInventory;
import org.rapporteur.annotate.syntax.WordParts;
import org.rapporteur.annotate.syntax.Words;

/**
 * Trains the tagger and the parser. First come taggers of all trees, and some that each leave out a part of them: what
 * these say of the part left out are the tags that the parser learns from. The vote of all of them on texts without
 * annotation is what the tagger learns from beside the trees. Each training has random numbers of its own, so that it doesn't matter which runs beside
 * which.
 */
final class SyntaxTrainer {
    private static final long SEED = 20_261_124;
    private static final int PARTS = 4;
    private static final int PART_PASSES = 5;
    private static final int VOTERS = 4;
    private static final int VOTER_PASSES = 8;
    private static final int TAGGER_PASSES = 9;
    private static final int PARSER_PASSES = 12;

    private final List<Tree> trees;
    private final List<List<String>> sentences;
    private final TagNames names;
    private final WordInventory inventory;
    private final Consumer<String> progress;

    private SyntaxTrainer(
            List<Tree> trees, List<List<String>> sentences, WordInventory inventory, Consumer<String> progress) {
        this.trees = trees;
        this.sentences = sentences;
        this.inventory = inventory;
        this.progress = progress;
        names = TagNames.of(trees);
    }

    /** Trains on what lies in a folder of gold data, and tells how far it has come. */
    static SyntaxModel train(Path gold, Consumer<String> progress) throws IOException {
        List<Tree> trees = Treebank.training(gold);
        progress.accept("word clusters");
        WordKnowledge knowledge = WordKnowledge.learn(gold, trees);
        List<List<String>> sentences = UntaggedTexts.sentences(gold);
        WordInventory inventory = InventoryCounts.inventory(trees, sentences, knowledge);
        return new SyntaxTrainer(trees, sentences, inventory, progress).train();
    }

    private SyntaxModel train() {
        List<Tagger> taggers = IntStream.range(0, VOTERS + PARTS)
                .parallel()
                .mapToObj(i -> new Tagger(inventory, i < VOTERS ? trainVoter(i) : trainWithout(i - VOTERS)))
                .toList();
        List<Tree> tagged = tagParts(taggers.subList(VOTERS, taggers.size()));
        progress.accept("tagging " + sentences.size() + " sentences");
        List<Tree> silver = UntaggedTexts.tag(inventory, sentences, taggers);
        List<Object> trained = IntStream.range(0, 2)
                .parallel()
                .<Object>mapToObj(i -> i == 0
                        ? trainTagger("tagger", trees, silver, TAGGER_PASSES, SEED + VOTERS + PARTS)
                        : trainParser("parser", tagged, List.of(), PARSER_PASSES, SEED))
                .toList();
        return new SyntaxModel(inventory, (TaggerWeights) trained.get(0), (ParserWeights) trained.get(1));
    }

    private TaggerWeights trainVoter(int number) {
        return trainTagger("voter " + number, trees, List.of(), VOTER_PASSES, SEED + number);
    }

    private TaggerWeights trainWithout(int part) {
        List<Tree> others = trees.stream().filter(tree -> part(tree) != part).toList();
        return trainTagger("tagger without part " + part, others, List.of(), PART_PASSES, SEED + VOTERS + part);
    }

    private TaggerWeights trainTagger(String name, List<Tree> gold, List<Tree> silver, int passes, long seed) {
        TaggerTrainer trainer = new TaggerTrainer(inventory, names, gold, silver, seed);
        trainer.train(passes, (pass, loss) -> progress.accept(name + ", pass " + pass + ", loss " + loss));
        return trainer.weights();
    }

    private ParserWeights trainParser(String name, List<Tree> gold, List<Tree> silver, int passes, long seed) {
        ParserTrainer trainer = new ParserTrainer(inventory, names, gold, silver, seed);
        trainer.train(passes, (pass, loss) -> progress.accept(name + ", pass " + pass + ", loss " + loss));
        return trainer.weights();
    }

    /** By the document's name, so that what is written alike is left out together. */
    private static int part(Tree tree) {
        return Math.floorMod(tree.document().hashCode(), PARTS);
    }

    /** The trees with tags of the tagger that hasn't seen them. */
    private List<Tree> tagParts(List<Tagger> taggers) {
        List<TaggerRun> runs = taggers.stream().map(Tagger::run).toList();
        WordParts parts = new WordParts(inventory);
        Words words = new Words();
        List<Tree> tagged = new ArrayList<>();
        for (Tree tree : trees) {
            words.clear();
            tree.forms().forEach(form -> words.add(form, 0, form.length()));
            parts.start(words);
            runs.get(part(tree)).tag(words, parts);
            tagged.add(new Tree(
                    tree.document(),
                    tree.forms(),
                    tree.lemmas(),
                    IntStream.range(0, tree.size()).mapToObj(words::upos).toList(),
                    IntStream.range(0, tree.size()).mapToObj(words::xpos).toList(),
                    tree.heads(),
                    tree.relations()));
        }
        return tagged;
    }
}
