package org.rapporteur.monitor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.resolve.Told;

/** The country that each report tells most of, by the places of its claims: where a claim without a place is. */
final class ReportCountries {
    private final Map<String, String> byReport = new HashMap<>();
    private final Map<String, String> byParties = new HashMap<>();

    static ReportCountries of(List<Told> claims) {
        Map<String, Map<String, Integer>> byPlaces = new HashMap<>();
        Map<String, Map<String, Integer>> byParties = new HashMap<>();
        for (Told told : claims) {
            String report = told.claim().basis().report();
            vote(byPlaces, report, country(Facts.place(told.claim())));
            for (Party actor : Facts.actors(told.claim())) {
                vote(byParties, report, "IGO".equals(actor.country()) ? null : actor.country());
            }
        }
        ReportCountries countries = new ReportCountries();
        byParties.forEach((report, some) -> {
            if (some.size() == 1) {
                countries.byParties.put(report, most(some));
            }
        });
        byPlaces.forEach((report, some) -> countries.byReport.put(report, most(some)));
        return countries;
    }

    private static void vote(Map<String, Map<String, Integer>> votes, String report, @Nullable String country) {
        if (country != null) {
            votes.computeIfAbsent(report, any -> new HashMap<>()).merge(country, 1, Integer::sum);
        }
    }

    private static String most(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static @Nullable String country(@Nullable Place place) {
        Place.Location at = place == null ? null : place.location();
        return at == null ? null : at.country();
    }

    /** The country of a claim, by its own place or else its report's; null where nothing tells. */
    @Nullable String of(Claim claim) {
        String own = country(Facts.place(claim));
        return own != null ? own : byReport.get(claim.basis().report());
    }

    /** Whether a claim is of an area: by its place, or else by the country that its report tells of, or whose everybody is who acts there. */
    boolean isIn(Claim claim, Area area) {
        if (area.isAnywhere()) {
            return true;
        }
        Place own = Facts.place(claim);
        if (own != null && own.location() != null) {
            return area.holds(own);
        }
        String report = claim.basis().report();
        String country = byReport.getOrDefault(report, byParties.get(report));
        return country != null && area.holds(whole(country));
    }

    private static Incident.Somewhere whole(String country) {
        return new Incident.Somewhere(
                country, new Place.Location("", 0, 0, country, null, null, Place.Precision.COUNTRY));
    }

    private ReportCountries() {}
}
