package org.rapporteur.cli.summary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Time;

/** An event in one line: "19 Sep 2016, Urum al-Kubra: assault (aerial) · target: an aid convoy · by: not said". */
final class EventWords {
    static String of(Event event) {
        StringBuilder line = new StringBuilder();
        Time time = event.time();
        Place place = event.place();
        if (time != null) {
            line.append(Days.of(time.interval()));
        }
        if (place != null) {
            line.append(time == null ? "" : ", ").append(Visible.of(place.name()));
        }
        line.append(line.isEmpty() ? "" : ": ").append(event.type().name().toLowerCase(Locale.ROOT));
        Enum<?> kind = event.mode() != null ? event.mode() : event.phase();
        if (kind != null) {
            line.append(" (").append(ContractNames.of(kind).replace('-', ' ')).append(')');
        }
        if (!event.targets().isEmpty()) {
            line.append(" · target: ").append(names(event.targets()));
        }
        if (event.weapon() != null && event.weapon().kind() != null) {
            line.append(" · with: ").append(Visible.of(event.weapon().kind()));
        }
        boolean harmful = event.type() == Event.Type.ASSAULT || event.type() == Event.Type.COERCE;
        if (!event.actors().isEmpty()) {
            line.append(" · by: ").append(names(event.actors()));
        } else if (harmful) {
            line.append(" · by: not said");
        }
        return line.append(event.background() ? " · background" : "").toString();
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(party -> Visible.of(party.name())).collect(Collectors.joining(", "));
    }

    private EventWords() {}
}
