package org.rapporteur.flink.write;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Facts;
import org.rapporteur.table.Field;

/** An incident as a row of the table that exports have, on its way as JSON: a field a column, none where it isn't known. */
public final class IncidentRow {
    public static String of(Facts facts) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (Field field : Field.ALL) {
            put(row, field.column().name(), field.column().value().apply(facts));
        }
        return row.toString();
    }

    private static void put(ObjectNode row, String name, @Nullable Object value) {
        if (value instanceof Integer number) {
            row.put(name, number);
        } else if (value instanceof Double number) {
            row.put(name, number);
        } else if (value instanceof Boolean truth) {
            row.put(name, truth);
        } else if (value instanceof String || value instanceof LocalDate) {
            String text = value.toString();
            if (!text.isEmpty()) {
                row.put(name, text);
            }
        } else if (value != null) {
            throw new IllegalStateException("no column holds a " + value.getClass() + ", as " + name + " does");
        }
    }

    private IncidentRow() {}
}
