package org.rapporteur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;

/** The contract's lines: each report followed by its claims. */
final class JsonlOutput implements ClaimOutput {
    private final ContractWriter writer;

    JsonlOutput(OutputStream out) throws IOException {
        writer = new ContractWriter(out);
    }

    @Override
    public void report(Report report, List<Claim> claims) throws IOException {
        writer.report(report);
        for (Claim claim : claims) {
            writer.claim(claim, report.text());
        }
        writer.flush();
    }

    @Override
    public void end(Totals totals) throws IOException {
        writer.flush();
    }
}
