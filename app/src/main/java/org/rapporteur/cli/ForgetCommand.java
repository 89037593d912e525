package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur forget}: erases reports. */
@Command(
        name = "forget",
        description =
                "Erases the words of reports for good, with all their claims and versions, for the safety of those who"
                        + " are in them. Their hashes stay, so that the history can still be verified and nobody adds them again"
                        + " unnoticed. It can't be undone.",
        footer = {
            "  rapporteur forget r-3f9a0c1d22b7e5f0 --by Dana --because \"the witness asked for it\"",
        })
final class ForgetCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "REPORT", arity = "1..*", description = "The ids of reports.")
    private List<String> reports = List.of();

    @Mixin
    private final ByOptions by = new ByOptions();

    @Mixin
    private final RecordOption record;

    ForgetCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() {
        try (ReportStore store = record.open()) {
            List<String> forgotten = store.forget(reports, by.who(), by.why());
            console.outWriter().println("forgot " + String.join(", ", forgotten));
            return 0;
        }
    }
}
