package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.monitor.Ledger;

/** Incidents as their cards have them, for sums over very many: when and where, and how many were hurt; no parties, no claims. */
final class Cards {
    static Ledger.Brief brief(Shelf.Item item) {
        JsonNode card = item.card();
        Map<Harm, Range> harmed = new EnumMap<>(Harm.class);
        for (Harm harm : Harm.values()) {
            JsonNode range = card.get(ContractNames.of(harm));
            if (range != null) {
                harmed.put(harm, new Range(number(range, "low"), number(range, "best"), number(range, "high")));
            }
        }
        Event.Type type = Event.Type.valueOf(item.terms().type());
        Incident.Merged event = new Incident.Merged(
                type,
                null,
                List.of(),
                List.of(),
                null,
                days(item),
                place(card),
                item.terms().background(),
                new Event.Codes(type.name(), null, null));
        LocalDate latest = day(card, "latestFigure");
        return new Ledger.Brief(
                new Incident(
                        item.code(),
                        event,
                        List.of(item.code()),
                        item.listed().reports().length,
                        1,
                        item.numbers().origins(),
                        harmed,
                        List.of()),
                latest);
    }

    private static @Nullable Interval days(Shelf.Item item) {
        LocalDate from = item.listed().days().from();
        LocalDate to = item.listed().days().to();
        return from == null && to == null ? null : new Interval(from, to);
    }

    private static Incident.@Nullable Somewhere place(JsonNode card) {
        String name = text(card, "place");
        if (name == null) {
            return null;
        }
        Place.Precision precision = card.has("precision")
                ? ContractNames.find(
                                Place.Precision.class, card.path("precision").asText())
                        .orElse(null)
                : null;
        return new Incident.Somewhere(
                name,
                precision == null
                        ? null
                        : new Place.Location(
                                null,
                                card.path("lat").asDouble(),
                                card.path("lon").asDouble(),
                                text(card, "country"),
                                text(card, "admin1"),
                                text(card, "admin2"),
                                precision));
    }

    private static @Nullable String text(JsonNode card, String field) {
        return card.has(field) ? card.path(field).asText() : null;
    }

    private static @Nullable LocalDate day(JsonNode card, String field) {
        return card.has(field) ? LocalDate.parse(card.path(field).asText()) : null;
    }

    private static @Nullable Integer number(JsonNode range, String field) {
        return range.has(field) ? (Integer) range.path(field).asInt() : null;
    }

    private Cards() {}
}
