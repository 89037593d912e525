package org.rapporteur.lab.engines;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.lab.bench.PassProcess;
import org.rapporteur.lab.bench.ProcessCost;
import org.rapporteur.lab.bench.StartUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench deep}: what the deep engine costs, and the fast one beside it. Times are CPU times of whole processes. */
@Command(
        name = "deep",
        description = "Words a CPU second that each engine reads on one thread; time and memory of a cold start; the"
                + " program's size.",
        mixinStandardHelpOptions = true)
public final class BenchDeepCommand implements Callable<Integer> {
    @Option(
            names = "--texts",
            paramLabel = "FILE.jsonl",
            description = "Reports with a text, or a folder of .txt (default: ${DEFAULT-VALUE}, or examples/reports)")
    private Path texts = Path.of("../shared/gold/attribution/dev.jsonl");

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "What is read from a cold start (default: ${DEFAULT-VALUE})")
    private Path report = Program.REPORT;

    @Option(names = "--rounds", description = "How often each is measured after warm-up (default: ${DEFAULT-VALUE})")
    private int rounds = 3;

    @Option(names = "--json", description = "Print one JSON object and nothing else")
    private boolean json;

    private final Map<String, Double> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        for (Work work : Work.values()) {
            tell(work.words() + ", words/s", work.name().toLowerCase(Locale.ROOT) + "_words_per_second", speed(work));
        }
        for (String engine : List.of("deep", "fast")) {
            ProcessCost start = Program.coldStart(engine, report, 2 * rounds - 1);
            tell("one report from a cold start, " + engine + ", s", engine + "_cold_seconds", start.seconds());
            start.megabytes().ifPresent(most -> tell("its memory at most, MB", engine + "_cold_megabytes", most));
        }
        tell("the program's jar, MB", "jar_megabytes", Program.megabytes());
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(figures));
        }
        return 0;
    }

    private double speed(Work work) throws IOException {
        Path here = Files.exists(texts) ? texts : Path.of("examples/reports");
        try (PassProcess process = PassProcess.start(
                System.getProperty("java.class.path"), EnginePasses.class.getName(), here.toString(), work.name())) {
            process.unitsPerSecond(work.passes());
            double[] speeds = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                speeds[i] = process.unitsPerSecond(work.passes());
            }
            return StartUp.median(speeds);
        }
    }

    private void tell(String what, String key, double value) {
        figures.put(key, Math.round(value * 1000) / 1000.0);
        if (!json) {
            System.out.printf(Locale.ROOT, value < 1000 ? "%-44s %10.2f%n" : "%-44s %,10.0f%n", what, value);
        }
    }
}
