package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;

/** The contract's lines: every report before its claims, then the incidents. */
final class JsonlExporter implements Exporter {
    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public @Nullable Policy policy() {
        return null;
    }

    @Override
    public int write(Exported what, OutputStream to) throws IOException {
        ContractWriter writer = new ContractWriter(to);
        what.lines().print(writer);
        for (Ledger.Entry entry : what.incidents()) {
            writer.incident(entry.incident());
        }
        writer.flush();
        return what.incidents().size();
    }
}
