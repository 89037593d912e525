package org.rapporteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.model.Report;
import org.rapporteur.record.Added;
import org.rapporteur.record.ReadReport;
import org.rapporteur.record.ReportStore;

/**
 * Keeps what is read, batch by batch, and hands it on to be printed. What comes before a failure, or before a pipe closes, is
 * kept when this is closed.
 */
final class RecordOutput implements ClaimOutput, AutoCloseable {
    /** A batch is one transaction, and ends by what was read, never by the clock: codes are given at its end. */
    private static final int BATCH = 100;

    /** In UTF-16 units, about a second's work of the deep engine. */
    private static final int BATCH_TEXT = 50_000;

    private final ReportStore record;
    private final String name;
    private final Console console;
    private final boolean quiet;
    private final long run;
    private final List<ReadReport> batch = new ArrayList<>();
    private @Nullable ClaimOutput next;
    private int length;
    private int added;
    private int changed;
    private int known;

    RecordOutput(ReportStore record, @Nullable String engine, String name, Console console, boolean quiet) {
        this.record = record;
        this.name = name;
        this.console = console;
        this.quiet = quiet;
        this.run = record.startRun(engine);
    }

    /** What prints each report after it. */
    void then(ClaimOutput output) {
        next = output;
    }

    @Override
    public void report(Report report, ClaimFinder.Found found) throws IOException {
        batch.add(new ReadReport(report, found.engine(), found.claims(), Instant.now()));
        length += report.text().length();
        if (batch.size() >= BATCH || length >= BATCH_TEXT) {
            keep();
        }
        if (next != null) {
            next.report(report, found);
        }
    }

    @Override
    public void end(Totals totals) throws IOException {
        keep();
        if (next != null) {
            next.end(totals);
        }
        if (!quiet) {
            String words = "Kept in " + name + ": " + Words.counted(added, "new report", "new reports")
                    + (changed > 0 ? ", " + changed + " of them a new version" : "")
                    + (known > 0 ? "; " + known + (known == 1 ? " was" : " were") + " there already" : "")
                    + ". rapporteur incidents shows what happened.\n";
            console.out().write(words.getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        }
    }

    private void keep() {
        if (!batch.isEmpty()) {
            Added now = record.addAll(run, batch);
            batch.clear();
            length = 0;
            added += now.reports().size();
            changed += now.versions().size();
            known += now.unchanged();
        }
    }

    @Override
    public void close() {
        keep();
        record.endRun(run);
    }
}
