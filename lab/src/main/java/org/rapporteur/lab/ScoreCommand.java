package org.rapporteur.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lab.names.ScoreNamesCommand;
import org.rapporteur.lab.syntax.ScoreSyntaxCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code score}: measures the figures of a table and prints them beside what is expected. Exit code 1 where one passes
 * its bound or can't be measured, 2 where no entry is of a named set.
 */
@Command(
        name = "score",
        description = "Measures the figures in a table and compares them with it.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ScoreNamesCommand.class,
            ScoreSamplesCommand.class,
            ScoreSyntaxCommand.class,
            ScoreTokensCommand.class
        })
final class ScoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SET", arity = "0..*", description = "Sets of the table; all where none is named")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--table", paramLabel = "FILE", description = "The table (default: ${DEFAULT-VALUE})")
    private Path table = Path.of("lab/expected.yml");

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<ExpectedFigure> figures = ExpectedFigures.read(table).stream()
                .filter(figure -> sets.isEmpty() || sets.contains(figure.set()))
                .toList();
        if (figures.isEmpty()) {
            System.err.println(table + " has no figure of " + String.join(", ", sets));
            return 2;
        }
        boolean kept = true;
        System.out.printf("%-32s %9s %9s  %s%n", "figure", "expected", "measured", "bound");
        for (Map.Entry<String, List<ExpectedFigure>> group : byCommand(figures).entrySet()) {
            Map<String, Double> measured = measure(group.getKey());
            for (ExpectedFigure figure : group.getValue()) {
                kept &= print(figure, measured.get(figure.name()));
            }
        }
        return kept ? 0 : 1;
    }

    private static Map<String, List<ExpectedFigure>> byCommand(List<ExpectedFigure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(ExpectedFigure::command, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, Double> measure(String command) throws InterruptedException {
        try {
            return FigureCommand.run(command);
        } catch (IOException e) {
            System.err.println(command + ": " + e.getMessage());
            return Map.of();
        }
    }

    private static boolean print(ExpectedFigure figure, @Nullable Double measured) {
        boolean kept = measured != null && figure.allows(measured);
        System.out.printf(
                "%-32s %9s %9s  %s%n",
                figure.figure(), shown(figure.value()), shown(measured), bound(figure) + (kept ? "" : "  FAILED"));
        return kept;
    }

    private static String bound(ExpectedFigure figure) {
        String least = figure.atLeast() == null ? "" : "at least " + shown(figure.atLeast());
        String most = figure.atMost() == null ? "" : "at most " + shown(figure.atMost());
        return (least + " " + most).strip();
    }

    private static String shown(@Nullable Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.4f", value);
    }
}
