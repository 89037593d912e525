package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.lines.Importing;
import org.rapporteur.cli.lines.LineShelf;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.read.LineReader;
import org.rapporteur.read.Problem;
import org.rapporteur.record.ReportStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur import}: what was read elsewhere, into a record. */
@Command(
        name = "import",
        description = {
            "Takes reports and claims that were read elsewhere into the record, without reading them again: the JSON"
                    + " lines that read --output jsonl, export --format jsonl and the job on a cluster write. Incidents"
                    + " are made of them here.",
            "",
            "Claims may come before or after their reports, and from other files. Lines of other types, such as"
                    + " incidents, are passed over. A line that is wrong is named on standard error, with its reason;"
                    + " the rest is imported. A report that is in the record already changes nothing.",
        },
        parameterListHeading = "%nInputs:%n",
        footer = {
            "  rapporteur import claims.jsonl",
            "  rapporteur import --record archive.db out/reports out/claims",
            "  rapporteur read --output jsonl reports/ | rapporteur import -",
            "  rapporteur export --format jsonl --to - | rapporteur import --record b.db -",
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file of lines, also with .gz after its name; a folder, of which .jsonl and files without"
                    + " an ending are taken; or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--quiet",
            description = "Show no progress, no notes and no totals; what cannot be imported is still named.")
    private boolean quiet;

    @Mixin
    private final RecordOption record;

    ImportCommand(Console console, Records records) {
        this.console = console;
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() throws IOException {
        Totals totals = new Totals();
        Path beside = record.file().toAbsolutePath().getParent();
        try (ReportStore store = record.openOrMake();
                RecordOutput kept = new RecordOutput(store, null, record.name(), console, quiet);
                LineShelf shelf = LineShelf.in(beside == null ? Path.of("") : beside)) {
            Taker taker = new Taker(kept, totals);
            Importing importing = new Importing(shelf, taker);
            try (Progress reading = progress("Reading")) {
                taker.progress = reading;
                LineReader.read(inputs, console.in(), importing);
            }
            try (Progress keeping = progress("Keeping")) {
                taker.progress = keeping;
                importing.together();
            }
            kept.end(totals);
        }
        if (!totals.skipped().isEmpty() && !quiet) {
            console.problem(totals.skipped().words(origin -> origin));
        }
        return totals.unread() > 0 ? Program.UNREAD : 0;
    }

    private Progress progress(String task) {
        return Progress.on(console, task, quiet);
    }

    /** Keeps what lines come to, and tells the rest. */
    private final class Taker implements Importing.Taker {
        private final RecordOutput kept;
        private final Totals totals;
        private Progress progress = Progress.none();

        Taker(RecordOutput kept, Totals totals) {
            this.kept = kept;
            this.totals = totals;
        }

        @Override
        public void report(Report report, @Nullable String engine, List<Claim> claims) {
            try {
                kept.report(report, new ClaimFinder.Found(engine, List.of(), claims));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void problem(Problem problem) {
            if (problem.unread()) {
                totals.addUnread();
            }
            progress.behind(() -> console.problem(problem.toString()));
        }

        @Override
        public void skipped(Path file) {
            totals.addSkipped(file);
        }

        @Override
        public void progress(long done, long of) {
            progress.at(done, of);
        }
    }
}
