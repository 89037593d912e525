package org.rapporteur.monitor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Place;
import org.rapporteur.resolve.Told;

/** The country that each report tells most of, by the places of its claims: where a claim without a place is. */
final class ReportCountries {
    private final Map<String, Place> byReport = new HashMap<>();

    static ReportCountries of(List<Told> claims) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (Told told : claims) {
            Place place = Facts.place(told.claim());
            String country = country(place);
            if (place != null && country != null) {
                votes.computeIfAbsent(told.claim().basis().report(), any -> new HashMap<>())
                        .merge(country, 1, Integer::sum);
                places.putIfAbsent(country, place);
            }
        }
        ReportCountries countries = new ReportCountries();
        votes.forEach((report, some) -> some.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .map(places::get)
                .ifPresent(place -> countries.byReport.put(report, place)));
        return countries;
    }

    private static @Nullable String country(@Nullable Place place) {
        Place.Location at = place == null ? null : place.location();
        return at == null ? null : at.country();
    }

    /** The country of a claim, by its own place or else its report's; null where nothing tells. */
    @Nullable String of(Claim claim) {
        String own = country(Facts.place(claim));
        return own != null ? own : country(byReport.get(claim.basis().report()));
    }

    /** Whether a claim is of an area: by its place, or, where it has none, by the country that its report tells of. */
    boolean isIn(Claim claim, Area area) {
        if (area.isAnywhere()) {
            return true;
        }
        Place own = Facts.place(claim);
        if (own != null && own.location() != null) {
            return area.holds(own);
        }
        Place of = byReport.get(claim.basis().report());
        Place.Location at = of == null ? null : of.location();
        return at != null && at.country() != null && area.holds(whole(at.country()));
    }

    private static Incident.Somewhere whole(String country) {
        return new Incident.Somewhere(
                country, new Place.Location("", 0, 0, country, null, null, Place.Precision.COUNTRY));
    }

    private ReportCountries() {}
}
