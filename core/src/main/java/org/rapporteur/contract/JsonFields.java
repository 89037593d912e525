package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.Who;

/** The shapes that lines share; a null value leaves its field out. */
final class JsonFields {
    private static final int CONFIDENCE_DECIMALS = 3;

    /** A metre or so. */
    private static final int DEGREE_DECIMALS = 5;

    private final JsonGenerator generator;

    JsonFields(JsonGenerator generator) {
        this.generator = generator;
    }

    JsonGenerator generator() {
        return generator;
    }

    void string(String field, @Nullable String value) throws IOException {
        if (value != null) {
            generator.writeFieldName(field);
            string(value);
        }
    }

    /**
     * Writes a string value. Half a surrogate pair, which UTF-8 cannot hold, and what a terminal would obey (the controls
     * from U+007F to U+009F; JSON itself escapes those below) become escapes that restore them.
     */
    void string(String value) throws IOException {
        int next = nextToEscape(value, 0);
        if (next < 0) {
            generator.writeString(value);
            return;
        }
        StringBuilder quoted = new StringBuilder(value.length() + 16).append('"');
        int from = 0;
        while (next >= 0) {
            JsonStringEncoder.getInstance().quoteAsString(value.subSequence(from, next), quoted);
            quoted.append(String.format("\\u%04X", (int) value.charAt(next)));
            from = next + 1;
            next = nextToEscape(value, from);
        }
        JsonStringEncoder.getInstance().quoteAsString(value.subSequence(from, value.length()), quoted);
        generator.writeRawValue(quoted.append('"').toString());
    }

    private static int nextToEscape(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit >= 0x7F && unit < 0xA0) {
                return i;
            }
            if (Character.isSurrogate(unit)) {
                if (Character.isHighSurrogate(unit)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    void name(String field, @Nullable Enum<?> value) throws IOException {
        if (value != null) {
            generator.writeStringField(field, ContractNames.of(value));
        }
    }

    /** Writes at most three decimals, so that no platform's last bit shows. */
    void confidence(String field, double value) throws IOException {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        generator.writeFieldName(field);
        generator.writeNumber(rounded.signum() == 0 ? "0" : rounded.toPlainString());
    }

    void strings(String field, List<String> values) throws IOException {
        generator.writeArrayFieldStart(field);
        for (String value : values) {
            string(value);
        }
        generator.writeEndArray();
    }

    void span(String field, @Nullable Span span, String text) throws IOException {
        if (span != null) {
            generator.writeFieldName(field);
            span(span, text);
        }
    }

    void span(Span span, String text) throws IOException {
        generator.writeStartObject();
        spanFields(span, text);
        generator.writeEndObject();
    }

    /** Writes the three fields of a span into the object that is open. */
    void spanFields(Span span, String text) throws IOException {
        string("text", span.of(text));
        generator.writeNumberField("start", span.start());
        generator.writeNumberField("end", span.end());
    }

    void party(String field, @Nullable Party party, String text) throws IOException {
        if (party != null) {
            generator.writeObjectFieldStart(field);
            partyFields(party, text);
            generator.writeEndObject();
        }
    }

    void parties(String field, List<Party> parties, String text) throws IOException {
        generator.writeArrayFieldStart(field);
        for (Party party : parties) {
            generator.writeStartObject();
            partyFields(party, text);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    /** Writes what a party is into the object that is open. */
    void partyFields(Party party, String text) throws IOException {
        spanFields(party.words(), text);
        string("name", party.name());
        string("id", party.id());
        name("type", party.type());
        codes(party);
    }

    void place(String field, @Nullable Place place, String text) throws IOException {
        if (place != null) {
            generator.writeObjectFieldStart(field);
            spanFields(place.words(), text);
            placeFields(place);
            generator.writeEndObject();
        }
    }

    /** Writes what a place is, without its words, into the object that is open. */
    void placeFields(Place place) throws IOException {
        placeFields(place.name(), place.location());
    }

    void placeFields(String name, Place.@Nullable Location location) throws IOException {
        string("name", name);
        if (location != null) {
            string("country", location.country());
            string("admin1", location.admin1());
            string("admin2", location.admin2());
            degrees("lat", location.lat());
            degrees("lon", location.lon());
            string("gazetteer", location.gazetteer());
            name("precision", location.precision());
        }
    }

    private void degrees(String field, double value) throws IOException {
        generator.writeFieldName(field);
        generator.writeNumber(BigDecimal.valueOf(value)
                .setScale(DEGREE_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString());
    }

    /** Writes a party's country and role into the object that is open. */
    void codes(Party party) throws IOException {
        partyCodes(party.country(), party.role());
    }

    /** A party without words. */
    void somebodyFields(Incident.Somebody party) throws IOException {
        string("name", party.name());
        string("id", party.id());
        name("type", party.type());
        partyCodes(party.country(), party.role());
    }

    void partyCodes(@Nullable String country, @Nullable String role) throws IOException {
        if (country != null || role != null) {
            generator.writeObjectFieldStart("codes");
            string("country", country);
            string("role", role);
            generator.writeEndObject();
        }
    }

    void eventCodes(Event.Codes codes) throws IOException {
        generator.writeObjectFieldStart("codes");
        string("plover", codes.plover());
        string("cameo", codes.cameo());
        string("acled", codes.acled());
        generator.writeEndObject();
    }

    void number(String field, @Nullable Integer value) throws IOException {
        if (value != null) {
            generator.writeNumberField(field, value);
        }
    }

    void interval(String field, @Nullable Interval interval) throws IOException {
        if (interval != null) {
            generator.writeObjectFieldStart(field);
            intervalFields(interval);
            generator.writeEndObject();
        }
    }

    void time(String field, @Nullable Time time, String text) throws IOException {
        if (time != null) {
            generator.writeObjectFieldStart(field);
            intervalFields(time.interval());
            Span words = time.words();
            string("text", words == null ? null : words.of(text));
            name("basis", time.basis());
            string("clock", time.clock());
            generator.writeEndObject();
        }
    }

    private void intervalFields(Interval interval) throws IOException {
        day("start", interval.start());
        day("end", interval.end());
    }

    /** Writes how many, from the lowest to the highest. */
    void range(String field, @Nullable Range range) throws IOException {
        if (range != null) {
            generator.writeObjectFieldStart(field);
            number("low", range.low());
            number("best", range.best());
            number("high", range.high());
            generator.writeEndObject();
        }
    }

    void day(String field, @Nullable LocalDate day) throws IOException {
        string(field, day == null ? null : day.toString());
    }

    void who(String field, Who who) throws IOException {
        generator.writeObjectFieldStart(field);
        string("name", who.name());
        string("id", who.id());
        generator.writeEndObject();
    }

    /** Writes how many were hurt in which way, into the object that is open. */
    void counts(Map<Casualties.Harm, Casualties.Count> counts) throws IOException {
        for (Map.Entry<Casualties.Harm, Casualties.Count> entry : counts.entrySet()) {
            Casualties.Count count = entry.getValue();
            generator.writeObjectFieldStart(ContractNames.of(entry.getKey()));
            number("low", count.low());
            number("high", count.high());
            generator.writeBooleanField("approximate", count.approximate());
            string("text", count.words());
            generator.writeEndObject();
        }
    }
}
