package org.rapporteur.extract.match;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.annotate.Line;

/**
 * A rule that holds of a line.
 *
 * @param trigger the word it holds of
 * @param roles by name, in the rule's order, what fills it: one filler at least; a role that is missing has no entry
 */
public record Match(String rule, Line line, int trigger, Map<String, List<Filler>> roles) {
    /** Copies the roles. */
    public Match {
        Map<String, List<Filler>> copy = new LinkedHashMap<>();
        roles.forEach((role, fillers) -> copy.put(role, List.copyOf(fillers)));
        roles = Collections.unmodifiableMap(copy);
    }

    /** What fills a role, in word order; empty where it is missing. */
    public List<Filler> role(String name) {
        return roles.getOrDefault(name, List.of());
    }

    /** The text of a filler's phrase. */
    public String text(Filler filler) {
        return line.span(filler.phrase().first(), filler.phrase().last()).of(line.text());
    }
}
