package org.rapporteur.cli;

import java.util.List;
import java.util.Set;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Texts;
import org.rapporteur.query.IncidentFilter;
import org.rapporteur.query.IncidentSource;
import org.rapporteur.record.Filter;
import org.rapporteur.resolve.BatchIncidents;
import org.rapporteur.resolve.Told;

/**
 * The incidents of inputs that were read just now.
 *
 * @param texts empty ones where nobody asks for words
 */
record ReadIncidents(BatchIncidents batch, Texts texts) implements IncidentSource {
    @Override
    public List<Ledger.Entry> incidents(Filter filter) {
        IncidentFilter asked = new IncidentFilter(filter);
        return batch.settled(asked::isKnown).stream()
                .map(settled -> new Ledger.Entry(settled.incident(), settled.claims()))
                .filter(asked::lets)
                .toList();
    }

    @Override
    public Set<String> accepted() {
        return Set.of();
    }

    @Override
    public List<Told> claims(Filter filter) {
        IncidentFilter asked = new IncidentFilter(filter);
        return batch.told().stream().filter(asked::isKnown).toList();
    }

    @Override
    public List<Told> totals(Filter filter) {
        IncidentFilter asked = new IncidentFilter(filter);
        return batch.totals().stream().filter(asked::letsTotal).toList();
    }
}
