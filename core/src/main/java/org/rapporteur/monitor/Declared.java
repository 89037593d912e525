package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Ceasefire.Term;
import org.rapporteur.model.Incident;

/**
 * A ceasefire as a person declares it.
 *
 * @param areas names of places, and codes of countries; none for everywhere
 * @param end the last day; null while it goes on
 */
public record Declared(
        String name,
        List<Incident.Somebody> parties,
        List<String> areas,
        LocalDate start,
        @Nullable LocalDate end,
        Set<Term> terms) {
    /** Its areas as they were given. */
    String areaName() {
        return String.join(", ", areas);
    }

    public Declared {
        parties = List.copyOf(parties);
        areas = List.copyOf(areas);
        terms = Set.copyOf(terms);
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("\"" + name + "\" ends on " + end + ", before it starts on " + start);
        }
    }
}
