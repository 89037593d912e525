package org.rapporteur.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/**
 * An object of a line that knows where it stands, so that what is wrong can be told. {@code x(field)} throws where the field
 * is absent, {@code findX(field)} gives null.
 */
final class JsonObject {
    private final JsonNode node;
    private final String line;
    private final String path;

    private JsonObject(JsonNode node, String line, String path) {
        this.node = node;
        this.line = line;
        this.path = path;
    }

    /**
     * A whole line.
     *
     * @param type what to call it where it has no id
     */
    static JsonObject of(JsonNode node, String type) {
        JsonNode id = node.path("id");
        String name = id.isTextual() ? type + " " + id.textValue() : "a line of type " + type;
        if (!node.isObject()) {
            throw new UnreadableLine(name + " is no JSON object");
        }
        return new JsonObject(node, name, "");
    }

    /** Makes something of this object, telling where it is that the model refuses. */
    <T> T read(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (UnreadableLine e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new UnreadableLine(line + ": " + e.getMessage(), e);
        }
    }

    UnreadableLine wrong(String field, String what) {
        return new UnreadableLine(line + ": \"" + path + field + "\" " + what);
    }

    Iterable<String> names() {
        return node::fieldNames;
    }

    String string(String field) {
        return required(field, findString(field));
    }

    @Nullable String findString(String field) {
        JsonNode value = find(field, "a string", JsonNode::isTextual);
        return value == null ? null : value.textValue();
    }

    List<String> strings(String field) {
        List<String> strings = new ArrayList<>();
        for (JsonNode value : array(field)) {
            if (!value.isTextual()) {
                throw wrong(field, "holds " + value + ", which is no string");
            }
            strings.add(value.textValue());
        }
        return strings;
    }

    @Nullable Integer findNumber(String field) {
        JsonNode value = find(field, "a whole number", JsonNode::isInt);
        return value == null ? null : Integer.valueOf(value.intValue());
    }

    double decimal(String field) {
        return required(field, find(field, "a number", JsonNode::isNumber)).doubleValue();
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** False where the field is absent. */
    boolean flag(String field) {
        JsonNode value = find(field, "true or false", JsonNode::isBoolean);
        return value != null && value.booleanValue();
    }

    <E extends Enum<E>> E name(String field, Class<E> type) {
        return required(field, findName(field, type));
    }

    <E extends Enum<E>> @Nullable E findName(String field, Class<E> type) {
        String name = findString(field);
        return name == null
                ? null
                : ContractNames.find(type, name)
                        .orElseThrow(() -> wrong(field, "is \"" + name + "\", which the contract doesn't have there"));
    }

    LocalDate day(String field) {
        return required(field, findDay(field));
    }

    @Nullable LocalDate findDay(String field) {
        String day = findString(field);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw wrong(field, "is \"" + day + "\"; give an ISO date such as 2016-09-30");
        }
    }

    JsonObject object(String field) {
        return required(field, find(field));
    }

    @Nullable JsonObject find(String field) {
        JsonNode value = find(field, "an object", JsonNode::isObject);
        return value == null ? null : new JsonObject(value, line, path + field + ".");
    }

    /** None where the field is absent. */
    List<JsonObject> objects(String field) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonNode value : array(field)) {
            if (!value.isObject()) {
                throw wrong(field, "holds " + value + ", which is no object");
            }
            objects.add(new JsonObject(value, line, path + field + "[" + objects.size() + "]."));
        }
        return objects;
    }

    /** The span that this object is. */
    Span offsets() {
        int start = required("start", findNumber("start"));
        int end = required("end", findNumber("end"));
        if (start < 0 || end <= start) {
            throw wrong("end", "is " + end + ": no span runs from " + start + " to there");
        }
        return new Span(start, end);
    }

    Span span(String field) {
        return object(field).offsets();
    }

    @Nullable Span findSpan(String field) {
        JsonObject span = find(field);
        return span == null ? null : span.offsets();
    }

    /**
     * Holds every span in this object against the text that it points into.
     *
     * @throws UnreadableLine where its words aren't what the text has there
     */
    void holdAgainst(String text) {
        hold(node, path, text);
    }

    private void hold(JsonNode value, String at, String text) {
        JsonNode words = value.path("text");
        JsonNode start = value.path("start");
        JsonNode end = value.path("end");
        if (words.isTextual() && start.isInt() && end.isInt()) {
            String there = start.intValue() < 0 || start.intValue() > end.intValue() || end.intValue() > text.length()
                    ? null
                    : text.substring(start.intValue(), end.intValue());
            if (!words.textValue().equals(there)) {
                throw new UnreadableLine(line + ": the report's text has "
                        + (there == null ? "no such place as " : "other words at ") + start + " to " + end
                        + (at.isEmpty()
                                ? ""
                                : ", where \"" + at.substring(0, at.length() - 1) + "\" is \"" + words.textValue()
                                        + "\""));
            }
        }
        value.properties().forEach(field -> hold(field.getValue(), at + field.getKey() + ".", text));
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            hold(value.get(i), at.substring(0, at.length() - 1) + "[" + i + "].", text);
        }
    }

    private Iterable<JsonNode> array(String field) {
        JsonNode value = find(field, "an array", JsonNode::isArray);
        return value == null ? List.of() : value;
    }

    private @Nullable JsonNode find(String field, String kind, Predicate<JsonNode> isKind) {
        JsonNode value = node.get(field);
        if (value != null && !isKind.test(value)) {
            throw wrong(field, "is " + value + ", not " + kind);
        }
        return value;
    }

    private <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw wrong(field, "is missing");
        }
        return value;
    }
}
