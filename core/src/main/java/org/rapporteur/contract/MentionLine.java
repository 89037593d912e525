package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;

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
        fields.string("name", mention.name());
        if (mention instanceof Party party) {
            fields.string("id", party.id());
            fields.name("party", party.type());
            fields.codes(party);
        }
        generator.writeEndObject();
    }
}
