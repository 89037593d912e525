package org.rapporteur.lab.times;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.lab.EngineOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code score times}: time expressions with type, value and days against a sheet. */
@Command(
        name = "times",
        description = "Compares time expressions with those of a sheet, as TempEval-3 does.",
        mixinStandardHelpOptions = true)
public final class ScoreTimesCommand implements Callable<Integer> {
    private static final Path CASES = Path.of("lab/times");

    @Mixin
    private final EngineOption engine = new EngineOption();

    @Option(names = "--verbose", description = "List the expressions that are not right")
    private boolean verbose;

    @Option(names = "--aside", description = "With --verbose, list those of the cases set aside too")
    private boolean aside;

    @Option(names = "--json", description = "Print one JSON object of figures and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Annotator annotator = new Annotator(engine.load());
        TimeScore building = score(CASES, annotator, verbose);
        TimeScore setAside = score(CASES.resolve("aside"), annotator, verbose && aside);
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(figures(building.plus(setAside), setAside)));
        } else {
            System.out.println("building: " + building);
            System.out.println("aside:    " + setAside);
        }
        return 0;
    }

    private TimeScore score(Path folder, Annotator annotator, boolean told) throws IOException {
        Consumer<String> wrong = told && !json ? System.out::println : line -> {};
        return TimeScore.of(TimeCase.read(folder.resolve("cases.yml")), annotator, wrong);
    }

    private static Map<String, Number> figures(TimeScore all, TimeScore aside) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("type_f1", all.f1(all.types()));
        figures.put("value_f1", all.f1(all.values()));
        figures.put("days_f1", all.f1(all.days()));
        figures.put("aside_type_f1", aside.f1(aside.types()));
        figures.put("aside_value_f1", aside.f1(aside.values()));
        figures.put("aside_days_f1", aside.f1(aside.days()));
        return figures;
    }
}
