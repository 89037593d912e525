package org.rapporteur.lab.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.annotate.syntax.Lemmatizer;
import org.rapporteur.annotate.syntax.SyntaxModel;
import org.rapporteur.annotate.syntax.Tagger;
import org.rapporteur.annotate.text.ModelFile;
import org.rapporteur.lab.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train lemmas}: the lemmatiser, from trees and from texts that the trained tagger tags. */
@Command(
        name = "lemmas",
        description = "Trains the lemmatiser, with the tagger of syntax.model.",
        mixinStandardHelpOptions = true)
public final class TrainLemmasCommand implements Callable<Integer> {
    private static final String TRAINED_ON = "Rules for endings. " + TrainSyntaxCommand.TREEBANKS
            + " Words from texts of PolNeAR train, gun violence news, MUC-4 and ECB+ train.";

    @Option(names = "--gold", paramLabel = "DIR", description = "Where the gold lies (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold");

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Where syntax.model lies and lemmas.model is written (default: ${DEFAULT-VALUE})")
    private Path models = TrainSyntaxCommand.MODELS;

    @Override
    public Integer call() throws IOException {
        SyntaxModel syntax = SyntaxModel.read(ModelFile.read(models.resolve("syntax.model"), SyntaxModel.KIND));
        List<Tree> tagged = UntaggedTexts.tag(
                syntax.inventory(),
                UntaggedTexts.sentences(gold),
                List.of(new Tagger(syntax.inventory(), syntax.tagger())));
        Models.write(
                models.resolve("lemmas.model"),
                Lemmatizer.KIND,
                TRAINED_ON,
                LemmaTrainer.train(Treebank.training(gold), tagged)::write);
        return 0;
    }
}
