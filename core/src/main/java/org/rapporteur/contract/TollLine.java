package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Range;
import org.rapporteur.model.Toll;

/** A line of type {@code toll}. */
final class TollLine {
    private final JsonFields fields;
    private final JsonGenerator generator;

    TollLine(JsonFields fields) {
        this.fields = fields;
        this.generator = fields.generator();
    }

    /** @param explained whether to print the parts */
    void write(Toll toll, boolean explained) throws IOException {
        Toll.Question question = toll.question();
        generator.writeStartObject();
        fields.string("type", "toll");
        fields.day("from", question.from());
        fields.day("to", question.to());
        fields.string("place", question.place());
        fields.string("party", question.party());
        fields.name("group", question.group());
        fields.string("policy", toll.policy());
        fields.day("asOf", toll.asOf());
        fields.day("latestFigure", toll.latestFigure());
        generator.writeNumberField("incidents", toll.incidents());
        harmed(toll.harmed());
        if (explained) {
            generator.writeArrayFieldStart("parts");
            for (Toll.Part part : toll.parts()) {
                generator.writeStartObject();
                fields.string("incident", part.incident());
                fields.strings("claims", part.claims());
                harmed(part.harmed());
                generator.writeBooleanField("counted", part.counted());
                fields.string("why", part.why());
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }

    private void harmed(Map<Harm, Range> harmed) throws IOException {
        for (Map.Entry<Harm, Range> harm : harmed.entrySet()) {
            fields.range(ContractNames.of(harm.getKey()), harm.getValue());
        }
    }
}
