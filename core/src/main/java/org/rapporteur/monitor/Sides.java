package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Party;
import org.rapporteur.resolve.Institutions;

/** Who stands on one side: a body with what belongs to it, whoever leads it, and whom it backs. Knows actors by their ids. */
public final class Sides {
    private final Function<String, @Nullable Actor> actors;
    private final Map<String, Set<String>> near = new HashMap<>();

    /** @param actors by ids; null for an unknown id */
    public Sides(Function<String, @Nullable Actor> actors) {
        this.actors = actors;
    }

    /** Whether two ids are of one side on a day; what the register doesn't know is of no side but its own. */
    boolean areOne(String one, String other, @Nullable LocalDate day) {
        String first = Institutions.stateOf(one);
        String second = Institutions.stateOf(other);
        return first.equalsIgnoreCase(second)
                || around(first, day).contains(second)
                || around(second, day).contains(first);
    }

    /** The state whose army or ministry somebody is; himself where he is none's. */
    Incident.Somebody whole(Incident.Somebody party) {
        String id = party.id() == null ? null : Institutions.stateOf(party.id());
        Actor state = id == null || !id.matches("[A-Z]{3}") ? null : actors.apply(id);
        return state == null
                ? party
                : new Incident.Somebody(state.name(), state.id(), Party.Type.GOVERNMENT, state.country(), state.role());
    }

    /** A country's name, or its code where it has none. */
    String country(String code) {
        Actor state = actors.apply(code);
        return state == null ? code : state.name();
    }

    /** What the register ties an id to. */
    private Set<String> around(String id, @Nullable LocalDate day) {
        return near.computeIfAbsent(id + " " + day, any -> {
            Set<String> found = new HashSet<>();
            Actor actor = actors.apply(id);
            if (actor != null) {
                for (Actor.Relation relation : actor.relations()) {
                    if (day == null || relation.holdsOn(day)) {
                        found.add(Institutions.stateOf(relation.other()));
                    }
                }
            }
            return found;
        });
    }
}
