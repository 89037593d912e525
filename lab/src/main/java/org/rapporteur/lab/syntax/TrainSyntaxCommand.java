package org.rapporteur.lab.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.annotate.ModelFile;
import org.rapporteur.annotate.syntax.Lemmatizer;
import org.rapporteur.annotate.syntax.SyntaxModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code train syntax}: the tagger, the lemmatiser and the parser.
 */
@Command(
        name = "syntax",
        description = "Trains the tagger, the lemmatiser and the parser.",
        mixinStandardHelpOptions = true)
public final class TrainSyntaxCommand implements Callable<Integer> {
    private static final String TRAINED_ON =
            "Trained on UD English EWT 2.16 train (CC BY-SA 4.0) and 75 documents of UD"
                    + " English GUM (annotations CC BY 4.0; texts CC BY 2.5, CC BY-SA 3.0, CC BY 4.0). Word clusters, and more"
                    + " tags by a vote of taggers, from texts of PolNeAR train, gun violence news, MUC-4 and ECB+ train.";

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
        write("syntax.model", SyntaxModel.KIND, SyntaxTrainer.train(gold, System.err::println)::write);
        return 0;
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
}
