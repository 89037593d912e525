package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Range;
import org.rapporteur.record.ListedIncident.Days;
import org.rapporteur.record.ListedIncident.Figures;
import org.rapporteur.record.ListedIncident.Numbers;
import org.rapporteur.record.ListedIncident.Terms;
import org.rapporteur.resolve.Told;

/** Makes listed incidents of claims. */
final class Listing {
    /** @param claims those that tell whose reports the told ones are of */
    static ListedIncident of(String code, Incident incident, List<Told> told, ToldClaims claims) {
        Incident.Somewhere place = incident.event().place();
        return new ListedIncident(
                code,
                Card.of(incident),
                terms(incident, told),
                days(incident.event().time(), told, claims),
                new Numbers(
                        figures(incident.harmed().get(Harm.KILLED)),
                        figures(incident.harmed().get(Harm.INJURED)),
                        incident.origins(),
                        incident.claims().size(),
                        incident.harmed().size(),
                        Card.others(incident)),
                place == null ? null : place.location(),
                told.stream()
                        .mapToInt(one -> claims.newsroom(one.claim()).number())
                        .distinct()
                        .sorted()
                        .toArray(),
                0);
    }

    private static Terms terms(Incident incident, List<Told> told) {
        Incident.Somewhere place = incident.event().place();
        Set<String> parties = new LinkedHashSet<>();
        Set<String> sources = new TreeSet<>();
        Set<String> stances = new TreeSet<>();
        for (Told one : told) {
            sources.add(Folding.of(one.outlet()));
            stances.add(ContractNames.of(one.claim().basis().stance()));
            for (ClaimFacts.Role role : ClaimFacts.of(one.claim()).parties()) {
                if (role.role().equals("source")) {
                    sources.add(role.name());
                } else if (role.takesPart()) {
                    parties.add(role.name());
                    if (role.id() != null) {
                        parties.add(role.id());
                    }
                }
            }
        }
        return new Terms(
                incident.event().type().name(),
                place == null ? "" : place.name(),
                place == null ? "" : ClaimFacts.placeNames(place.name(), place.location()),
                "|" + Folding.of(IncidentTitle.of(incident)) + "|",
                barred(parties),
                barred(sources),
                barred(incident.disputes().stream()
                        .map(dispute -> ContractNames.of(dispute.field()))
                        .toList()),
                barred(stances),
                incident.event().background());
    }

    private static Days days(@Nullable Interval days, List<Told> told, ToldClaims claims) {
        TreeSet<LocalDate> known = told.stream()
                .map(one -> claims.newsroom(one.claim()).knownOn())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Days(
                days == null ? null : days.start(),
                days == null ? null : days.end(),
                known.first(),
                known.last(),
                told.stream()
                        .filter(one -> one.claim() instanceof Casualties)
                        .map(Told::published)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    private static Figures figures(@Nullable Range range) {
        return range == null
                ? Figures.NONE
                : new Figures(orNone(range.low()), orNone(range.best()), orNone(range.high()));
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? -1 : number;
    }

    private static String barred(Collection<String> names) {
        return names.isEmpty() ? "" : "|" + String.join("|", names) + "|";
    }

    /** The ids of the reports that some claims are of. */
    static Set<String> reports(Collection<Told> told) {
        return told.stream().map(one -> one.claim().basis().report()).collect(Collectors.toSet());
    }

    private Listing() {}
}
