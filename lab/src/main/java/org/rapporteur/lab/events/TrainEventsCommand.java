package org.rapporteur.lab.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rapporteur.lab.EngineOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train events}: the weights by which triggers that tell events are told from those that don't. */
@Command(
        name = "events",
        description =
                "Finds the weights for events on the even halves of the gold, and writes them into core's resources.",
        mixinStandardHelpOptions = true)
public final class TrainEventsCommand implements Callable<Integer> {
    private static final int ROUNDS = 300;
    private static final double RATE = 0.5;

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
        List<JudgedEvents.Judged> building = new ArrayList<>();
        List<JudgedEvents.Judged> aside = new ArrayList<>();
        for (EngineOption.Name engine : EngineOption.Name.values()) {
            JudgedEvents reader = new JudgedEvents(engine.load());
            for (boolean even : new boolean[] {true, false}) {
                List<JudgedEvents.Judged> into = even ? building : aside;
                into.addAll(reader.read(gold.resolve("plover_dev.jsonl"), even, 1));
                into.addAll(reader.read(gold.resolve("plv_dev.jsonl.gz"), even, 1));
                into.addAll(reader.read(gold.resolve("muc4_dev.jsonl.gz"), even, documents));
            }
        }
        Map<String, Double> weights = fit(building);
        System.out.printf(
                "%,d events, %,d weights; log-loss %.4f, on the other half %.4f (%.4f without weights)%n",
                building.size(), weights.size(), loss(building, weights), loss(aside, weights), loss(aside, Map.of()));
        write(weights);
        return 0;
    }

    /** Logistic regression by AdaGrad over all of it at once: the same data give the same weights. */
    private Map<String, Double> fit(List<JudgedEvents.Judged> events) {
        Map<String, Integer> seen = new TreeMap<>();
        events.forEach(event -> event.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        Map<String, Integer> numbers = new TreeMap<>();
        numbers.put("always", 0);
        seen.forEach((feature, times) -> {
            if (times >= rare) {
                numbers.put(feature, numbers.size());
            }
        });
        int[][] rows = events.stream()
                .map(event -> event.features().stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        double[] weights = new double[numbers.size()];
        double[] squares = new double[weights.length];
        Arrays.fill(squares, 1e-6);
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < weights.length; i++) {
                gradient[i] = i == 0 ? 0 : l2 * weights[i];
            }
            for (int r = 0; r < rows.length; r++) {
                double sum = weights[0];
                for (int feature : rows[r]) {
                    sum += weights[feature];
                }
                JudgedEvents.Judged event = events.get(r);
                double error = event.weight() * (1 / (1 + Math.exp(-sum)) - (event.right() ? 1 : 0));
                gradient[0] += error;
                for (int feature : rows[r]) {
                    gradient[feature] += error;
                }
            }
            for (int i = 0; i < weights.length; i++) {
                squares[i] += gradient[i] * gradient[i];
                weights[i] -= RATE * gradient[i] / Math.sqrt(squares[i]);
            }
        }
        Map<String, Double> named = new TreeMap<>();
        numbers.forEach((feature, number) -> named.put(feature, weights[number]));
        return named;
    }

    private static double loss(List<JudgedEvents.Judged> events, Map<String, Double> weights) {
        double loss = 0;
        for (JudgedEvents.Judged event : events) {
            double sum = weights.getOrDefault("always", 0.0);
            for (String feature : event.features()) {
                sum += weights.getOrDefault(feature, 0.0);
            }
            loss += Math.log1p(Math.exp(event.right() ? -sum : sum));
        }
        return loss / Math.max(1, events.size());
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
