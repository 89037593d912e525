package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.model.Position;

/** A line of type {@code position}. */
final class PositionLine {
    private final JsonFields fields;
    private final JsonGenerator generator;

    PositionLine(JsonFields fields) {
        this.fields = fields;
        this.generator = fields.generator();
    }

    void write(Position position) throws IOException {
        generator.writeStartObject();
        fields.string("type", "position");
        fields.string("id", position.id());
        fields.who("party", position.party());
        fields.string("speaker", position.speaker());
        fields.name("act", position.act());
        fields.string("about", position.about());
        fields.interval("time", position.time());
        fields.strings("claims", position.claims());
        fields.string("changes", position.changes());
        generator.writeEndObject();
    }
}
