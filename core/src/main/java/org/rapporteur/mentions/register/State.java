package org.rapporteur.mentions.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state, from which its institutions follow.
 *
 * @param code ISO 3166-1 alpha-3, or as good as
 * @param names at least one
 * @param adjectives "British"
 * @param people "Britons"
 * @param capitals what else stands for it
 */
record State(
        String code,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    State {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        capitals = List.copyOf(capitals);
    }
}
