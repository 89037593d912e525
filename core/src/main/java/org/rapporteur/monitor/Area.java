package org.rapporteur.monitor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Incident.Somewhere;
import org.rapporteur.model.Place;

/**
 * Where a ceasefire holds, by names, or by a place that claims put it at; without any, everywhere.
 *
 * @param names as a person gave them; a place lies there by its name, its division's or its country's
 */
record Area(@Nullable Somewhere place, List<String> names) {
    /** Everywhere. */
    static final Area ANYWHERE = new Area(null, List.of());

    Area {
        names = List.copyOf(names);
    }

    static Area of(@Nullable Somewhere place) {
        return new Area(place, List.of());
    }

    boolean isAnywhere() {
        return place == null && names.isEmpty();
    }

    boolean holds(Somewhere other) {
        if (isAnywhere()) {
            return true;
        }
        return names.stream().anyMatch(name -> Where.isNamed(other, name))
                || (place != null && Where.lies(other, place.name(), place.location()));
    }

    boolean holds(@Nullable Place other) {
        return other != null && holds(new Somewhere(other.name(), other.location()));
    }
}
