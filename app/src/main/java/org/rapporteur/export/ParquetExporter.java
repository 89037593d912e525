package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Facts;
import org.rapporteur.table.Field;

/** The table of incidents as a Parquet file, written by DuckDB; the policy stands in a column and in the file's metadata. */
final class ParquetExporter implements Exporter {
    @Override
    public String format() {
        return "parquet";
    }

    @Override
    public int write(Exported what, OutputStream to) throws IOException {
        List<Facts> rows = what.facts();
        Path folder = Files.createTempDirectory("rapporteur");
        Path file = folder.resolve("incidents.parquet");
        try (Connection database = DuckDb.open()) {
            fill(database, rows);
            try (Statement statement = database.createStatement()) {
                statement.execute(
                        "COPY incidents TO '" + quoted(file.toString()) + "' (FORMAT PARQUET, KV_METADATA {policy: '"
                                + what.policy().key() + "', made_by: 'Rapporteur'})");
            }
            Files.copy(file, to);
        } catch (SQLException e) {
            throw new IOException("DuckDB can't write Parquet: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
        return rows.size();
    }

    private static void fill(Connection database, List<Facts> rows) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE incidents ("
                    + Field.ALL.stream()
                            .map(field -> "\"" + field.column().name() + "\" " + field.type())
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        String insert = "INSERT INTO incidents VALUES (?" + ", ?".repeat(Field.ALL.size() - 1) + ")";
        try (PreparedStatement row = database.prepareStatement(insert)) {
            for (Facts facts : rows) {
                for (int i = 0; i < Field.ALL.size(); i++) {
                    row.setObject(i + 1, known(Field.ALL.get(i).column().value().apply(facts)));
                }
                row.addBatch();
            }
            if (!rows.isEmpty()) {
                row.executeBatch();
            }
        }
    }

    /** Nothing where a text is empty. */
    private static @Nullable Object known(@Nullable Object value) {
        return "".equals(value) ? null : value;
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }
}
