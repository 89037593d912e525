package org.rapporteur.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Incident.Somebody;
import org.rapporteur.model.Place;

/** What a list calls an incident: "Air strike on hospital in Aleppo". */
final class IncidentTitle {
    private static final int NAMED = 2;

    /** How many there were stands in the figures. */
    private static final Pattern COUNT =
            Pattern.compile("(?i)^(?:(?:at least|more than|about|around|some|up to|nearly|over|as many as) )?"
                    + "(?:\\d[\\d,.]*|dozens|scores|hundreds|thousands|several|many)(?: (?:of|more|other))?(?: |$)");

    /** What was done, and the word that leads to whom: "Abduction", "of". */
    private record Deed(String noun, String preposition) {}

    private static final Map<Event.Type, Deed> TYPES = new EnumMap<>(Event.Type.class);
    private static final Map<Event.Mode, Deed> MODES = new EnumMap<>(Event.Mode.class);

    static {
        TYPES.put(Event.Type.ASSAULT, new Deed("Attack", "on"));
        TYPES.put(Event.Type.COERCE, new Deed("Coercion", "of"));
        TYPES.put(Event.Type.RETREAT, new Deed("Yielding", "to"));
        TYPES.put(Event.Type.CONSULT, new Deed("Talks", "with"));
        TYPES.put(Event.Type.MOBILIZE, new Deed("Deployment", "against"));
        TYPES.put(Event.Type.REQUEST, new Deed("Demand", "to"));
        TYPES.put(Event.Type.REJECT, new Deed("Refusal", "towards"));
        TYPES.put(Event.Type.CEASEFIRE, new Deed("Ceasefire", "with"));
        TYPES.put(Event.Type.AGREE, new Deed("Agreement", "with"));
        TYPES.put(Event.Type.SUPPORT, new Deed("Support", "for"));
        TYPES.put(Event.Type.CONCEDE, new Deed("Concession", "to"));
        TYPES.put(Event.Type.COOPERATE, new Deed("Cooperation", "with"));
        TYPES.put(Event.Type.AID, new Deed("Aid", "for"));
        TYPES.put(Event.Type.ACCUSE, new Deed("Accusation", "against"));
        TYPES.put(Event.Type.THREATEN, new Deed("Threat", "against"));
        TYPES.put(Event.Type.PROTEST, new Deed("Protest", "against"));
        TYPES.put(Event.Type.SANCTION, new Deed("Sanctions", "on"));
        MODES.put(Event.Mode.AERIAL, new Deed("Air strike", "on"));
        MODES.put(Event.Mode.HEAVY_WEAPONS, new Deed("Shelling", "of"));
        MODES.put(Event.Mode.FIREARMS, new Deed("Shooting", "at"));
        MODES.put(Event.Mode.EXPLOSIVES, new Deed("Explosion", "against"));
        MODES.put(Event.Mode.SUICIDE_ATTACK, new Deed("Suicide attack", "on"));
        MODES.put(Event.Mode.DRONE, new Deed("Drone strike", "on"));
        MODES.put(Event.Mode.ABDUCT, new Deed("Abduction", "of"));
        MODES.put(Event.Mode.DESTROY, new Deed("Destruction", "of"));
        MODES.put(Event.Mode.TORTURE, new Deed("Torture", "of"));
        MODES.put(Event.Mode.BEAT, new Deed("Beating", "of"));
        MODES.put(Event.Mode.TARGETED, new Deed("Targeted killing", "of"));
        MODES.put(Event.Mode.SEXUAL, new Deed("Sexual violence", "against"));
        MODES.put(Event.Mode.ARREST, new Deed("Arrest", "of"));
        MODES.put(Event.Mode.SEIZE, new Deed("Seizure", "from"));
        MODES.put(Event.Mode.DEPORT, new Deed("Deportation", "of"));
        MODES.put(Event.Mode.RELEASE, new Deed("Release", "of"));
        MODES.put(Event.Mode.WITHDRAW, new Deed("Withdrawal", "before"));
        MODES.put(Event.Mode.RESIGN, new Deed("Resignation", "before"));
        MODES.put(Event.Mode.ACCESS, new Deed("Access", "for"));
        MODES.put(Event.Mode.PHONE, new Deed("Telephone call", "with"));
        MODES.put(Event.Mode.VISIT, new Deed("Visit", "to"));
    }

    static String of(Incident incident) {
        Incident.Merged event = incident.event();
        Deed deed = deed(event);
        StringBuilder title = new StringBuilder(deed.noun());
        if (!event.targets().isEmpty()) {
            title.append(' ').append(deed.preposition()).append(' ').append(names(event.targets()));
        } else if (!event.type().isHarm() && !event.actors().isEmpty()) {
            String alone = event.type() == Event.Type.CONSULT ? " of " : " by ";
            title.append(event.actors().size() > 1 ? " between " : alone).append(names(event.actors()));
        }
        Incident.Somewhere place = event.place();
        if (place != null && !title.toString().contains(place.name())) {
            title.append(isPoint(place) ? " at " : " in ").append(place.name());
        }
        return title.toString();
    }

    private static Deed deed(Incident.Merged event) {
        Deed ofMode = event.mode() == null ? null : MODES.get(event.mode());
        Deed ofType = TYPES.get(event.type());
        if (ofMode != null) {
            return ofMode;
        }
        return ofType != null ? ofType : new Deed("Event", "concerning");
    }

    private static String names(List<Somebody> parties) {
        List<String> all = parties.stream()
                .map(party -> COUNT.matcher(party.name()).replaceFirst(""))
                .map(name -> name.isEmpty() ? "people" : name)
                .distinct()
                .toList();
        List<String> names = all.subList(0, Math.min(NAMED, all.size()));
        return String.join(" and ", names) + (all.size() > NAMED ? " and others" : "");
    }

    private static boolean isPoint(Incident.Somewhere place) {
        Place.@Nullable Location at = place.location();
        return at != null && at.precision() == Place.Precision.SITE;
    }

    private IncidentTitle() {}
}
