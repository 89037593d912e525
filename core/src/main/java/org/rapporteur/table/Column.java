package org.rapporteur.table;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param value what stands in it; null where that is unknown
 */
public record Column<T>(String name, Function<T, @Nullable Object> value) {
    /** A column that is always empty, for what we don't know. */
    public static <T> Column<T> empty(String name) {
        return new Column<>(name, any -> null);
    }

    /** The text of a row's cell; empty where it is unknown. */
    public String cell(T row) {
        return text(value.apply(row));
    }

    /** A value as text, numbers without exponents. */
    public static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Double number ? BigDecimal.valueOf(number).toPlainString() : value.toString();
    }
}
