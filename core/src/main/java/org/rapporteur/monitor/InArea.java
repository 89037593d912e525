package org.rapporteur.monitor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.resolve.Told;

/**
 * Which claims are of a ceasefire's area. Of an area in which no place lies that anybody can locate, such as a valley that no
 * gazetteer has, are those of the reports that name it or tell of its parties, unless they lie somewhere known.
 */
final class InArea {
    private final Area area;
    private final ReportCountries countries;
    private final boolean isUnknown;
    private final Set<String> reports = new HashSet<>();

    InArea(Area area, List<Incident.Somebody> parties, List<Told> claims, ReportCountries countries, Sides sides) {
        this.area = area;
        this.countries = countries;
        isUnknown = !area.isAnywhere()
                && claims.stream()
                        .map(told -> Facts.place(told.claim()))
                        .noneMatch(place -> place != null && place.location() != null && area.holds(place));
        for (Told told : isUnknown ? claims : List.<Told>of()) {
            boolean named = area.holds(Facts.place(told.claim()));
            if (named || concerns(told.claim(), parties, sides)) {
                reports.add(told.claim().basis().report());
            }
        }
    }

    private static boolean concerns(Claim claim, List<Incident.Somebody> parties, Sides sides) {
        List<Incident.Somebody> named = new ArrayList<>();
        Facts.actors(claim).forEach(one -> named.add(Incident.Somebody.of(one)));
        if (claim instanceof Event event) {
            event.targets().stream()
                    .filter(one -> one.type() != Party.Type.OBJECT)
                    .forEach(one -> named.add(Incident.Somebody.of(one)));
        }
        for (Link link : claim.basis().chain()) {
            if (link.source() != null) {
                named.add(new Incident.Somebody(
                        link.source().name(), link.source().id(), null, null, null));
            }
        }
        return named.stream()
                .anyMatch(one -> parties.stream()
                        .anyMatch(party -> sides.areOne(Violation.key(one), Violation.key(party), null)));
    }

    boolean holds(Claim claim) {
        if (!isUnknown) {
            return countries.isIn(claim, area);
        }
        Place place = Facts.place(claim);
        return (place == null || place.location() == null)
                && reports.contains(claim.basis().report());
    }

    boolean holds(Ledger.Entry entry) {
        Incident.Somewhere place = entry.incident().event().place();
        if (place != null && (place.location() != null || area.holds(place))) {
            return area.holds(place);
        }
        return entry.claims().stream().anyMatch(told -> holds(told.claim()));
    }
}
