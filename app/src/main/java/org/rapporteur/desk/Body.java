package org.rapporteur.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request's JSON, each field of it rejected with its own message where it can't be what it is. */
record Body(JsonNode json) {
    /** @throws Rejected where it is no object in JSON */
    static Body of(String text) {
        try {
            JsonNode json = Lines.JSON.readTree(text);
            if (json != null && json.isObject()) {
                return new Body(json);
            }
        } catch (JsonProcessingException e) {
            // told below
        }
        throw new Rejected(
                400, null, "The request's body is no JSON object; send one, with Content-Type: application/json.");
    }

    String required(String field) {
        String value = text(field);
        if (value == null || value.isBlank()) {
            throw Rejected.parameter(field, "is missing in the request's body; give it as a string");
        }
        return value;
    }

    @Nullable String text(String field) {
        JsonNode value = json.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw Rejected.parameter(field, "is " + value + "; give a string");
        }
        return value.asText();
    }

    boolean flag(String field) {
        JsonNode value = json.get(field);
        if (value == null || !value.isBoolean()) {
            throw Rejected.parameter(field, "is " + value + "; give true or false");
        }
        return value.asBoolean();
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        JsonNode values = json.path(field);
        values.forEach(value -> texts.add(value.asText()));
        if (!values.isArray() || texts.isEmpty()) {
            throw Rejected.parameter(field, "is missing in the request's body; give a list of strings, at least one");
        }
        return texts;
    }

    /** A field's JSON as it stands; null's where it is to be unknown. */
    String json(String field) {
        if (!json.has(field)) {
            throw Rejected.parameter(field, "is missing in the request's body; give null where it is to be unknown");
        }
        return json.get(field).toString();
    }
}
