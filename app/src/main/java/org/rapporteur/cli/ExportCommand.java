package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.export.Exported;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.Exporters;
import org.rapporteur.model.Incident;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.record.Filter;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur export}: the record for other programs. */
@Command(
        name = "export",
        description =
                "Writes the record, or what a filter lets through, as other programs read it: jsonl (every report, claim"
                        + " and incident, as the contract has them), csv (incidents, a row each), geojson (incidents on a map).",
        footer = {
            "  rapporteur export --format geojson --to week.geojson --from 2016-09-19 --until 2016-09-25",
            "  rapporteur export --format csv --to incidents.csv --place Aleppo",
            "  rapporteur export --format jsonl --to - | gzip > record.jsonl.gz",
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "jsonl, csv or geojson.")
    private String format = "";

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "Where it goes; - is standard output.")
    private String file = "";

    @Mixin
    private final RecordOption record;

    @Mixin
    private final WhichOptions filter = new WhichOptions();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Only what was on this day or later.")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Only what was on this day or before.")
    private @Nullable LocalDate until;

    ExportCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() throws IOException {
        Exporter exporter = Exporters.named(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--format is \"" + format + "\"; give one of " + String.join(", ", Exporters.names())));
        try (ReportStore store = record.open()) {
            Filter asked = filter.filter(from, until);
            List<Incident> incidents = new KeptIncidents(store)
                    .incidents(asked).stream().map(Ledger.Entry::incident).toList();
            Exported what = new Exported(to -> IncidentInputs.print(store, asked, to), incidents);
            if (file.equals("-")) {
                OutputStream out = new BufferedOutputStream(console.out());
                exporter.write(what, out);
                out.flush();
            } else {
                write(exporter, what, Path.of(file).toAbsolutePath());
                console.problem("wrote " + Words.counted(incidents.size(), "incident", "incidents") + " to " + file);
            }
            return 0;
        }
    }

    /** Beside the file first, so that a failure leaves no half of one. */
    private static void write(Exporter exporter, Exported what, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                exporter.write(what, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
