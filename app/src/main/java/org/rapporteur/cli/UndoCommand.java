package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur undo}: takes a person's word back. */
@Command(
        name = "undo",
        description =
                "Takes back a correction, a \"same\", a \"split\" or a review: the latest that stands, or one by its id.",
        footer = {
            "  rapporteur undo --by Dana",
            "  rapporteur undo c-17 --by Dana",
        })
final class UndoCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "What correct, same, split or review printed.")
    private @Nullable String id;

    @Mixin
    private final ByOptions by = new ByOptions();

    @Mixin
    private final RecordOption record;

    UndoCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() {
        try (ReportStore store = record.open()) {
            console.outWriter().println("took back " + store.undo(id, by.who()));
            return 0;
        }
    }
}
