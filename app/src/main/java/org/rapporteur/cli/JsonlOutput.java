package org.rapporteur.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Report;

/** The contract's lines: each report followed by its mentions, where they were asked for, and its claims. */
final class JsonlOutput implements ClaimOutput {
    private final ContractWriter writer;

    JsonlOutput(OutputStream out) throws IOException {
        writer = new ContractWriter(out);
    }

    @Override
    public void report(Report report, ClaimFinder.Found found) throws IOException {
        writer.report(report, found.engine());
        for (Mention mention : found.mentions()) {
            writer.mention(mention, report);
        }
        for (Claim claim : found.claims()) {
            writer.claim(claim, report.text());
        }
        writer.flush();
    }

    @Override
    public void end(Totals totals) throws IOException {
        writer.flush();
    }
}
