package org.rapporteur.lab.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.rapporteur.lab.Corpus;
import org.rapporteur.lab.EngineOption;
import org.rapporteur.lab.Halves;
import org.rapporteur.lab.LogisticFit;
import org.rapporteur.resolve.Blocks;
import org.rapporteur.resolve.Likeness;
import org.rapporteur.resolve.PairFeatures;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.Vetoes;
import org.rapporteur.resolve.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train incidents}: how rare words are, and what speaks for two tellings' being of one incident. */
@Command(
        name = "incidents",
        description =
                "Counts how rare words are, and finds the weights by which two tellings are one incident, on the even"
                        + " halves of the gold; writes both into core's resources.",
        mixinStandardHelpOptions = true)
public final class TrainIncidentsCommand implements Callable<Integer> {
    /** A word that fewer reports hold is as rare as one that none holds. */
    private static final int LEAST_REPORTS = 3;

    private static final int WORDS_A_LINE = 16;

    private static final Path SHIPPED = Path.of("core/src/main/resources/org/rapporteur/resolve/weights.txt");

    @Option(names = "--gold", paramLabel = "DIR", description = "Where the gold lies (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold");

    @Option(names = "--to", paramLabel = "DIR", description = "Where both go (default: ${DEFAULT-VALUE})")
    private Path to = SHIPPED.resolveSibling("");

    @Option(names = "--l2", paramLabel = "X", description = "What keeps weights small (default: ${DEFAULT-VALUE})")
    private double l2 = 0.3;

    @Option(
            names = "--rarity",
            description = "Count how rare words are; the weights, which rest on that, take a second run.")
    private boolean rarity;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "What reads the reports; both, one after the other, without it.")
    private List<EngineOption.Name> engines = List.of(EngineOption.Name.values());

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public Integer call() throws IOException {
        if (rarity) {
            countWords();
            return 0;
        }
        List<LogisticFit.Row> building = new ArrayList<>();
        List<LogisticFit.Row> aside = new ArrayList<>();
        for (EngineOption.Name engine : engines) {
            ToldIncidents reader = new ToldIncidents(engine.load());
            for (boolean even : new boolean[] {true, false}) {
                for (String file : List.of("gva_dev.jsonl.gz", "gvc_dev.jsonl.gz")) {
                    addPairs(reader.read(gold.resolve("incidents").resolve(file), even), even ? building : aside);
                }
            }
        }
        Map<String, Double> weights = new LogisticFit(5, l2).of(building);
        System.out.printf(
                "%,d pairs, %,d weights; log-loss %.4f, on the other half %.4f%n",
                building.size(), weights.size(), LogisticFit.loss(building, weights), LogisticFit.loss(aside, weights));
        write(weights);
        return 0;
    }

    private static void addPairs(List<ToldIncidents.Told> told, List<LogisticFit.Row> rows) {
        Set<String> set = Likeness.setByHand();
        Map<String, List<Integer>> byKey = new HashMap<>();
        int vetoed = 0;
        int right = 0;
        for (int i = 0; i < told.size(); i++) {
            Telling one = told.get(i).telling();
            TreeSet<Integer> near = new TreeSet<>();
            for (String key : Blocks.around(one)) {
                near.addAll(byKey.getOrDefault(key, List.of()));
            }
            for (int j : near) {
                Telling other = told.get(j).telling();
                boolean same = told.get(i).incident().equals(told.get(j).incident());
                String veto = Vetoes.of(one, other);
                right += same ? 1 : 0;
                if (veto != null) {
                    vetoed += same ? 1 : 0;
                    continue;
                }
                List<String> features = PairFeatures.of(one, other).stream()
                        .map(PairFeatures.Feature::name)
                        .filter(feature -> !set.contains(feature))
                        .toList();
                rows.add(new LogisticFit.Row(features, same, 1));
            }
            for (String key : Blocks.of(one)) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        System.out.printf("%,d pairs of one incident within reach, a veto keeps %,d of them apart%n", right, vetoed);
    }

    /** Writes what was found below what is set by hand. */
    private void write(Map<String, Double> weights) throws IOException {
        Path file = to.resolve("weights.txt");
        String old = Files.readString(Files.exists(file) ? file : SHIPPED, StandardCharsets.UTF_8);
        StringBuilder found = new StringBuilder(old.substring(0, old.indexOf("[found]"))).append("[found]\n");
        weights.forEach(
                (feature, weight) -> found.append(feature).append(String.format(Locale.ROOT, " %.2f%n", weight)));
        Files.writeString(file, found.toString().replace("\r\n", "\n"), StandardCharsets.UTF_8);
    }

    private void countWords() throws IOException {
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Integer> names = new TreeMap<>();
        int reports = 0;
        for (String file : List.of(
                "incidents/gva_dev.jsonl.gz",
                "incidents/gvc_dev.jsonl.gz",
                "events/muc4_dev.jsonl.gz",
                "attribution/train.jsonl.gz",
                "casualties/bulletins_dev.jsonl.gz",
                "places/lgl.jsonl",
                "places/trnews.jsonl")) {
            for (String line : Corpus.lines(gold.resolve(file))) {
                JsonNode row = json.readTree(line);
                JsonNode incident = row.path("gold").path("incident");
                if (Halves.isEven(incident.isMissingNode() ? row.path("id").asText() : incident.asText())) {
                    List<String> texts = List.of(
                            row.path("title").asText(""), row.path("text").asText(""));
                    Words.counted(texts).keySet().forEach(word -> words.merge(word, 1, Integer::sum));
                    Words.fullNames(texts).forEach(name -> names.merge(name, 1, Integer::sum));
                    reports++;
                }
            }
        }
        System.out.printf("%,d reports, %,d words, %,d names%n", reports, words.size(), names.size());
        Files.writeString(to.resolve("rarity.txt"), rarities(words, names, reports), StandardCharsets.UTF_8);
    }

    private static String rarities(Map<String, Integer> words, Map<String, Integer> names, int reports) {
        Map<Double, List<String>> byRarity = new TreeMap<>();
        words.forEach((word, count) -> {
            if (count >= LEAST_REPORTS) {
                double rarity = Math.round(2 * Math.log((double) reports / count)) / 2.0;
                byRarity.computeIfAbsent(rarity, any -> new ArrayList<>()).add(word);
            }
        });
        StringBuilder file = new StringBuilder("""
                # How few reports hold a word: the section's name is the natural logarithm of how many reports there are for one that
                # does. Last, the full names that stand in many. lab/run train incidents --rarity counts them in the even halves of its gold.
                """);
        byRarity.forEach((rarity, some) -> {
            file.append("\n[").append(rarity).append("]\n");
            for (int i = 0; i < some.size(); i += WORDS_A_LINE) {
                file.append(String.join(" ", some.subList(i, Math.min(some.size(), i + WORDS_A_LINE))))
                        .append('\n');
            }
        });
        file.append("\n[names]\n");
        names.forEach((name, count) -> {
            if (count > LEAST_REPORTS) {
                file.append(name).append('\n');
            }
        });
        return file.toString();
    }
}
