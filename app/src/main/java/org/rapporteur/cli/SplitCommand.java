package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.record.Pair;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur split}: some claims are of another incident. */
@Command(
        name = "split",
        description =
                "Says that some claims of an incident are of another one. It is always obeyed; undo takes it back.",
        footer = {
            "  rapporteur split ALP-16-0042 'r-3f9a#c612-643' 'r-3f9a#e80-92' --by Dana",
        })
final class SplitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "ID", description = "The incident.")
    private String incident = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CLAIM", description = "Claims that aren't of it.")
    private List<String> claims = List.of();

    @Mixin
    private final ByOptions by = new ByOptions();

    @Mixin
    private final RecordOption record;

    SplitCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() {
        try (ReportStore store = record.open()) {
            List<Pair> pairs = store.split(incident, claims, by.who(), by.why());
            console.outWriter().println("split from " + incident + ", as " + ids(pairs));
            return 0;
        }
    }

    /** What undo takes back. */
    static String ids(List<Pair> pairs) {
        return String.join(" ", pairs.stream().map(Pair::id).toList());
    }
}
