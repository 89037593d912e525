package org.rapporteur.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Place;
import org.rapporteur.model.Report;
import org.rapporteur.table.Cited;
import org.rapporteur.table.Countries;
import org.rapporteur.table.Facts;

/** An incident as PLOVER's records have it: maps of names and values, in the order in which they are printed; what is unknown is absent. */
final class PloverEvent {
    private static final String GEONAMES = "geonames:";

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static Map<String, Object> of(Facts facts) {
        Incident.Merged event = facts.event();
        Event.Mode mode = event.mode();
        return new PloverEvent()
                .put("id", facts.id())
                .put("date", facts.from())
                .put("enddate", Objects.equals(facts.from(), facts.until()) ? null : facts.until())
                .put("source", actors(event.actors()))
                .put("recipient", event.targets().isEmpty() ? null : actors(event.targets()))
                .put("event", List.of(event.codes().plover()))
                .put("mode", mode == null ? null : List.of(ContractNames.of(mode)))
                .put("event_loc", place(facts))
                .put("size_info", size(facts))
                .put("weapon", event.weapon())
                .put("background", event.background() ? true : null)
                .put("disputed", facts.disputed().isEmpty() ? null : facts.disputed())
                .put("reports", facts.incident().reports())
                .put("outlets", facts.incident().outlets())
                .put("origins", facts.incident().origins())
                .put("policy", facts.policy().key())
                .put("claims", facts.incident().claims())
                .put(
                        "cite_info",
                        facts.reports().stream().map(PloverEvent::cited).toList())
                .put("coder", "Rapporteur")
                .fields;
    }

    private static List<Map<String, Object>> actors(List<Incident.Somebody> parties) {
        return parties.stream().map(PloverEvent::actor).toList();
    }

    private static Map<String, Object> actor(Incident.Somebody party) {
        return new PloverEvent()
                .put("code", party.country())
                .put("sector", party.role())
                .put("actor_text", party.name())
                .put("identifier_id", party.id())
                .fields;
    }

    private static @Nullable Map<String, Object> place(Facts facts) {
        if (facts.placeName() == null) {
            return null;
        }
        String gazetteer = facts.at(Place.Location::gazetteer);
        return new PloverEvent()
                .put(
                        "geonameid",
                        gazetteer != null && gazetteer.matches(GEONAMES + "\\d+")
                                ? Long.valueOf(gazetteer.substring(GEONAMES.length()))
                                : null)
                .put("name", facts.placeName())
                .put("latitude", facts.at(Place.Location::lat))
                .put("longitude", facts.at(Place.Location::lon))
                .put("country code", Countries.alpha2(facts.at(Place.Location::country)))
                .put("cc3", facts.at(Place.Location::country))
                .put("admin1", facts.at(Place.Location::admin1))
                .put("admin2", facts.at(Place.Location::admin2))
                .put("precision", facts.at(at -> ContractNames.of(at.precision())))
                .fields;
    }

    /** PLOVER's own names are those of the best figures. */
    private static @Nullable Map<String, Object> size(Facts facts) {
        PloverEvent size = new PloverEvent();
        facts.incident().harmed().forEach((harm, range) -> {
            String name = harm == Harm.KILLED ? "dead" : harm.name().toLowerCase(Locale.ROOT);
            size.put(name, range.best()).put(name + "_low", range.low()).put(name + "_high", range.high());
        });
        return size.fields.isEmpty() ? null : size.fields;
    }

    private static Map<String, Object> cited(Cited kept) {
        Report report = kept.report();
        return new PloverEvent()
                .put("citation", report.id())
                .put("url", report.url())
                .put("title", report.title())
                .put("language", report.language())
                .put("publication", report.publisher())
                .put(
                        "date",
                        report.published() == null ? null : report.published().date())
                .fields;
    }

    private PloverEvent put(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value instanceof LocalDate day ? day.toString() : value);
        }
        return this;
    }
}
