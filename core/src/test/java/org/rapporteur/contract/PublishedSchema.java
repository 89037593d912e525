package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schema in {@code docs/contract}, for tests to hold lines against. */
public final class PublishedSchema {
    static final Path FOLDER = Path.of("..", "docs", "contract");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SCHEMA = load();

    /** What is wrong with a line; empty where it is as published. */
    public static List<String> faults(String line) {
        try {
            return SCHEMA.validate(MAPPER.readTree(line)).stream()
                    .map(ValidationMessage::toString)
                    .toList();
        } catch (JsonProcessingException e) {
            return List.of("no JSON: " + e.getOriginalMessage());
        }
    }

    private static JsonSchema load() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(FOLDER.resolve("rapporteur.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PublishedSchema() {}
}
