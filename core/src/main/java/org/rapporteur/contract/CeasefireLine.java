package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Incident;

/** A line of type {@code ceasefire}. */
final class CeasefireLine {
    private final JsonFields fields;
    private final JsonGenerator generator;

    CeasefireLine(JsonFields fields) {
        this.fields = fields;
        this.generator = fields.generator();
    }

    void write(Ceasefire ceasefire) throws IOException {
        generator.writeStartObject();
        fields.string("type", "ceasefire");
        fields.string("id", ceasefire.id());
        fields.string("name", ceasefire.name());
        generator.writeArrayFieldStart("parties");
        for (Incident.Somebody party : ceasefire.parties()) {
            generator.writeStartObject();
            fields.somebodyFields(party);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        if (ceasefire.area() != null) {
            generator.writeObjectFieldStart("area");
            fields.placeFields(ceasefire.area().name(), ceasefire.area().location());
            generator.writeEndObject();
        }
        if (ceasefire.declared()) {
            generator.writeBooleanField("declared", true);
        }
        generator.writeArrayFieldStart("phases");
        for (Ceasefire.Phase phase : ceasefire.phases()) {
            generator.writeStartObject();
            fields.name("phase", phase.phase());
            fields.day("from", phase.from());
            fields.day("to", phase.to());
            fields.strings("claims", phase.claims());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("days");
        for (Ceasefire.Day day : ceasefire.days()) {
            day(day);
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void day(Ceasefire.Day day) throws IOException {
        generator.writeStartObject();
        fields.day("date", day.date());
        if (day.party() != null) {
            generator.writeObjectFieldStart("party");
            fields.somebodyFields(day.party());
            generator.writeEndObject();
        }
        fields.name("term", day.term());
        fields.name("state", day.state());
        generator.writeNumberField("alleged", day.alleged());
        generator.writeNumberField("confirmed", day.confirmed());
        generator.writeNumberField("denied", day.denied());
        generator.writeNumberField("named", day.named());
        generator.writeNumberField("inferred", day.inferred());
        generator.writeNumberField("origins", day.origins());
        fields.strings("claims", day.claims());
        generator.writeEndObject();
    }
}
