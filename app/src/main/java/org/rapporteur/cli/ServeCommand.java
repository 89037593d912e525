package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur serve}: the desk. */
@Command(
        name = "serve",
        description = {
            "Opens the desk in your browser: the record to look at, to check and to correct; new reports are read where you"
                    + " drop them. It listens on this machine alone unless --listen says otherwise, and sends nothing anywhere.",
            "",
            "Where others are to reach it, they log in, each under the name that then stands behind what he says: rapporteur"
                    + " password makes the file for --password-file. docs/serving.md tells more.",
            "",
            "GET /api/openapi.yaml at the desk's address describes the API behind it."
        },
        footer = {
            "  rapporteur serve",
            "  rapporteur serve --record aleppo.db --port 8080 --by Dana",
            "  rapporteur serve --read-only --no-browser",
            "  rapporteur serve --listen 0.0.0.0 --password-file passwords.txt \\",
            "    --tls-certificate desk.crt --tls-key desk.key",
            "  rapporteur serve --password-file passwords.txt --behind-proxy",
        })
final class ServeCommand implements Callable<Integer> {
    private final Console console;
    private final Own own;

    @Mixin
    private final EngineOption engine;

    @Mixin
    private final RecordOption record;

    @Mixin
    private final DeskOptions desk = new DeskOptions();

    ServeCommand(Console console, Engines engines, Own own, Records records) {
        this.console = console;
        this.own = own;
        engine = new EngineOption(console, engines);
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() throws IOException {
        try (ReportStore store = desk.isReadOnly() ? record.openToRead() : record.openOrMake()) {
            desk.serve(console, own, store, record.name(), engine.name(), engine::load);
        }
        return 0;
    }
}
