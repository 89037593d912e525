package org.rapporteur.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Interval;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Texts;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Filter;
import org.rapporteur.record.KeptIncident;
import org.rapporteur.record.ReportStore;
import org.rapporteur.resolve.Told;

/** The incidents of a record. */
public record KeptIncidents(ReportStore record) implements IncidentSource {
    @Override
    public List<Ledger.Entry> incidents(Filter filter) {
        try (Stream<KeptIncident> incidents = record.incidents(filter)) {
            return incidents
                    .map(kept -> new Ledger.Entry(kept.incident(), kept.claims()))
                    .sorted(Comparator.comparing(KeptIncidents::firstDay)
                            .thenComparing(entry -> entry.incident().id()))
                    .toList();
        }
    }

    @Override
    public List<Told> totals(Filter filter) {
        return record.totals(filter);
    }

    @Override
    public List<Told> claims(Filter filter) {
        return record.told(filter);
    }

    @Override
    public Set<String> accepted() {
        Set<String> accepted = new HashSet<>();
        for (Correction correction : record.corrections()) {
            if (correction.field().equals("accepted") && correction.undoneBy() == null) {
                if ("true".equals(correction.value())) {
                    accepted.add(correction.target());
                } else {
                    accepted.remove(correction.target());
                }
            }
        }
        return accepted;
    }

    @Override
    public Texts texts() {
        Map<String, String> read = new HashMap<>();
        return id -> read.computeIfAbsent(
                id,
                any -> record.findReport(any).map(kept -> kept.report().text()).orElse(""));
    }

    private static LocalDate firstDay(Ledger.Entry entry) {
        Interval days = entry.incident().event().time();
        LocalDate first = days == null ? null : days.start() != null ? days.start() : days.end();
        return first == null ? LocalDate.MAX : first;
    }
}
