package org.rapporteur.flink.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.rapporteur.monitor.Policy;
import org.rapporteur.table.Field;

/** The tables that lines become in Parquet; what isn't known is null in each. Docs/cluster.md tells of the columns. */
public enum ParquetTable {
    /** What {@code rapporteur export --format parquet} writes, out of {@link IncidentRow}s. */
    INCIDENTS(
            Field.ALL.stream()
                    .map(field -> column(
                            field.column().name(),
                            Type.valueOf(field.type()),
                            "/" + field.column().name()))
                    .toList(),
            Map.of("policy", Policy.ORIGINS.key(), "made_by", ParquetTable.MAKER)),

    /** A claim a row, what most ask of it in columns and the whole of it as the contract's line. */
    CLAIMS(
            List.of(
                    column("id", Type.VARCHAR, "/id"),
                    column("report", Type.VARCHAR, "/report"),
                    column("kind", Type.VARCHAR, "/kind"),
                    column("words", Type.VARCHAR, "/evidence/0/text"),
                    column("start", Type.INTEGER, "/evidence/0/start"),
                    column("end", Type.INTEGER, "/evidence/0/end"),
                    new Column(
                            "source",
                            Type.VARCHAR,
                            line -> last(line.path("chain")).at("/source/name")),
                    column("polarity", Type.VARCHAR, "/polarity"),
                    column("modality", Type.VARCHAR, "/modality"),
                    column("stance", Type.VARCHAR, "/stance"),
                    column("type", Type.VARCHAR, "/event/type"),
                    column("mode", Type.VARCHAR, "/event/mode"),
                    column("phase", Type.VARCHAR, "/event/phase"),
                    told("from", Type.DATE, "/time/start"),
                    told("until", Type.DATE, "/time/end"),
                    told("place", Type.VARCHAR, "/place/name"),
                    told("country", Type.VARCHAR, "/place/country"),
                    told("lat", Type.DOUBLE, "/place/lat"),
                    told("lon", Type.DOUBLE, "/place/lon"),
                    column("killed_low", Type.INTEGER, "/casualties/killed/low"),
                    column("killed_high", Type.INTEGER, "/casualties/killed/high"),
                    column("injured_low", Type.INTEGER, "/casualties/injured/low"),
                    column("injured_high", Type.INTEGER, "/casualties/injured/high"),
                    column("rule", Type.VARCHAR, "/rule"),
                    column("confidence", Type.DOUBLE, "/confidence"),
                    column("line", Type.VARCHAR, "")),
            Map.of("made_by", ParquetTable.MAKER)),

    /** A report a row, its text in a column and the whole of it as the contract's line. */
    REPORTS(
            List.of(
                    column("id", Type.VARCHAR, "/id"),
                    column("sha256", Type.VARCHAR, "/sha256"),
                    column("origin", Type.VARCHAR, "/origin"),
                    column("url", Type.VARCHAR, "/url"),
                    column("publisher", Type.VARCHAR, "/publisher"),
                    column("title", Type.VARCHAR, "/title"),
                    column("byline", Type.VARCHAR, "/byline"),
                    column("published", Type.DATE, "/published/date"),
                    column("language", Type.VARCHAR, "/language"),
                    column("engine", Type.VARCHAR, "/engine"),
                    column("text", Type.VARCHAR, "/text"),
                    column("line", Type.VARCHAR, "")),
            Map.of("made_by", ParquetTable.MAKER));

    private static final String MAKER = "Rapporteur";

    @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
    private final List<Column> columns;

    @SuppressWarnings("ImmutableEnumChecker") // nor it
    private final Map<String, String> metadata;

    ParquetTable(List<Column> columns, Map<String, String> metadata) {
        this.columns = columns;
        this.metadata = metadata;
    }

    /** SQL's types, as {@link Field} has them. */
    public enum Type {
        VARCHAR,
        INTEGER,
        DOUBLE,
        BOOLEAN,
        DATE
    }

    /**
     * A column.
     *
     * @param value what of a line stands in it; the whole is the line as it was printed
     */
    public record Column(String name, Type type, Function<JsonNode, JsonNode> value) {
        private org.apache.parquet.schema.Type parquet() {
            return switch (type) {
                case VARCHAR ->
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(name);
                case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(name);
                case DOUBLE -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
                case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
                case DATE ->
                    Types.optional(PrimitiveTypeName.INT32)
                            .as(LogicalTypeAnnotation.dateType())
                            .named(name);
            };
        }
    }

    public List<Column> columns() {
        return columns;
    }

    /** What a file says of itself. */
    Map<String, String> metadata() {
        return metadata;
    }

    MessageType schema() {
        return new MessageType(
                "rapporteur", columns.stream().map(Column::parquet).collect(Collectors.toList()));
    }

    private static Column column(String name, Type type, String pointer) {
        return new Column(name, type, line -> line.at(pointer));
    }

    /** What events and casualties tell alike. */
    private static Column told(String name, Type type, String pointer) {
        return new Column(name, type, line -> {
            JsonNode ofEvent = line.path("event").at(pointer);
            return ofEvent.isMissingNode() ? line.path("casualties").at(pointer) : ofEvent;
        });
    }

    private static JsonNode last(JsonNode array) {
        return array.isEmpty() ? MissingNode.getInstance() : array.get(array.size() - 1);
    }
}
