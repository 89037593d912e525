package org.rapporteur.lab;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rapporteur.annotate.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code score speakers}: whether each statement is given to the right speaker, by the fullest name. */
@Command(
        name = "speakers",
        description = "Compares the speakers of statements with those of a sheet.",
        mixinStandardHelpOptions = true)
final class ScoreSpeakersCommand implements Callable<Integer> {
    private static final Path SPEAKERS = Path.of("lab/speakers");
    private static final Path SAMPLES = Path.of("examples/reports");

    @Mixin
    private final EngineOption engine = new EngineOption();

    @Option(names = "--verbose", description = "List the speakers that are not right")
    private boolean verbose;

    @Option(names = "--aside", description = "With --verbose, list those of the reports set aside too")
    private boolean aside;

    @Option(names = "--json", description = "Print one JSON object of figures and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Engine loaded = engine.load();
        SpeakerScore building = score(SPEAKERS, loaded, verbose);
        SpeakerScore setAside = score(SPEAKERS.resolve("aside"), loaded, verbose && aside);
        SpeakerScore all = building.plus(setAside);
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(figures(all, setAside)));
        } else {
            System.out.println("building: " + building);
            System.out.println("aside:    " + setAside);
            System.out.println("all:      " + all);
        }
        return 0;
    }

    private SpeakerScore score(Path folder, Engine loaded, boolean told) throws IOException {
        Consumer<String> wrong = told && !json ? System.out::println : line -> {};
        return SpeakerScore.of(folder.resolve("sheet.yml"), List.of(SAMPLES, folder.resolve("reports")), loaded, wrong);
    }

    private static Map<String, Number> figures(SpeakerScore all, SpeakerScore aside) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("right", all.percent());
        figures.put("aside_right", aside.percent());
        figures.put("entries", all.all());
        figures.put("wrong", all.wrong());
        figures.put("missing", all.missing());
        figures.put("types", all.types());
        figures.put("types_expected", all.expectedTypes());
        figures.put("ids", all.ids());
        figures.put("ids_expected", all.expectedIds());
        return figures;
    }
}
