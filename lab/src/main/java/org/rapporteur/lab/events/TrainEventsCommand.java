package org.rapporteur.lab.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.lab.EngineOption;
import org.rapporteur.lab.LogisticFit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train events}: the weights by which triggers that tell events are told from those that don't. */
@Command(
        name = "events",
        description =
                "Finds the weights for events on the even halves of the gold, and writes them into core's resources.",
        mixinStandardHelpOptions = true)
public final class TrainEventsCommand implements Callable<Integer> {
    @Option(names = "--gold", paramLabel = "DIR", description = "Where the gold lies (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold/events");

    @Option(names = "--to", paramLabel = "FILE", description = "Where the weights go (default: ${DEFAULT-VALUE})")
    private Path to = Path.of("core/src/main/resources/org/rapporteur/extract/events/weights.txt");

    @Option(
            names = "--rare",
            paramLabel = "N",
            description = "A feature seen less often has no weight (default: ${DEFAULT-VALUE})")
    private int rare = 4;

    @Option(names = "--l2", paramLabel = "X", description = "What keeps weights small (default: ${DEFAULT-VALUE})")
    private double l2 = 2;

    @Option(
            names = "--documents",
            paramLabel = "X",
            description = "What an event of a document counts beside one of a sentence (default: ${DEFAULT-VALUE})")
    private double documents = 0.5;

    @Override
    public Integer call() throws IOException {
        List<LogisticFit.Row> building = new ArrayList<>();
        List<LogisticFit.Row> aside = new ArrayList<>();
        for (EngineOption.Name engine : EngineOption.Name.values()) {
            JudgedEvents reader = new JudgedEvents(engine.load());
            for (boolean even : new boolean[] {true, false}) {
                List<LogisticFit.Row> into = even ? building : aside;
                into.addAll(reader.read(gold.resolve("plover_dev.jsonl"), even, 1));
                into.addAll(reader.read(gold.resolve("plv_dev.jsonl.gz"), even, 1));
                into.addAll(reader.read(gold.resolve("muc4_dev.jsonl.gz"), even, documents));
            }
        }
        Map<String, Double> weights = new LogisticFit(rare, l2).of(building);
        System.out.printf(
                "%,d events, %,d weights; log-loss %.4f, on the other half %.4f (%.4f without weights)%n",
                building.size(),
                weights.size(),
                LogisticFit.loss(building, weights),
                LogisticFit.loss(aside, weights),
                LogisticFit.loss(aside, Map.of()));
        write(weights);
        return 0;
    }

    private void write(Map<String, Double> weights) throws IOException {
        StringBuilder file = new StringBuilder("""
                # How much each feature speaks for a trigger, as logarithms of odds; lab/run train events finds them on the even halves of
                # its gold. What the features are: DeedFeatures.

                [weights]
                """);
        weights.forEach((feature, weight) -> {
            if (Math.abs(weight) >= 0.02
                    && feature.chars().noneMatch(Character::isWhitespace)
                    && !feature.contains("#")) {
                file.append(feature).append(String.format(Locale.ROOT, " %.2f%n", weight));
            }
        });
        Files.writeString(to, file.toString().replace("\r\n", "\n"), StandardCharsets.UTF_8);
    }
}
