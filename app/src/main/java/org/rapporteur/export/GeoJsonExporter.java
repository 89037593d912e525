package org.rapporteur.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Place;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;

/** Incidents as points of a map (RFC 7946); one that lies nobody knows where has no geometry. */
final class GeoJsonExporter implements Exporter {
    @Override
    public String format() {
        return "geojson";
    }

    @Override
    public int write(Exported what, OutputStream to) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(to);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
        for (Ledger.Entry entry : what.incidents()) {
            feature(entry.incident(), what.policy(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        return what.incidents().size();
    }

    private static void feature(Incident incident, Policy policy, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", incident.id());
        Incident.Somewhere place = incident.event().place();
        Place.Location at = place == null ? null : place.location();
        if (at == null) {
            json.writeNullField("geometry");
        } else {
            json.writeObjectFieldStart("geometry");
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            json.writeNumber(at.lon());
            json.writeNumber(at.lat());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeObjectFieldStart("properties");
        List<String> row = IncidentRow.of(incident);
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                json.writeStringField(IncidentRow.COLUMNS.get(i), row.get(i));
            }
        }
        if (at != null) {
            json.writeStringField("precision", at.precision().name().toLowerCase(Locale.ROOT));
        }
        json.writeStringField("policy", policy.key());
        json.writeEndObject();
        json.writeEndObject();
    }
}
