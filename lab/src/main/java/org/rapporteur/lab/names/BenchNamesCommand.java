package org.rapporteur.lab.names;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.lab.bench.PassProcess;
import org.rapporteur.lab.bench.Peers;
import org.rapporteur.lab.bench.Speeds;
import org.rapporteur.lab.bench.StartUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench names}: how good and how fast the recogniser of names is, CoreNLP's beside it on the same words in the same
 * run. Speeds are by CPU time of the whole process.
 */
@Command(
        name = "names",
        description = "Accuracy, speed, load time and size of the recogniser of names, and CoreNLP's beside it.",
        mixinStandardHelpOptions = true)
public final class BenchNamesCommand implements Callable<Integer> {
    private static final Path MODEL = Path.of("core/src/main/resources/org/rapporteur/annotate/names/names.model");

    @Option(names = "--gold", paramLabel = "DIR", description = "Where the gold lies (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold");

    @Option(names = "--rounds", description = "How often each is measured after warm-up (default: ${DEFAULT-VALUE})")
    private int rounds = 5;

    @Option(names = "--json", description = "Print one JSON object and nothing else")
    private boolean json;

    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        compare("ecb", NameSet.ecb(gold));
        compare("news8", NameSet.news(gold));
        tell("model_megabytes", Files.size(MODEL) / 1e6);
        tell("load_seconds", StartUp.seconds(NamePasses.class, 2 * rounds + 1));
        speeds();
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(figures));
        } else if (!Peers.areHere()) {
            System.out.println("CoreNLP is not here to be measured beside; " + Peers.COMMAND + " fetches it, 500 MB");
        }
        return 0;
    }

    private void compare(String name, NameSet set) throws IOException {
        Map<String, Double> ours =
                NameScore.of(set, ScoreNamesCommand.ours(set)).figures();
        ours.forEach((figure, value) -> tell(name + "_" + figure, value));
        if (Peers.areHere()) {
            NameScore.of(set, PeerNames.find(set.documents()))
                    .figures()
                    .forEach((figure, value) -> tell("corenlp_" + name + "_" + figure, value));
        }
    }

    private void speeds() throws IOException {
        Speeds speeds;
        try (PassProcess ours =
                PassProcess.start(System.getProperty("java.class.path"), NamePasses.class.getName(), gold.toString())) {
            if (Peers.areHere()) {
                Path sentences = Files.createTempFile("sentences", ".tsv");
                TeacherLabels.writeSentences(NamePasses.documents(gold), sentences);
                try (PassProcess peer = Peers.start("CoreNlpNames", sentences.toString())) {
                    speeds = Speeds.of(ours, peer, rounds);
                } finally {
                    Files.delete(sentences);
                }
            } else {
                speeds = Speeds.of(ours, rounds);
            }
        }
        tell("words_per_second", speeds.own());
        speeds.peer().ifPresent(peer -> tell("corenlp_words_per_second", peer));
        speeds.ratio().ifPresent(ratio -> tell("times_corenlp", ratio));
    }

    private void tell(String name, double value) {
        figures.put(name, Math.round(value * 10_000) / 10_000.0);
        if (!json) {
            System.out.printf(Locale.ROOT, value < 1000 ? "%-40s %10.2f%n" : "%-40s %,10.0f%n", name, value);
        }
    }
}
