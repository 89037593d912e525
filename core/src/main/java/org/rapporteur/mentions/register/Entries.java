package org.rapporteur.mentions.register;

import java.util.List;
import java.util.Map;

/**
 * What register files hold.
 *
 * @param more names that lines of type {@code also} add, by an actor's id
 */
record Entries(List<State> states, List<Institution> institutions, List<Actor> actors, Map<String, List<String>> more) {
    Entries {
        states = List.copyOf(states);
        institutions = List.copyOf(institutions);
        actors = List.copyOf(actors);
        more = Map.copyOf(more);
    }
}
