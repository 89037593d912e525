package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.record.Pair;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur same}: two incidents are one. */
@Command(
        name = "same",
        description =
                "Says that two incidents are one, each given by its code or by a claim of it. It is always obeyed;"
                        + " undo takes it back. Both codes go on leading to it.",
        footer = {
            "  rapporteur same ALP-16-0042 ALP-16-0057 --by Dana",
        })
final class SameCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "ID", description = "An incident or a claim of it.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "ID", description = "The other.")
    private String other = "";

    @Mixin
    private final ByOptions by = new ByOptions();

    @Mixin
    private final RecordOption record;

    SameCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() {
        try (ReportStore store = record.open()) {
            List<Pair> pairs = store.sameIncident(one, other, by.who(), by.why());
            console.outWriter().println(one + " and " + other + " are one now, as " + SplitCommand.ids(pairs));
            return 0;
        }
    }
}
