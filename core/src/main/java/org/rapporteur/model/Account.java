package org.rapporteur.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a party that an incident concerns says of it itself.
 *
 * @param incident the incident's id
 * @param concedes whom a party that accepts says were killed or injured
 * @param claims the ids of all its words on it that stand
 */
public record Account(
        String incident,
        Who party,
        Stance stance,
        Map<Casualties.Harm, Casualties.Count> concedes,
        List<String> claims) {
    public Account {
        concedes = Collections.unmodifiableMap(new TreeMap<>(concedes));
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("account of " + party.name() + " of " + incident + " rests on no claim");
        }
    }

    /** How a party stands to what is told of it. */
    public enum Stance {
        /** It happened so, at its hands or to its own. */
        ACCEPTS,
        /** It denies it. */
        REJECTS,
        /** It was something else, or somebody else. */
        DIFFERS,
        /** It declined or didn't answer. */
        SILENT
    }
}
