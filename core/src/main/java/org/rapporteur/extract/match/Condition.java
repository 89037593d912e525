package org.rapporteur.extract.match;

import java.util.List;
import org.rapporteur.annotate.Line;

/** What a pattern asks of a word. */
@FunctionalInterface
interface Condition {
    boolean holds(Line line, int word);

    /** A condition that holds where all of these do. */
    static Condition all(List<Condition> conditions) {
        List<Condition> copy = List.copyOf(conditions);
        return (line, word) -> {
            for (Condition condition : copy) {
                if (!condition.holds(line, word)) {
                    return false;
                }
            }
            return true;
        };
    }
}
