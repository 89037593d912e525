package org.rapporteur.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lab.incidents.ScoreNearbyCommand;
import org.rapporteur.lab.names.ScoreNamesCommand;
import org.rapporteur.lab.reliability.ScoreReliabilityCommand;
import org.rapporteur.lab.syntax.ScoreSyntaxCommand;
import org.rapporteur.lab.times.ScoreTimesCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code score}: measures the figures of a table and prints them beside what is expected, and the fast engine's beside the
 * default one's. Exit code 1 where one passes
 * its bound or can't be measured, 2 where no entry is of a named set.
 */
@Command(
        name = "score",
        description = "Measures the figures in a table and compares them with it.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ScoreNamesCommand.class,
            ScoreNearbyCommand.class,
            ScoreReliabilityCommand.class,
            ScoreSamplesCommand.class,
            ScoreSpeakersCommand.class,
            ScoreSyntaxCommand.class,
            ScoreTimesCommand.class,
            ScoreTokensCommand.class
        })
final class ScoreCommand implements Callable<Integer> {
    private static final String ROW = "%-36s%s  %s%n";
    private static final String HEAD = String.format(MeasuredFigure.COLUMNS, "expected", "measured", "bound");

    @Parameters(
            paramLabel = "SET",
            arity = "0..*",
            description = "Sets of the table, each with the fast engine's SET-fast; all where none is named")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--table", paramLabel = "FILE", description = "The table (default: ${DEFAULT-VALUE})")
    private Path table = Path.of("lab/expected.yml");

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<ExpectedFigure> figures = ExpectedFigures.read(table).stream()
                .filter(figure -> FigureRow.isOf(sets, figure))
                .toList();
        if (figures.isEmpty()) {
            System.err.println(table + " has no figure of " + String.join(", ", sets));
            return 2;
        }
        System.out.printf("%-36s%38s  %s%n", "", "", "with the fast engine:");
        System.out.printf(ROW, "figure", HEAD, HEAD);
        Measurements measurements = new Measurements();
        boolean kept = true;
        for (FigureRow row : FigureRow.of(figures)) {
            MeasuredFigure main = row.main() == null ? null : measurements.of(row.main());
            MeasuredFigure fast = row.fast() == null ? null : measurements.of(row.fast());
            System.out.printf(ROW, row.name(), columns(main), columns(fast));
            kept &= (main == null || main.kept()) && (fast == null || fast.kept());
        }
        return kept ? 0 : 1;
    }

    private static String columns(@Nullable MeasuredFigure figure) {
        return figure == null ? String.format(MeasuredFigure.COLUMNS, "", "", "") : figure.columns();
    }
}
