package org.rapporteur.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.rapporteur.resolve.Telling;
import org.rapporteur.resolve.TellingJson;

/** Tellings and lists as SQL takes them. */
final class Json {
    private static final ObjectMapper MAPPER = new JsonMapper();

    /** Numbers or strings, for {@code json_each}. */
    static String of(Collection<?> values) {
        try {
            return MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records, strings and numbers are JSON", e);
        }
    }

    static Telling telling(String json) {
        try {
            return TellingJson.read(json);
        } catch (UncheckedIOException e) {
            throw new RecordException(
                    "In the record, " + e.getMessage()
                            + "; make the incidents anew from the claims, or restore the record from a copy.",
                    e);
        }
    }

    private Json() {}
}
