package org.rapporteur.record;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Incident.Somebody;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;

/** An incident as one row of a list, in JSON, without its code: the API's {@code IncidentRow} but for what people said of it. */
final class Card {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int NAMED = 3;

    static String of(Incident incident) {
        Incident.Merged event = incident.event();
        ObjectNode card = JSON.createObjectNode();
        card.put("title", IncidentTitle.of(incident));
        card.put("type", event.type().name());
        if (event.mode() != null) {
            card.put("mode", ContractNames.of(event.mode()));
        }
        days(card, event.time());
        place(card, event.place());
        names(card, "by", event.actors());
        names(card, "to_whom", event.targets());
        incident.harmed().forEach((harm, range) -> {
            range(card.putObject(ContractNames.of(harm)), range);
        });
        card.put("reports", incident.reports());
        card.put("outlets", incident.outlets());
        card.put("origins", incident.origins());
        var disputes = card.putArray("disputes");
        incident.disputes().forEach(dispute -> disputes.add(ContractNames.of(dispute.field())));
        if (event.background()) {
            card.put("background", true);
        }
        card.put("claims", incident.claims().size());
        return card.toString();
    }

    private static void days(ObjectNode card, @Nullable Interval days) {
        if (days != null) {
            put(card, "from", days.start());
            put(card, "to", days.end());
        }
    }

    private static void put(ObjectNode card, String field, @Nullable LocalDate day) {
        if (day != null) {
            card.put(field, day.toString());
        }
    }

    private static void place(ObjectNode card, Incident.@Nullable Somewhere place) {
        if (place == null) {
            return;
        }
        card.put("place", place.name());
        Place.Location at = place.location();
        if (at != null) {
            card.put("lat", at.lat());
            card.put("lon", at.lon());
            put(card, "country", at.country());
        }
    }

    private static void put(ObjectNode card, String field, @Nullable String text) {
        if (text != null) {
            card.put(field, text);
        }
    }

    private static void names(ObjectNode card, String field, List<Somebody> parties) {
        var names = card.putArray(field);
        parties.stream().map(Somebody::name).distinct().limit(NAMED).forEach(names::add);
    }

    /** The ranges of harms that are neither deaths nor injuries; null where there are none. */
    static @Nullable String others(Incident incident) {
        ObjectNode others = JSON.createObjectNode();
        incident.harmed().forEach((harm, range) -> {
            if (harm != Casualties.Harm.KILLED && harm != Casualties.Harm.INJURED) {
                range(others.putObject(ContractNames.of(harm)), range);
            }
        });
        return others.isEmpty() ? null : others.toString();
    }

    private static void range(ObjectNode to, Range range) {
        put(to, "low", range.low());
        put(to, "best", range.best());
        put(to, "high", range.high());
    }

    private static void put(ObjectNode to, String field, @Nullable Integer number) {
        if (number != null) {
            to.put(field, number);
        }
    }

    private Card() {}
}
