package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Range;

/** A line of type {@code incident}. */
final class IncidentLine {
    private final JsonFields fields;
    private final JsonGenerator generator;

    IncidentLine(JsonFields fields) {
        this.fields = fields;
        this.generator = fields.generator();
    }

    void write(Incident incident) throws IOException {
        generator.writeStartObject();
        fields.string("type", "incident");
        fields.string("id", incident.id());
        event(incident.event());
        fields.strings("claims", incident.claims());
        generator.writeNumberField("reports", incident.reports());
        generator.writeNumberField("outlets", incident.outlets());
        generator.writeNumberField("origins", incident.origins());
        for (Map.Entry<Harm, Range> harm : incident.harmed().entrySet()) {
            fields.range(ContractNames.of(harm.getKey()), harm.getValue());
        }
        generator.writeArrayFieldStart("disputes");
        for (Incident.Dispute dispute : incident.disputes()) {
            dispute(dispute);
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void event(Incident.Merged event) throws IOException {
        generator.writeObjectFieldStart("event");
        fields.string("type", event.type().name());
        fields.name("mode", event.mode());
        parties("actors", event.actors());
        parties("targets", event.targets());
        if (event.weapon() != null) {
            generator.writeObjectFieldStart("weapon");
            fields.string("kind", event.weapon());
            generator.writeEndObject();
        }
        fields.interval("time", event.time());
        if (event.place() != null) {
            generator.writeObjectFieldStart("place");
            fields.placeFields(event.place().name(), event.place().location());
            generator.writeEndObject();
        }
        if (event.background()) {
            generator.writeBooleanField("background", true);
        }
        fields.eventCodes(event.codes());
        generator.writeEndObject();
    }

    private void parties(String field, List<Incident.Somebody> parties) throws IOException {
        generator.writeArrayFieldStart(field);
        for (Incident.Somebody party : parties) {
            generator.writeStartObject();
            fields.somebodyFields(party);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private void dispute(Incident.Dispute dispute) throws IOException {
        generator.writeStartObject();
        fields.name("field", dispute.field());
        generator.writeArrayFieldStart("versions");
        for (Incident.Version version : dispute.versions()) {
            generator.writeStartObject();
            value(version.value());
            fields.strings("claims", version.claims());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void value(Incident.Value value) throws IOException {
        if (value instanceof Incident.Many many) {
            generator.writeObjectFieldStart("value");
            fields.number("low", many.low());
            fields.number("high", many.high());
            generator.writeBooleanField("approximate", many.approximate());
            generator.writeEndObject();
        } else if (value instanceof Incident.Parties parties) {
            parties("value", parties.parties());
        } else if (value instanceof Incident.At at) {
            generator.writeObjectFieldStart("value");
            fields.placeFields(at.place().name(), at.place().location());
            generator.writeEndObject();
        } else if (value instanceof Incident.On on) {
            fields.interval("value", on.days());
        } else if (value instanceof Incident.Happened happened) {
            generator.writeBooleanField("value", happened.happened());
        }
    }
}
