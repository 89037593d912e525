package org.rapporteur.cli;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.record.Filter;
import org.rapporteur.record.KeptIncident;
import org.rapporteur.record.ReportStore;
import org.rapporteur.resolve.Told;

/** The incidents of a record. */
record KeptIncidents(ReportStore record) implements IncidentSource {
    @Override
    public List<Ledger.Entry> incidents(Filter filter) {
        try (Stream<KeptIncident> incidents = record.incidents(filter)) {
            return incidents
                    .map(kept -> new Ledger.Entry(kept.incident(), kept.claims()))
                    .toList();
        }
    }

    @Override
    public List<Told> totals(Filter filter) {
        return record.totals(filter);
    }
}
