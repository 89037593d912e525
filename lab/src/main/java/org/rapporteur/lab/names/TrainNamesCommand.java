package org.rapporteur.lab.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import org.rapporteur.annotate.names.NameModel;
import org.rapporteur.lab.Models;
import org.rapporteur.lab.bench.Peers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code train names}: the model of names. What the teacher says of the texts is kept, for it takes most of the time; a
 * change of the texts or of how they are cut asks it anew.
 */
@Command(
        name = "names",
        description = "Trains the recogniser of names, with CoreNLP's as its teacher.",
        mixinStandardHelpOptions = true)
public final class TrainNamesCommand implements Callable<Integer> {
    private static final String TRAINED_ON =
            "Linear model of names, averaged structured perceptron. Texts: PolNeAR train, gun violence news, MUC-4,"
                    + " ECB+ train (CC BY 3.0), LGL and TR-News even halves with their places, UD English EWT and GUM"
                    + " train (CC BY-SA 4.0). Other names as CoreNLP 4.5.10 and lists of this program see them.";

    @Option(names = "--gold", paramLabel = "DIR", description = "Where the gold lies (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold");

    @Option(names = "--model", paramLabel = "FILE", description = "The model to write (default: ${DEFAULT-VALUE})")
    private Path model = Path.of("core/src/main/resources/org/rapporteur/annotate/names/names.model");

    @Option(names = "--labels", paramLabel = "DIR", description = "The teacher's answers (default: ${DEFAULT-VALUE})")
    private Path labels = Path.of("lab/target/names");

    @Override
    public Integer call() throws IOException {
        List<Document> documents = new GoldTexts(gold).training();
        Path answers = taught(documents);
        byte[] payload = NamesTrainer.train(documents, TeacherLabels.read(documents, answers));
        Models.write(model, NameModel.KIND, TRAINED_ON, out -> out.write(payload));
        return 0;
    }

    /** The file of the teacher's answers, after asking it where it hasn't been asked about these sentences. */
    private Path taught(List<Document> documents) throws IOException {
        Files.createDirectories(labels);
        Path sentences = labels.resolve("sentences.tsv");
        TeacherLabels.writeSentences(documents, sentences);
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(sentences));
        Path answers = labels.resolve("labels-" + Long.toHexString(checksum.getValue()) + ".tsv");
        if (!Files.exists(answers)) {
            if (!Peers.areHere()) {
                throw new IOException("the teacher is not here; run " + Peers.COMMAND);
            }
            System.err.println("the teacher labels " + sentences + "; this takes some minutes");
            Path part = labels.resolve("part.tsv");
            Peers.run("NameTeacher", sentences.toString(), part.toString());
            Files.move(part, answers);
        }
        return answers;
    }
}
