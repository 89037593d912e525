package org.rapporteur.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Party;
import org.rapporteur.table.Facts;

/**
 * The two sides of an incident: who did it and to whom; or, in a fight that nobody is told to have begun, the two who fought.
 *
 * @param first empty where nobody is known
 */
record Sides(List<Incident.Somebody> first, List<Incident.Somebody> second) {
    static Sides of(Incident.Merged event) {
        List<Incident.Somebody> actors = event.actors();
        List<Incident.Somebody> people = event.targets().stream()
                .filter(party -> party.type() != Party.Type.OBJECT)
                .toList();
        boolean isFight = event.type() == Event.Type.ASSAULT
                && event.targets().isEmpty()
                && actors.size() == 2
                && actors.stream().map(Side::of).allMatch(side -> side != null && side.isArmed());
        return isFight ? new Sides(actors.subList(0, 1), actors.subList(1, 2)) : new Sides(actors, people);
    }

    /** The main one of a side; null where nobody is known. */
    static Incident.@Nullable Somebody main(List<Incident.Somebody> side) {
        return side.isEmpty() ? null : side.get(0);
    }

    /** What the main one of a side is; null where that is unknown. */
    static @Nullable Side kind(List<Incident.Somebody> side) {
        Incident.Somebody main = main(side);
        return main == null ? null : Side.of(main);
    }

    static @Nullable String name(List<Incident.Somebody> side) {
        Incident.Somebody main = main(side);
        return main == null ? null : main.name();
    }

    /** Those beside the main one. */
    static String others(List<Incident.Somebody> side) {
        return Facts.names(side.subList(Math.min(1, side.size()), side.size()));
    }
}
