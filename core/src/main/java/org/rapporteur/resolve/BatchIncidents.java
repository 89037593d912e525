package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Report;

/** The incidents of some reports, without a record. Keeps claims, not texts. For one thread. */
public final class BatchIncidents {
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Origins.Newsroom> newsrooms = new HashMap<>();
    private final List<Telling> tellings = new ArrayList<>();
    private final Copies copies = new Copies();
    private final Register register;
    private final Tellings maker;

    /** @param isKnown whether a name is that of a party or place which many reports name */
    public BatchIncidents(Register register, Predicate<String> isKnown) {
        this.register = register;
        this.maker = new Tellings(isKnown);
    }

    /** Takes in a report. */
    public void add(Report report, List<Claim> itsClaims) {
        itsClaims.forEach(claim -> claims.put(claim.basis().id(), claim));
        newsrooms.put(report.id(), Origins.Newsroom.of(report));
        copies.add(report.id(), Signature.of(report));
        tellings.addAll(maker.of(report, itsClaims));
    }

    /** What the reports tell, the earliest first, each with its code. */
    public List<Incident> incidents() {
        MemoryTellings store = new MemoryTellings();
        new Resolver(store).add(tellings);
        Origins origins = new Origins(register, newsrooms::get, copies::of);
        List<Incident> incidents = new ArrayList<>();
        for (List<String> group : store.groups()) {
            List<Told> told = store.byId(group).values().stream()
                    .flatMap(telling -> telling.claims().stream())
                    .map(claim -> origins.of(claims.get(claim)))
                    .toList();
            Incident incident = IncidentMaker.of("", told);
            if (incident != null) {
                incidents.add(incident);
            }
        }
        incidents.sort(
                Comparator.comparing((Incident incident) -> incident.event().time() == null
                                ? java.time.LocalDate.MAX
                                : Days.first(incident.event().time()))
                        .thenComparing(incident -> incident.claims().get(0)));
        Map<String, Integer> numbers = new HashMap<>();
        return incidents.stream()
                .map(incident -> {
                    String series = IncidentCode.series(incident.event());
                    return incident.called(IncidentCode.of(series, numbers.merge(series, 1, Integer::sum)));
                })
                .toList();
    }
}
