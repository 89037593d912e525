package org.rapporteur.lab;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score samples}: what is found in the sample reports, beside what a person marks in them. */
@Command(
        name = "samples",
        description = "Compares what is read from the sample reports with what is expected of them.",
        mixinStandardHelpOptions = true)
final class ScoreSamplesCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The reports (default: ${DEFAULT-VALUE})")
    private Path reports = Path.of("examples/reports");

    @Option(names = "--expected", paramLabel = "FILE", description = "What is expected (default: ${DEFAULT-VALUE})")
    private Path expected = Path.of("examples/reports.expected.yml");

    @Mixin
    private final EngineOption engine = new EngineOption();

    @Option(names = "--json", description = "Print one JSON object of figures and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        SampleScore score =
                SampleScore.of(reports, expected, engine.load(), json ? (report, differ) -> {} : this::print);
        System.out.println(json ? new ObjectMapper().writeValueAsString(score.figures()) : score);
        return 0;
    }

    private void print(String report, List<String> differ) {
        System.out.println(report);
        differ.forEach(line -> System.out.println("  " + line));
        System.out.println();
    }
}
