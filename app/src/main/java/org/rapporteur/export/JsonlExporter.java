package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Incident;

/** The contract's lines: every report before its claims, then the incidents. */
final class JsonlExporter implements Exporter {
    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public void write(Exported what, OutputStream to) throws IOException {
        ContractWriter writer = new ContractWriter(to);
        what.lines().print(writer);
        for (Incident incident : what.incidents()) {
            writer.incident(incident);
        }
        writer.flush();
    }
}
