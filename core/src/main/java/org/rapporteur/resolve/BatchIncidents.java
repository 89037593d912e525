package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Casualties;
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
        return settled(told -> true).stream().map(Settled::incident).toList();
    }

    /** An incident with the claims it was made of. */
    public record Settled(Incident incident, List<Told> claims) {
        public Settled {
            claims = List.copyOf(claims);
        }
    }

    /**
     * The same as far as some of the claims tell, each incident under the code that it has by all of them.
     *
     * @param isKnown which claims are known
     */
    public List<Settled> settled(Predicate<Told> isKnown) {
        Origins origins = new Origins(register, newsrooms::get, copies::of);
        List<Settled> all = new ArrayList<>();
        for (List<Telling> group : Gathering.of(tellings)) {
            List<Told> told = Gathering.told(group, claims::get, origins);
            Incident incident = IncidentMaker.of("", told);
            if (incident != null) {
                all.add(new Settled(incident, told));
            }
        }
        all.sort(Comparator.comparing(
                        (Settled one) -> IncidentCode.day(one.incident().event()))
                .thenComparing(one -> one.incident().claims().get(0)));
        Map<String, Integer> numbers = new HashMap<>();
        List<Settled> settled = new ArrayList<>();
        for (Settled one : all) {
            String series = IncidentCode.series(one.incident().event());
            String code = IncidentCode.of(series, numbers.merge(series, 1, Integer::sum));
            List<Told> known = one.claims().stream().filter(isKnown).toList();
            Incident incident = known.isEmpty() ? null : IncidentMaker.of(code, known);
            if (incident != null) {
                settled.add(new Settled(incident, known));
            }
        }
        return settled;
    }

    /** The totals over a window, and the running ones, that the reports give. */
    public List<Told> totals() {
        return told().stream()
                .filter(told -> told.claim() instanceof Casualties casualties
                        && (casualties.countedOver() == Casualties.Kind.WINDOW
                                || casualties.countedOver() == Casualties.Kind.CUMULATIVE))
                .toList();
    }

    /** All claims with who stands behind them, by their ids. */
    public List<Told> told() {
        Origins origins = new Origins(register, newsrooms::get, copies::of);
        return claims.values().stream()
                .sorted(Comparator.comparing(claim -> claim.basis().id()))
                .map(origins::of)
                .toList();
    }
}
