package org.rapporteur.query;

import java.util.List;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Incident;
import org.rapporteur.monitor.Where;
import org.rapporteur.record.Filter;

/** What a filter asks of a ceasefire: its place, its days, and whose days. */
public final class CeasefireFilter {
    /** The ceasefire with the days that are asked for; nothing where it isn't asked for. */
    public static List<Ceasefire> of(Ceasefire ceasefire, Filter filter) {
        boolean here =
                filter.place() == null || (ceasefire.area() != null && Where.isNamed(ceasefire.area(), filter.place()));
        boolean then = ceasefire.phases().stream().anyMatch(phase -> touches(phase, filter));
        boolean whose = filter.party() == null
                || ceasefire.parties().stream().anyMatch(party -> isNamed(party, filter.party()))
                || ceasefire.days().stream()
                        .anyMatch(day -> day.party() != null && isNamed(day.party(), filter.party()));
        if (!here || !then || !whose) {
            return List.of();
        }
        List<Ceasefire.Day> days = ceasefire.days().stream()
                .filter(day -> filter.from() == null || !day.date().isBefore(filter.from()))
                .filter(day -> filter.to() == null || !day.date().isAfter(filter.to()))
                .filter(day -> filter.party() == null || (day.party() != null && isNamed(day.party(), filter.party())))
                .toList();
        return List.of(ceasefire.with(days));
    }

    private static boolean touches(Ceasefire.Phase phase, Filter filter) {
        if (phase.from() == null) {
            return filter.from() == null && filter.to() == null;
        }
        return (filter.to() == null || !phase.from().isAfter(filter.to()))
                && (filter.from() == null || phase.to() == null || !phase.to().isBefore(filter.from()));
    }

    private static boolean isNamed(Incident.Somebody party, String name) {
        return IncidentFilter.isNamed(party.name(), party.id(), name);
    }

    private CeasefireFilter() {}
}
