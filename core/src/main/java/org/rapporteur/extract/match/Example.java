package org.rapporteur.extract.match;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence that a rule holds of once, or not at all.
 *
 * @param line of the file, from 1
 * @param holds whether the rule holds
 * @param roles by name, the texts of what must fill it; roles that aren't given may be filled by anything
 */
public record Example(int line, boolean holds, String text, Map<String, List<String>> roles) {
    /** Copies the roles. */
    public Example {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        roles.forEach((role, texts) -> copy.put(role, List.copyOf(texts)));
        roles = Collections.unmodifiableMap(copy);
    }
}
