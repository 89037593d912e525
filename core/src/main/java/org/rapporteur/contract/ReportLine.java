package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;

/** A line of type {@code report}. */
final class ReportLine {
    /** Where a publisher stands that no metadata tell. */
    private static final Set<String> TOLD = Set.of("option", "masthead", "dateline", "credit");

    private final JsonFields fields;
    private final JsonGenerator generator;

    ReportLine(JsonFields fields) {
        this.fields = fields;
        this.generator = fields.generator();
    }

    void write(Report report, @Nullable String engine) throws IOException {
        generator.writeStartObject();
        fields.string("type", "report");
        fields.string("id", report.id());
        fields.string("sha256", report.sha256());
        fields.string("origin", report.origin());
        fields.string("url", report.url());
        fields.string("publisher", report.publisher());
        if (report.publisher() != null) {
            String basis = report.found().getOrDefault("publisher", "");
            fields.string("publisherBasis", TOLD.contains(basis) ? basis : "metadata");
        }
        fields.string("title", report.title());
        fields.string("byline", report.byline());
        Published published = report.published();
        if (published != null) {
            generator.writeObjectFieldStart("published");
            fields.string("date", published.date().toString());
            fields.name("basis", published.basis());
            generator.writeEndObject();
        }
        fields.string("language", report.language());
        fields.string("engine", engine);
        found(report.found());
        fields.string("text", report.text());
        generator.writeArrayFieldStart("passages");
        for (Passage passage : report.passages()) {
            generator.writeStartObject();
            generator.writeNumberField("start", passage.span().start());
            generator.writeNumberField("end", passage.span().end());
            fields.name("role", passage.role());
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void found(Map<String, String> found) throws IOException {
        if (!found.isEmpty()) {
            generator.writeObjectFieldStart("found");
            for (Map.Entry<String, String> entry : found.entrySet()) {
                fields.string(entry.getKey(), entry.getValue());
            }
            generator.writeEndObject();
        }
    }
}
