package org.rapporteur.lab.incidents;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.lab.EngineOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code score nearby}: how well a rule in wide use puts the same reports together. */
@Command(
        name = "nearby",
        description = "Puts the gold's reports together by a rule in wide use (within 50 km and 7 days, a like toll),"
                + " on what the program read in them; to compare with ../shared/score/run incidents.",
        mixinStandardHelpOptions = true)
public final class ScoreNearbyCommand implements Callable<Integer> {
    @Option(names = "--gold", paramLabel = "FILE", description = "Reports with incidents (default: ${DEFAULT-VALUE})")
    private Path gold = Path.of("../shared/gold/incidents/gva_dev.jsonl.gz");

    @Mixin
    private final EngineOption engine = new EngineOption();

    @Option(names = "--json", description = "Print one JSON object of figures and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        ToldIncidents reader = new ToldIncidents(engine.load());
        List<ToldIncidents.Told> told = new ArrayList<>(reader.read(gold, true));
        told.addAll(reader.read(gold, false));
        NearbyRule.Result result = NearbyRule.on(told);
        double exact = (double) result.exact() / result.incidents();
        if (json) {
            Map<String, Number> figures = new LinkedHashMap<>();
            figures.put("pair_f1", result.pairs().value() / 100);
            figures.put("exact", exact);
            System.out.println(new ObjectMapper().writeValueAsString(figures));
        } else {
            System.out.printf("pairs %s%nexact %.3f of %,d incidents%n", result.pairs(), exact, result.incidents());
        }
        return 0;
    }
}
