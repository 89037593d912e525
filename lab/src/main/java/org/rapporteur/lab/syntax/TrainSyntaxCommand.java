package org.rapporteur.lab.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.annotate.syntax.SyntaxModel;
import org.rapporteur.lab.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train syntax}: the tagger and the parser. */
@Command(name = "syntax", description = "Trains the tagger and the parser.", mixinStandardHelpOptions = true)
public final class TrainSyntaxCommand implements Callable<Integer> {
    /** Where the models lie. */
    static final Path MODELS = Path.of("core/src/main/resources/org/rapporteur/annotate/syntax");

    /** What the trees are. */
    static final String TREEBANKS = "Trained on UD English EWT 2.16 train (CC BY-SA 4.0) and 75 documents of UD"
            + " English GUM (annotations CC BY 4.0; texts CC BY 2.5, CC BY-SA 3.0, CC BY 4.0).";

    private static final String TRAINED_ON =
            TREEBANKS + " Word clusters, and more tags by a vote of taggers, from texts"
                    + " of PolNeAR train, gun violence news, MUC-4 and ECB+ train.";

    @Option(names = "--gold", paramLabel = "DIR", description = "Where the gold lies (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold");

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "Where the models are written (default: ${DEFAULT-VALUE})")
    private Path models = MODELS;

    @Override
    public Integer call() throws IOException {
        Models.write(
                models.resolve("syntax.model"),
                SyntaxModel.KIND,
                TRAINED_ON,
                SyntaxTrainer.train(gold, System.err::println)::write);
        return 0;
    }
}
