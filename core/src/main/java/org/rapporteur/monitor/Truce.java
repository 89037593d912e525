package org.rapporteur.monitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Party;
import org.rapporteur.resolve.Told;

/**
 * One ceasefire as claims tell of it.
 *
 * @param key of its country; empty where nothing tells
 * @param part of the country for which it is; null for all of it
 */
record Truce(String key, Incident.@Nullable Somewhere part, List<Told> claims, Sides sides) {
    /** Phases by whose actors a party is bound; who proposes or breaks one needn't be. */
    private static final Set<Event.Phase> BINDING = Set.of(
            Event.Phase.AGREED,
            Event.Phase.IN_FORCE,
            Event.Phase.EXTENDED,
            Event.Phase.SUSPENDED,
            Event.Phase.COLLAPSED,
            Event.Phase.ENDED,
            Event.Phase.VIOLATED);

    private static final Set<Party.Type> BODIES = Set.of(Party.Type.GOVERNMENT, Party.Type.ARMED_GROUP);

    Truce {
        claims = List.copyOf(claims);
    }

    /** Where it holds, for people; null where nothing tells. */
    Incident.@Nullable Somewhere place() {
        return part != null || key.isEmpty() ? part : new Incident.Somewhere(sides.country(key), null);
    }

    /** Where it holds. */
    Area area() {
        if (part != null) {
            return Area.of(part);
        }
        return key.isEmpty() ? Area.ANYWHERE : new Area(null, List.of(key));
    }

    List<Ceasefire.Phase> phases() {
        return Phases.of(claims);
    }

    /** States and armed groups that agreed to it, keep, end or break it. */
    List<Incident.Somebody> parties() {
        Map<String, Incident.Somebody> parties = new LinkedHashMap<>();
        for (Told told : claims) {
            Event.Phase phase = Phases.phase(told);
            if (phase != null && BINDING.contains(phase) && told.claim() instanceof Event event) {
                List<Party> some = new ArrayList<>(event.actors());
                some.addAll(event.targets());
                for (Party party : some) {
                    String id = party.id();
                    if (id != null && !id.startsWith("~") && party.type() != null && BODIES.contains(party.type())) {
                        Incident.Somebody whole = sides.whole(Incident.Somebody.of(party));
                        parties.putIfAbsent(Violation.key(whole), whole);
                    }
                }
            }
        }
        return List.copyOf(parties.values());
    }

    /** Where it is, and who is bound by it. */
    String name() {
        String who = parties().stream().map(Incident.Somebody::name).collect(Collectors.joining(", "));
        Incident.Somewhere where = place();
        return "Ceasefire" + (where == null ? "" : " in " + where.name()) + (who.isEmpty() ? "" : " (" + who + ")");
    }
}
