package org.rapporteur.lab;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.lab.bench.Peers;
import org.rapporteur.lab.engines.BenchDeepCommand;
import org.rapporteur.lab.gazetteer.BenchGazetteerCommand;
import org.rapporteur.lab.names.BenchNamesCommand;
import org.rapporteur.lab.speed.Bench;
import org.rapporteur.lab.speed.BenchFolder;
import org.rapporteur.lab.speed.SpeedTable;
import org.rapporteur.lab.syntax.BenchSyntaxCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench}: how fast the program is. */
@Command(
        name = "bench",
        description = {
            "Measures how fast the program is, how much memory it takes and how it grows, and prints a table in Markdown;"
                    + " seven minutes on two cores. Words, marks of punctuation counted, are of a CPU second, on one thread"
                    + " after warm-up, over samples, simulated reports and, where ../shared has it, some of PolNeAR."
                    + " What is being measured is told on standard error.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lab/run bench > speeds.md",
            "  lab/run bench --json > speeds.json",
            "  lab/run bench --full                 # some ten minutes more",
            "",
            "CoreNLP is measured beside, two minutes more, where this fetched it, 500 MB:",
            "  " + Peers.COMMAND
        },
        commandListHeading = "%nOne thing alone, closer:%n",
        mixinStandardHelpOptions = true,
        subcommands = {
            BenchDeepCommand.class,
            BenchGazetteerCommand.class,
            BenchNamesCommand.class,
            BenchReadingCommand.class,
            BenchSyntaxCommand.class
        })
final class BenchCommand implements Callable<Integer> {
    @Option(
            names = "--full",
            description = "Measure a record of 30,000 reports, too, and CoreNLP's quotations with their speakers")
    private boolean full;

    @Option(names = "--json", description = "Print one JSON object of figures and nothing else")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        SpeedTable table = new SpeedTable();
        boolean isWhole;
        try (BenchFolder folder = new BenchFolder()) {
            isWhole = Bench.run(folder.path(), full, table, System.err);
        }
        System.out.print(json ? new ObjectMapper().writeValueAsString(table.figures()) + "\n" : table.markdown());
        return isWhole ? 0 : 1;
    }
}
