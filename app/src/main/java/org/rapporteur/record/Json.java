package org.rapporteur.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import org.rapporteur.resolve.Telling;

/** Tellings and lists as SQL takes them. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDate.class, new DayReader()))
            .build();

    private static final class DayReader extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }

    /** Numbers or strings, for {@code json_each}. */
    static String of(Collection<?> values) {
        return write(values);
    }

    static String of(Telling telling) {
        return write(telling);
    }

    static Telling telling(String json) {
        try {
            return MAPPER.readValue(json, Telling.class);
        } catch (JsonProcessingException e) {
            throw new RecordException(
                    "A telling in the record can't be read (" + e.getOriginalMessage()
                            + "); make the incidents anew from the claims, or restore the record from a copy.",
                    e);
        }
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records, strings and numbers are JSON", e);
        }
    }

    private Json() {}
}
