package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.TimeExpression;

/** A line of type {@code mention}. */
final class MentionLine {
    private final JsonFields fields;
    private final JsonGenerator generator;

    MentionLine(JsonFields fields) {
        this.fields = fields;
        this.generator = fields.generator();
    }

    void write(Mention mention, String report, String text) throws IOException {
        generator.writeStartObject();
        fields.string("type", "mention");
        fields.string("report", report);
        fields.string("kind", mention.kind());
        fields.spanFields(mention.words(), text);
        if (mention instanceof Party party) {
            fields.string("name", party.name());
            fields.string("id", party.id());
            fields.name("party", party.type());
            fields.codes(party);
        } else if (mention instanceof Place place) {
            fields.placeFields(place);
        } else if (mention instanceof TimeExpression time) {
            generator.writeStringField("timex", time.type().name());
            fields.string("value", time.value());
            fields.time("time", time.time(), text);
            fields.string("rule", time.rule());
        }
        generator.writeEndObject();
    }
}
