package org.rapporteur.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.ReportStore;
import org.rapporteur.record.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur verify}: whether the record is as it was written. */
@Command(
        name = "verify",
        description =
                "Compares every row of the record with its history, and the history with itself. Exit code 1 where"
                        + " something was altered. Note the head down elsewhere: given back with --head it finds a history that"
                        + " was rewritten whole.",
        footer = {
            "  rapporteur verify",
            "  rapporteur verify --head 9f2c…",
        })
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--head", paramLabel = "HASH", description = "The head that an earlier verify printed.")
    private @Nullable String head;

    @Mixin
    private final RecordOption record;

    VerifyCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() {
        try (ReportStore store = record.open()) {
            Verification verification = store.verify(head);
            verification.problems().forEach(console::problem);
            PrintWriter out = console.outWriter();
            if (verification.clean()) {
                out.println(
                        record.file() + " is as it was written: " + verification.entries() + " entries in its history");
            }
            if (verification.head() != null) {
                out.println("head " + verification.head());
            }
            return verification.clean() ? 0 : Program.UNREAD;
        }
    }
}
