package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.table.Column;

/** A form of comma-separated rows, one an incident. */
abstract class TableExporter implements Exporter {
    /** The names of the columns, in order. */
    abstract List<String> columns();

    /** What stands between the names and the rows. */
    List<List<String>> subheadings() {
        return List.of();
    }

    /** The incidents that have a place in it. */
    abstract List<List<String>> rows(Exported what);

    @Override
    public int write(Exported what, OutputStream to) throws IOException {
        List<List<String>> rows = rows(what);
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        Csv.print(
                writer,
                columns(),
                Stream.concat(subheadings().stream(), rows.stream()).toList());
        writer.flush();
        return rows.size();
    }

    static <T> List<String> names(List<Column<T>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    static <T> List<String> cells(List<Column<T>> columns, T row) {
        return columns.stream().map(column -> column.cell(row)).toList();
    }
}
