package org.rapporteur.extract.events;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;

/** What a trigger tells: a type, and perhaps how it was done or what becomes of it. */
public record Sense(Event.Type type, Event.@Nullable Mode mode, Event.@Nullable Phase phase) {
    /**
     * Reads {@code ASSAULT aerial} or {@code CEASEFIRE agreed}.
     *
     * @throws IllegalArgumentException where a name is unknown
     */
    static Sense of(String text) {
        String[] words = text.split("\\s+", -1);
        Event.Type type = Event.Type.valueOf(words[0]);
        if (words.length == 1) {
            return new Sense(type, null, null);
        }
        String name = words[1].toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        for (Event.Phase phase : Event.Phase.values()) {
            if (phase.name().equals(name)) {
                return new Sense(type, null, phase);
            }
        }
        return new Sense(type, Event.Mode.valueOf(name), null);
    }

    /** The same, done in a mode where it has none of its own. */
    Sense in(Event.@Nullable Mode other) {
        return mode != null || other == null ? this : new Sense(type, other, phase);
    }
}
