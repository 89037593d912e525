package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import org.rapporteur.cli.summary.Page;
import org.rapporteur.cli.summary.ReportSummary;
import org.rapporteur.model.Report;

/** What was read, in words, for a person at a terminal. */
final class SummaryOutput implements ClaimOutput {
    private final Writer out;
    private final ReportSummary summary;
    private final boolean quiet;

    /** @param quiet whether nothing follows the last report */
    SummaryOutput(Console console, boolean quiet) {
        Page page = Page.of(console.out(), console.columns(), console.colour());
        out = page.out();
        summary = new ReportSummary(page);
        this.quiet = quiet;
    }

    @Override
    public void report(Report report, ClaimFinder.Found found) throws IOException {
        summary.print(report, found.claims());
        out.flush();
    }

    @Override
    public void end(Totals totals) throws IOException {
        if (quiet) {
            return;
        }
        out.append("Read ").append(totals.read()).append(".\n");
        if (totals.unread() > 0) {
            out.append(totals.unreadInputs()).append(", see standard error.\n");
        }
        out.flush();
    }
}
