package org.rapporteur.lab.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.mentions.places.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train places}: the weights by which one of a name's places is chosen, one after another, round by round. */
@Command(
        name = "places",
        description = "Finds the weights for choosing places, on the even halves, and prints them for Weights.Kind.",
        mixinStandardHelpOptions = true)
public final class TrainPlacesCommand implements Callable<Integer> {
    /** By what a weight is changed, to see whether that is better; of its own size where it isn't 0. */
    private static final double[] STEPS = {-0.5, -0.2, 0.2, 0.5, 1};

    @Option(names = "--gold", paramLabel = "DIR", description = "Where the gold lies (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold/places");

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each weight is tried (default: ${DEFAULT-VALUE})")
    private int rounds = 3;

    @Override
    public Integer call() throws IOException {
        List<PlacedTexts> building = new ArrayList<>();
        List<PlacedTexts> aside = new ArrayList<>();
        for (String file : List.of("lgl.jsonl", "trnews.jsonl")) {
            building.add(PlacedTexts.read(gold.resolve(file), true));
            aside.add(PlacedTexts.read(gold.resolve(file), false));
        }
        Weights best = Weights.SHIPPED;
        double most = worth(building, best);
        System.out.printf("before: %s; the other half %s%n", told(building, best), told(aside, best));
        for (int round = 0; round < rounds; round++) {
            for (Weights.Kind kind : Weights.Kind.values()) {
                double value = best.of(kind);
                for (double step : STEPS) {
                    Weights tried = best.with(kind, value + step * (value == 0 ? 1 : Math.abs(value)));
                    double right = worth(building, tried);
                    if (right > most + 1e-9) {
                        most = right;
                        best = tried;
                    }
                }
            }
            System.out.printf("round %d: %s; the other half %s%n", round + 1, told(building, best), told(aside, best));
            System.out.println(best.values());
        }
        return 0;
    }

    private static double worth(List<PlacedTexts> sets, Weights weights) {
        return sets.stream()
                .mapToDouble(set -> set.score(weights).worth())
                .average()
                .orElse(0);
    }

    private static String told(List<PlacedTexts> sets, Weights weights) {
        return sets.stream()
                .map(set -> set.score(weights))
                .map(score -> String.format("%.4f (wrong %.4f)", score.share(), (double) score.wrong() / score.all()))
                .collect(Collectors.joining(", "));
    }
}
