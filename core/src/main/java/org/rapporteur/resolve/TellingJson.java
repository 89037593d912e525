package org.rapporteur.resolve;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Tellings as JSON, in which they are kept and sent. */
public final class TellingJson {
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

    /** In one line. */
    public static String of(Telling telling) {
        try {
            return MAPPER.writeValueAsString(telling);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records, strings and numbers are JSON", e);
        }
    }

    /**
     * What {@link #of} was given.
     *
     * @throws UncheckedIOException where it is something else
     */
    public static Telling read(String json) {
        try {
            return MAPPER.readValue(json, Telling.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a telling can't be read: " + e.getOriginalMessage(), e);
        }
    }

    private TellingJson() {}
}
