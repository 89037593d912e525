package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Time;
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
            if (place.metonym()) {
                generator.writeBooleanField("metonym", true);
            }
            fields.string("rule", place.rule());
        } else if (mention instanceof TimeExpression time) {
            generator.writeStringField("timex", time.type().name());
            fields.string("value", time.value());
            Time days = time.time();
            if (days != null) {
                fields.interval("time", days.interval());
                fields.name("basis", days.basis());
                fields.string("clock", days.clock());
            }
            fields.string("rule", time.rule());
        }
        generator.writeEndObject();
    }
}
