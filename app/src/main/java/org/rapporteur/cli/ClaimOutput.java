package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;

/** A way to print what was read, report by report, in input order. */
interface ClaimOutput {
    /** Prints a report and its claims. */
    void report(Report report, List<Claim> claims) throws IOException;

    /** Prints what follows the last report. */
    void end(Totals totals) throws IOException;
}
