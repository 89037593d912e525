package org.rapporteur.export;

import java.io.IOException;
import java.util.List;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Incident;

/**
 * What is exported.
 *
 * @param lines prints the reports, each before its claims
 */
public record Exported(Lines lines, List<Incident> incidents) {
    public Exported {
        incidents = List.copyOf(incidents);
    }

    /** Prints the contract's lines. */
    public interface Lines {
        void print(ContractWriter to) throws IOException;
    }
}
