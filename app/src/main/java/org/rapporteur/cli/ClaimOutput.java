package org.rapporteur.cli;

import java.io.IOException;
import org.rapporteur.model.Report;

/** A way to print what was read, report by report, in input order. */
interface ClaimOutput {
    /** Prints a report and what was found in it. */
    void report(Report report, ClaimFinder.Found found) throws IOException;

    /** Prints what follows the last report. */
    void end(Totals totals) throws IOException;
}
