package org.rapporteur.cli;

import java.util.List;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.record.Filter;
import org.rapporteur.record.ReportStore;
import org.rapporteur.resolve.Told;

/** The incidents of a record. */
record KeptIncidents(ReportStore record) implements IncidentSource {
    @Override
    public List<Ledger.Entry> incidents(Filter filter) {
        return List.of();
    }

    @Override
    public List<Told> totals(Filter filter) {
        return List.of();
    }
}
