package org.rapporteur.lab.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.rapporteur.annotate.ModelFile;
import org.rapporteur.annotate.syntax.Lemmatizer;
import org.rapporteur.annotate.syntax.Parser;
import org.rapporteur.annotate.syntax.Tagger;
import org.rapporteur.annotate.syntax.TaggerRun;
import org.rapporteur.annotate.syntax.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code train syntax}: the tagger, the lemmatiser and the parser. The parser learns from tags as the tagger gives them
 * to trees that it hasn't seen.
 */
@Command(
        name = "syntax",
        description = "Trains the tagger, the lemmatiser and the parser.",
        mixinStandardHelpOptions = true)
public final class TrainSyntaxCommand implements Callable<Integer> {
    private static final String TRAINED_ON =
            "Trained on UD English EWT 2.16 train (CC BY-SA 4.0) and 75 documents of UD"
                    + " English GUM (annotations CC BY 4.0; texts CC BY 2.5, CC BY-SA 3.0, CC BY 4.0). Word clusters from PolNeAR"
                    + " train, gun violence news, MUC-4 and ECB+ train.";

    private static final int TAGGER_PASSES = 8;
    private static final int FOLDS = 4;
    private static final int FOLD_PASSES = 5;
    private static final int PARSER_PASSES = 12;

    @Option(names = "--gold", paramLabel = "DIR", description = "Where the gold lies (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold");

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Where the models are written (default: ${DEFAULT-VALUE})")
    private Path models = Path.of("core/src/main/resources/org/rapporteur/annotate/syntax");

    @Override
    public Integer call() throws IOException {
        List<Tree> trees = Treebank.training(gold);
        write("lemmas.model", Lemmatizer.KIND, LemmaTrainer.train(trees)::write);
        progress("word clusters");
        WordKnowledge knowledge = WordKnowledge.learn(gold, trees);
        List<Tree> tagged = tagged(trees, knowledge);
        ParserTrainer parser = new ParserTrainer(tagged, clusters(knowledge));
        parser.train(PARSER_PASSES, (pass, loss) -> progress("parser, pass " + pass + ", loss " + loss));
        write("parser.model", Parser.KIND, parser.weights()::write);
        return 0;
    }

    /**
     * Trains the tagger on everything and, once for each fold, on everything else; gives the trees the tags of the
     * latter. Each training has its own random numbers, so it doesn't matter which runs beside which.
     */
    private List<Tree> tagged(List<Tree> trees, WordKnowledge knowledge) throws IOException {
        List<TaggerTrainer> trainers = new ArrayList<>();
        trainers.add(new TaggerTrainer(trees, knowledge));
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            trainers.add(new TaggerTrainer(
                    trees.stream().filter(tree -> fold(tree) != out).toList(), knowledge));
        }
        IntStream.range(0, trainers.size())
                .parallel()
                .forEach(i -> trainers.get(i)
                        .train(
                                i == 0 ? TAGGER_PASSES : FOLD_PASSES,
                                (pass, loss) -> progress("tagger " + i + ", pass " + pass + ", loss " + loss)));
        write("tagger.model", Tagger.KIND, trainers.get(0).weights()::write);
        List<TaggerRun> taggers = trainers.stream()
                .skip(1)
                .map(trainer -> new Tagger(trainer.weights()).run())
                .toList();
        return trees.stream().map(tree -> tagged(tree, taggers.get(fold(tree)))).toList();
    }

    /** By the document's name, so that what is written alike is left out together. */
    private static int fold(Tree tree) {
        return Math.floorMod(tree.document().hashCode(), FOLDS);
    }

    private static Tree tagged(Tree tree, TaggerRun tagger) {
        Words words = new Words();
        tree.forms().forEach(form -> words.add(form, 0, form.length()));
        tagger.tag(words);
        return new Tree(
                tree.document(),
                tree.forms(),
                tree.lemmas(),
                IntStream.range(0, tree.size()).mapToObj(words::upos).toList(),
                IntStream.range(0, tree.size()).mapToObj(words::xpos).toList(),
                tree.heads(),
                tree.relations());
    }

    /** The clusters numbered from 1 in the order of their paths. */
    private static SortedMap<String, Integer> clusters(WordKnowledge knowledge) {
        TreeSet<String> paths = new TreeSet<>();
        knowledge.words().forEach(word -> paths.add(knowledge.path(word)));
        List<String> numbered = List.copyOf(paths);
        SortedMap<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < numbered.size(); i++) {
            numbers.put(numbered.get(i), i + 1);
        }
        SortedMap<String, Integer> clusters = new TreeMap<>();
        knowledge.words().forEach(word -> clusters.put(word, numbers.get(knowledge.path(word))));
        return clusters;
    }

    /** Something that writes itself. */
    private interface Writable {
        void write(DataOutput out) throws IOException;
    }

    private void write(String name, ModelFile.Kind kind, Writable model) throws IOException {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        model.write(new DataOutputStream(payload));
        Path file = models.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            ModelFile.write(out, kind, TRAINED_ON, payload.toByteArray());
        }
        System.err.printf("%s: %,d bytes%n", file, Files.size(file));
    }

    private static void progress(String what) {
        System.err.println(what);
    }
}
