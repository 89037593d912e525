package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Link;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** A line of type {@code claim}. */
final class ClaimLine {
    private final JsonFields fields;
    private final JsonGenerator generator;

    ClaimLine(JsonFields fields) {
        this.fields = fields;
        this.generator = fields.generator();
    }

    void write(Claim claim, String text) throws IOException {
        generator.writeStartObject();
        basis(claim, text);
        claim.accept(new Claim.Visitor<JsonGenerator, IOException>() {
                    @Override
                    public JsonGenerator statement(Statement statement) throws IOException {
                        fieldsOf(statement, text);
                        return generator;
                    }

                    @Override
                    public JsonGenerator event(Event event) throws IOException {
                        fieldsOf(event, text);
                        return generator;
                    }

                    @Override
                    public JsonGenerator casualties(Casualties casualties) throws IOException {
                        fieldsOf(casualties, text);
                        return generator;
                    }
                })
                .writeEndObject();
    }

    private void basis(Claim claim, String text) throws IOException {
        Claim.Basis basis = claim.basis();
        fields.string("type", "claim");
        fields.string("id", basis.id());
        fields.string("report", basis.report());
        fields.string("kind", claim.kind());
        generator.writeArrayFieldStart("evidence");
        for (Span span : basis.evidence()) {
            fields.span(span, text);
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("chain");
        for (Link link : basis.chain()) {
            link(link, text);
        }
        generator.writeEndArray();
        fields.name("polarity", basis.polarity());
        fields.name("modality", basis.modality());
        fields.name("stance", basis.stance());
        fields.string("rule", basis.rule());
        fields.confidence("confidence", basis.confidence());
    }

    private void link(Link link, String text) throws IOException {
        generator.writeStartObject();
        Source source = link.source();
        if (source != null) {
            generator.writeObjectFieldStart("source");
            fields.spanFields(source.words(), text);
            fields.string("name", source.name());
            fields.string("id", source.id());
            fields.name("type", source.type());
            generator.writeEndObject();
        }
        fields.span("cue", link.cue(), text);
        fields.name("act", link.act());
        fields.name("medium", link.medium());
        fields.interval("time", link.time());
        generator.writeEndObject();
    }

    private void fieldsOf(Statement statement, String text) throws IOException {
        fields.name("form", statement.form());
        fields.span("content", statement.content(), text);
        fields.party("addressee", statement.addressee(), text);
        fields.span("about", statement.about(), text);
        fields.strings("contains", statement.contains());
    }

    private void fieldsOf(Event event, String text) throws IOException {
        generator.writeObjectFieldStart("event");
        fields.string("type", event.type().name());
        fields.name("mode", event.mode());
        fields.name("phase", event.phase());
        fields.span("trigger", event.trigger(), text);
        fields.parties("actors", event.actors(), text);
        fields.parties("targets", event.targets(), text);
        Event.Weapon weapon = event.weapon();
        if (weapon != null) {
            generator.writeObjectFieldStart("weapon");
            fields.spanFields(weapon.words(), text);
            fields.string("kind", weapon.kind());
            generator.writeEndObject();
        }
        fields.time("time", event.time(), text);
        fields.place("place", event.place(), text);
        if (event.background()) {
            generator.writeBooleanField("background", true);
        }
        fields.eventCodes(event.codes());
        generator.writeEndObject();
    }

    private void fieldsOf(Casualties casualties, String text) throws IOException {
        generator.writeObjectFieldStart("casualties");
        fields.counts(casualties.counts());
        fields.name("group", casualties.group());
        generator.writeArrayFieldStart("of");
        for (Casualties.Part part : casualties.of()) {
            generator.writeStartObject();
            fields.name("group", part.group());
            fields.counts(part.counts());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        fields.name("basis", casualties.countedOver());
        fields.string(
                "since", casualties.since() == null ? null : casualties.since().toString());
        fields.span("cause", casualties.cause(), text);
        fields.place("place", casualties.place(), text);
        fields.time("time", casualties.time(), text);
        if (!casualties.by().isEmpty()) {
            fields.parties("by", casualties.by(), text);
        }
        if (!casualties.victims().isEmpty()) {
            generator.writeArrayFieldStart("victims");
            for (Casualties.Victim victim : casualties.victims()) {
                generator.writeStartObject();
                fields.partyFields(victim.party(), text);
                fields.number("age", victim.age());
                fields.name("sex", victim.sex());
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }
}
