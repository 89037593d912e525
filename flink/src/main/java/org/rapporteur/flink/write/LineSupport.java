package org.rapporteur.flink.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** Writes JSON lines as rows of a table. */
final class LineSupport extends WriteSupport<String> {
    private final ObjectMapper mapper = new JsonMapper();
    private final ParquetTable table;

    @SuppressWarnings("NullAway.Init")
    private RecordConsumer row;

    LineSupport(ParquetTable table) {
        this.table = table;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract all the same
    public WriteContext init(Configuration unused) {
        return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration unused) {
        return context();
    }

    private WriteContext context() {
        return new WriteContext(table.schema(), table.metadata());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        row = consumer;
    }

    @Override
    public void write(String line) {
        JsonNode whole;
        try {
            whole = mapper.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a line of the job's own can be read", e);
        }
        List<ParquetTable.Column> columns = table.columns();
        row.startMessage();
        for (int i = 0; i < columns.size(); i++) {
            ParquetTable.Column column = columns.get(i);
            JsonNode value = column.value().apply(whole);
            if (!value.isMissingNode()) {
                row.startField(column.name(), i);
                add(column.type(), value, value.isContainerNode() ? line : value.asText());
                row.endField(column.name(), i);
            }
        }
        row.endMessage();
    }

    private void add(ParquetTable.Type type, JsonNode value, String text) {
        switch (type) {
            case VARCHAR -> row.addBinary(Binary.fromString(text));
            case INTEGER -> row.addInteger(value.intValue());
            case DOUBLE -> row.addDouble(value.doubleValue());
            case BOOLEAN -> row.addBoolean(value.booleanValue());
            case DATE -> row.addInteger(Math.toIntExact(LocalDate.parse(text).toEpochDay()));
        }
    }
}
