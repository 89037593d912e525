package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.flink.write.Gzip;
import org.rapporteur.flink.write.ParquetTable;

/** The job's tables, read back by Parquet's own reader, hold what the laptop finds. */
class ParquetTest {
    private static final Path WEEK =
            Path.of("../examples/reports").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void tablesHoldWhatLinesDo() throws Exception {
        StringWriter err = new StringWriter();
        List<String> arguments =
                new ArrayList<>(List.of("--local", "--parallelism", "2", "--engine", "fast", "--format", "parquet"));
        for (String name : List.of("reports", "claims", "incidents", "problems")) {
            arguments.addAll(List.of("--" + name, folder.resolve(name).toString()));
        }
        arguments.addAll(List.of("--input", WEEK.toString()));
        assertThat(Main.line()
                        .setOut(new PrintWriter(new StringWriter()))
                        .setErr(new PrintWriter(err, true))
                        .execute(arguments.toArray(String[]::new)))
                .as(err.toString())
                .isZero();

        Laptop read = Laptop.of(WEEK);
        Outcome laptop = read.outcome();
        List<ObjectNode> claims = rows("claims", ParquetTable.CLAIMS);
        assertThat(lines(claims)).isEqualTo(laptop.claims());
        assertThat(claims)
                .anySatisfy(claim -> {
                    assertThat(claim.path("kind").asText()).isEqualTo("casualties");
                    assertThat(claim.path("killed_low").asInt()).isPositive();
                    assertThat(claim.path("place").asText()).isNotEmpty();
                    assertThat(claim.path("from").asText()).startsWith("2016-");
                })
                .allSatisfy(claim -> assertThat(claim.path("words").asText()).isNotEmpty())
                .filteredOn(claim -> claim.path("kind").asText().equals("statement"))
                .anySatisfy(claim -> assertThat(claim.path("source").asText()).isNotEmpty());
        List<ObjectNode> reports = rows("reports", ParquetTable.REPORTS);
        assertThat(lines(reports)).isEqualTo(laptop.reports());
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.path("text").asText()).isNotEmpty());
        assertThat(rows("incidents", ParquetTable.INCIDENTS))
                .extracting(ObjectNode::toString)
                .isEqualTo(read.rows());
    }

    private static List<String> lines(List<ObjectNode> rows) {
        return rows.stream().map(row -> row.path("line").asText()).sorted().toList();
    }

    /** A table's rows by their ids. */
    private List<ObjectNode> rows(String name, ParquetTable table) throws IOException {
        List<ObjectNode> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                if (!file.toString().endsWith(".parquet")) {
                    continue; // a checksum, or what hides
                }
                try (ParquetReader<Group> reader = new Reader(file).build()) {
                    for (Group row = reader.read(); row != null; row = reader.read()) {
                        rows.add(row(row, table));
                    }
                }
            }
        }
        rows.sort(Comparator.comparing(row -> row.path("id").asText()));
        return rows;
    }

    private static ObjectNode row(Group group, ParquetTable table) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (ParquetTable.Column column : table.columns()) {
            String name = column.name();
            if (group.getFieldRepetitionCount(name) > 0) {
                switch (column.type()) {
                    case VARCHAR -> row.put(name, group.getString(name, 0));
                    case INTEGER -> row.put(name, group.getInteger(name, 0));
                    case DOUBLE -> row.put(name, group.getDouble(name, 0));
                    case BOOLEAN -> row.put(name, group.getBoolean(name, 0));
                    case DATE ->
                        row.put(
                                name,
                                LocalDate.ofEpochDay(group.getInteger(name, 0)).toString());
                }
            }
        }
        return row;
    }

    private static final class Reader extends ParquetReader.Builder<Group> {
        Reader(Path file) {
            super(new LocalInputFile(file), new PlainParquetConfiguration());
            withCodecFactory(new Gzip());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
