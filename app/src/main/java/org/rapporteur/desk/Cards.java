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
import org.rapporteur.model.Range;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.record.ListedIncident;

/** Incidents as their cards have them, for sums over very many: when and where, and how many were hurt; no parties, no claims. */
final class Cards {
    static Ledger.Brief brief(Shelf.Item item) {
        Map<Harm, Range> harmed = new EnumMap<>(Harm.class);
        put(harmed, Harm.KILLED, item.killed());
        put(harmed, Harm.INJURED, item.injured());
        String others = item.numbers().others();
        if (others != null) {
            JsonNode ranges = Lines.object(others);
            for (Harm harm : Harm.values()) {
                JsonNode range = ranges.get(ContractNames.of(harm));
                if (range != null) {
                    harmed.put(harm, new Range(number(range, "low"), number(range, "best"), number(range, "high")));
                }
            }
        }
        String place = item.terms().place();
        Incident.Merged event = Incident.Merged.bare(
                Event.Type.valueOf(item.terms().type()),
                days(item),
                place.isEmpty()
                        ? null
                        : new Incident.Somewhere(place, item.listed().location()),
                item.terms().background());
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
                item.listed().days().latestFigure());
    }

    private static @Nullable Interval days(Shelf.Item item) {
        LocalDate from = item.listed().days().from();
        LocalDate to = item.listed().days().to();
        return from == null && to == null ? null : new Interval(from, to);
    }

    private static void put(Map<Harm, Range> harmed, Harm harm, ListedIncident.Figures figures) {
        if (figures.isTold()) {
            harmed.put(harm, new Range(orNull(figures.low()), orNull(figures.best()), orNull(figures.high())));
        }
    }

    private static @Nullable Integer orNull(int number) {
        return number < 0 ? null : number;
    }

    private static @Nullable Integer number(JsonNode range, String field) {
        return range.has(field) ? (Integer) range.path(field).asInt() : null;
    }

    private Cards() {}
}
