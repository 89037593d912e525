package org.rapporteur.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.record.Filter;
import org.rapporteur.record.KeptReport;
import org.rapporteur.record.ReportStore;
import org.rapporteur.record.Reread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur reread}: finds the claims of kept reports anew. */
@Command(
        name = "reread",
        description =
                "Reads the reports in the record again, with another engine or a newer program. Claims that are no longer"
                        + " found stay as superseded; what people said moves to the claim of the same kind about the same words,"
                        + " and what finds none is listed.",
        footer = {
            "  rapporteur reread",
            "  rapporteur reread --engine deep --since 2016-09-19",
        })
final class RereadCommand implements Callable<Integer> {
    private final Console console;
    private final Own own;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Only reports that came out on this day or later.")
    private @Nullable LocalDate since;

    @Mixin
    private final EngineOption engine;

    @Mixin
    private final RecordOption record;

    RereadCommand(Console console, Engines engines, Own own, Records records) {
        this.console = console;
        this.own = own;
        engine = new EngineOption(console, engines);
        record = new RecordOption(console, records);
    }

    @Override
    public Integer call() {
        try (ReportStore store = record.open()) {
            ClaimFinder finder = own.finder(engine.load(), console);
            List<KeptReport> reports;
            try (Stream<KeptReport> all = store.reports(Filter.ALL)) {
                reports = all.filter(kept -> !kept.forgotten() && isLate(kept)).toList();
            }
            long run = store.startRun(finder.stages().annotator().engine().name());
            Changes changes = new Changes();
            for (KeptReport kept : reports) {
                ClaimFinder.Found found = finder.find(kept.report(), false);
                changes.add(store.reread(run, kept.report().id(), found.engine(), found.claims()));
            }
            store.endRun(run);
            changes.print(console, reports.size());
            return 0;
        }
    }

    private boolean isLate(KeptReport kept) {
        return since == null
                || kept.report().published() == null
                || !kept.report().published().date().isBefore(since);
    }

    /** What rereading came to. */
    private static final class Changes {
        private int kept;
        private int superseded;
        private int added;
        private final List<String> lost = new ArrayList<>();

        void add(Reread one) {
            kept += one.kept();
            superseded += one.superseded();
            added += one.added();
            one.lostCorrections()
                    .forEach(correction -> lost.add(correction.id() + ": " + correction.target() + " "
                            + correction.field() + "=" + correction.value() + ", by " + correction.who()));
            one.lostPairs()
                    .forEach(pair -> lost.add(pair.id() + ": " + pair.one() + (pair.same() ? " same as " : " not ")
                            + pair.other() + ", by " + pair.who()));
        }

        void print(Console console, int reports) {
            PrintWriter out = console.outWriter();
            out.println("read " + Words.counted(reports, "report", "reports") + " again: " + kept
                    + " claims as before, " + added + " new, " + superseded + " superseded");
            if (!lost.isEmpty()) {
                out.println("what people said of claims that are no longer found:");
                lost.forEach(line -> out.println("  " + line));
            }
        }
    }
}
