package org.rapporteur.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code verify} found.
 *
 * @param head the history's last hash in hexadecimal, to be noted down elsewhere; null while there is no history
 * @param entries of the history
 * @param problems a sentence each; none where every row is as the history has it
 */
public record Verification(@Nullable String head, long entries, List<String> problems) {
    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean clean() {
        return problems.isEmpty();
    }
}
