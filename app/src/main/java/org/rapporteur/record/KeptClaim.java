package org.rapporteur.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractReader;
import org.rapporteur.model.Claim;

/**
 * A claim as the record has it.
 *
 * @param line the contract's, without a line break
 * @param supersededByRun the run that read its report again and claims this no longer; null while it stands
 */
public record KeptClaim(
        String id,
        String report,
        String line,
        Instant recordedAt,
        long run,
        @Nullable Long supersededByRun) {
    private static final ContractReader READER = new ContractReader();

    /** The claim itself, read from its line at each call. */
    public Claim claim() {
        return READER.claim(line);
    }
}
