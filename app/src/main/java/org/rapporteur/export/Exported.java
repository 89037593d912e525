package org.rapporteur.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractWriter;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.monitor.Counted;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;
import org.rapporteur.query.KeptIncidents;
import org.rapporteur.query.ToldCeasefires;
import org.rapporteur.record.Filter;
import org.rapporteur.record.KeptClaim;
import org.rapporteur.record.KeptReport;
import org.rapporteur.record.ReportStore;
import org.rapporteur.table.Cited;
import org.rapporteur.table.Facts;

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

    /**
     * What a record has.
     *
     * @param by what figures count by; null where every figure is handed on
     */
    public static Exported of(ReportStore record, Filter filter, @Nullable Policy by, Supplier<Register> register) {
        return of(record, filter, new KeptIncidents(record).incidents(filter), by, register);
    }

    /** The same with some incidents alone. */
    public static Exported of(
            ReportStore record,
            Filter filter,
            List<Ledger.Entry> incidents,
            @Nullable Policy by,
            Supplier<Register> register) {
        KeptIncidents kept = new KeptIncidents(record);
        return new Exported(
                to -> print(record, filter, to),
                by == null
                        ? incidents
                        : incidents.stream().map(entry -> Counted.by(by, entry)).toList(),
                by == null ? Policy.ORIGINS : by,
                record::findReport,
                () -> ToldCeasefires.of(kept, filter, register.get()));
    }

    /** Prints the reports that a filter lets through, each before its claims. */
    public static void print(ReportStore record, Filter filter, ContractWriter to) throws IOException {
        List<KeptReport> reports;
        try (Stream<KeptReport> kept = record.reports(filter)) {
            reports = kept.toList();
        }
        for (KeptReport report : reports) {
            to.report(report.report(), report.engine());
            for (KeptClaim claim : record.claimsOf(report.report().id())) {
                to.line(claim.line());
            }
        }
    }

    /** Prints the contract's lines. */
    public interface Lines {
        void print(ContractWriter to) throws IOException;
    }

    /** All incidents, with what tables make columns of. */
    List<Facts> facts() {
        return incidents.stream()
                .map(entry -> Facts.of(entry, policy, this::cited))
                .toList();
    }

    private Optional<Cited> cited(String report) {
        return reports.apply(report).map(kept -> new Cited(kept.report(), kept.readAt()));
    }

    /** The incidents that aren't told as history alone, as tolls count them. */
    List<Facts> present() {
        return facts().stream().filter(facts -> !facts.event().background()).toList();
    }
}
