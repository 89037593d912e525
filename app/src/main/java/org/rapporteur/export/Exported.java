package org.rapporteur.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;
import org.rapporteur.record.KeptReport;

/**
 * What is exported. Who adds another kind of thing, adds a component.
 *
 * @param lines prints the reports, each before its claims
 * @param incidents as the policy counts them
 * @param reports finds a report by its id
 * @param ceasefires finds the ceasefires that are told of
 */
public record Exported(
        Lines lines,
        List<Ledger.Entry> incidents,
        Policy policy,
        Function<String, Optional<KeptReport>> reports,
        Supplier<List<Ceasefire>> ceasefires) {
    public Exported {
        incidents = List.copyOf(incidents);
    }

    /** Prints the contract's lines. */
    public interface Lines {
        void print(ContractWriter to) throws IOException;
    }

    /** All incidents, with what tables make columns of. */
    List<Facts> facts() {
        return incidents.stream().map(entry -> Facts.of(entry, this)).toList();
    }

    /** The incidents that aren't told as history alone, as tolls count them. */
    List<Facts> present() {
        return facts().stream().filter(facts -> !facts.event().background()).toList();
    }
}
