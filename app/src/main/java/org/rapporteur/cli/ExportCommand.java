package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.export.Exported;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.Exporters;
import org.rapporteur.export.Unavailable;
import org.rapporteur.monitor.Policy;
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
        description = {
            "Writes the record, or what a filter lets through, as other programs read it. Figures count by a policy, which"
                    + " the file names. docs/exports.md tells what each column is made of, and what stays empty.",
            "",
            "  jsonl      every report, claim and incident, as the contract has them",
            "  csv        incidents, a row each",
            "  geojson    incidents on a map",
            "  plover     incidents as PLOVER's JSON, one object a line",
            "  acled      incidents as rows with ACLED's 31 columns",
            "  ged        deadly incidents as rows with the columns of UCDP's GED",
            "  ceasefire  ceasefires as rows, after the ETH/PRIO dataset",
            "  hxl        incidents as rows under the hashtags of HXL",
            "  parquet    incidents as a typed table; takes DuckDB's driver",
        },
        footer = {
            "  rapporteur export --format geojson --to week.geojson --from 2016-09-19 --until 2016-09-25",
            "  rapporteur export --format acled --to incidents.csv --place Aleppo",
            "  rapporteur export --format hxl --policy ibc --to incidents.csv",
            "  rapporteur export --format parquet --to incidents.parquet",
            "  rapporteur export --format jsonl --to - | gzip > record.jsonl.gz",
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Own own;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "One of those above.")
    private String format = "";

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            converter = PolicyName.class,
            description =
                    "What figures count by: origins, ibc, airwars, ucdp or acled (default: acled for acled, ucdp for"
                            + " ged, origins for the others; jsonl has every figure and takes none).")
    private @Nullable Policy policy;

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

    ExportCommand(Console console, Own own, Records records) {
        this.console = console;
        this.own = own;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() {
        Exporter exporter = Exporters.named(format)
                .orElseThrow(() ->
                        wrong("--format is \"" + format + "\"; give one of " + String.join(", ", Exporters.names())));
        Policy counting = policy(exporter);
        try (ReportStore store = record.open()) {
            Filter asked = filter.filter(from, until);
            Exported what = Exported.of(
                    store,
                    asked,
                    exporter.policy() == null ? null : counting,
                    () -> own.parties().register(console::problem));
            if (file.equals("-")) {
                OutputStream out = new BufferedOutputStream(console.out());
                exporter.write(what, out);
                out.flush();
            } else {
                int written = write(exporter, what, Path.of(file).toAbsolutePath());
                console.problem("wrote " + Words.counted(written, exporter.thing(), exporter.thing() + "s") + " to "
                        + file
                        + (written == what.incidents().size()
                                        || !exporter.thing().equals(Exporter.INCIDENT)
                                ? ""
                                : "; " + (what.incidents().size() - written) + " have no place in " + format));
            }
            return 0;
        } catch (Unavailable e) {
            throw wrong(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            if (file.equals("-")) {
                if (console.isClosedPipe(e)) {
                    return 0;
                }
                throw new OutputFailed(e, false);
            }
            throw new UncheckedIOException(file + " can't be written (" + e + "); nothing was left there", e);
        }
    }

    private Policy policy(Exporter exporter) {
        Policy usual = exporter.policy();
        if (policy == null) {
            return usual == null ? Policy.ORIGINS : usual;
        }
        if (usual == null) {
            throw wrong("--policy is for forms in which figures are counted; " + format + " has every figure");
        }
        return policy;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Beside the file first, so that a failure leaves no half of one. */
    private static int write(Exporter exporter, Exported what, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            int written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                written = exporter.write(what, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
