package org.rapporteur.desk;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rapporteur.contract.ContractWriter;

/** The contract's lines within answers, and JSON in general. */
final class Lines {
    static final JsonMapper JSON = new JsonMapper();

    /** Something that prints a line. */
    interface Line {
        void print(ContractWriter to) throws IOException;
    }

    /** A line as a value. */
    static RawValue of(Line line) {
        return new RawValue(text(line));
    }

    /** A line as an object, to which fields may be added. */
    static ObjectNode object(Line line) {
        return object(text(line));
    }

    /** A line that is kept. */
    static ObjectNode object(String line) {
        try {
            return (ObjectNode) JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("a line of the record is no JSON", e);
        }
    }

    private static String text(Line line) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ContractWriter writer = new ContractWriter(bytes);
            line.print(writer);
            writer.flush();
            return bytes.toString(StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Lines() {}
}
