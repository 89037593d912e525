package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Incidents, a row each. */
final class CsvExporter implements Exporter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Exported what, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        Csv.print(
                writer,
                IncidentRow.COLUMNS,
                what.incidents().stream().map(IncidentRow::of).toList());
        writer.flush();
    }
}
