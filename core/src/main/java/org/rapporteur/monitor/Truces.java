package org.rapporteur.monitor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.resolve.Told;

/** Tells the ceasefires of which claims speak from each other: by country, by a smaller area where they are of that alone, by time. */
final class Truces {
    /** Nobody having spoken of one for so many days, the next word is of another. */
    private static final long SILENCE = 120;

    /** So many days apart two claims may be of one ceasefire of which one doesn't tell the country. */
    private static final long NEAR = 21;

    private static final Comparator<Told> IN_ORDER = Comparator.comparing(
                    Phases::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(told -> told.claim().basis().id());

    private static final Set<Event.Phase> BEGINS =
            Set.of(Event.Phase.PROPOSED, Event.Phase.AGREED, Event.Phase.IN_FORCE);
    private static final Set<Event.Phase> ENDS = Set.of(Event.Phase.COLLAPSED, Event.Phase.ENDED);

    static List<Truce> of(List<Told> claims, ReportCountries countries, Sides sides) {
        Map<String, List<Told>> byArea = new TreeMap<>();
        List<Told> about = claims.stream()
                .filter(told -> Phases.phase(told) != null && Phases.tells(told))
                .sorted(IN_ORDER)
                .toList();
        for (Told told : about) {
            String country = countries.of(told.claim());
            byArea.computeIfAbsent(country == null ? "" : country, any -> new ArrayList<>())
                    .add(told);
        }
        placeOnes(byArea);
        List<Truce> truces = new ArrayList<>();
        byArea.forEach((country, some) -> {
            for (List<Told> one : inTime(some)) {
                truces.add(new Truce(country, part(one), one, sides));
            }
        });
        return truces;
    }

    /** Claims of no country are of the one in which a ceasefire is told of at that time, where there is one alone. */
    private static void placeOnes(Map<String, List<Told>> byArea) {
        List<Told> left = new ArrayList<>();
        for (Told told : byArea.getOrDefault("", List.of())) {
            List<List<Told>> near = byArea.entrySet().stream()
                    .filter(area -> !area.getKey().isEmpty()
                            && area.getValue().stream().anyMatch(other -> areNear(told, other)))
                    .map(Map.Entry::getValue)
                    .toList();
            if (near.size() == 1) {
                near.get(0).add(told);
            } else {
                left.add(told);
            }
        }
        byArea.remove("");
        if (!left.isEmpty()) {
            byArea.computeIfAbsent(countryOfAll(left), any -> new ArrayList<>()).addAll(left);
        }
        byArea.values().forEach(some -> some.sort(IN_ORDER));
    }

    private static boolean areNear(Told one, Told other) {
        LocalDate first = Phases.day(one);
        LocalDate second = Phases.day(other);
        return first != null && second != null && Math.abs(ChronoUnit.DAYS.between(first, second)) <= NEAR;
    }

    /** The one country whose everybody is who is said to be bound; empty where there are several, or none. */
    private static String countryOfAll(List<Told> claims) {
        Set<String> countries = new TreeSet<>();
        for (Told told : claims) {
            Facts.actors(told.claim()).stream()
                    .map(Party::country)
                    .filter(Objects::nonNull)
                    .forEach(countries::add);
        }
        return countries.size() == 1 ? countries.iterator().next() : "";
    }

    /** One after another: after its end the next that is proposed, agreed or begun is a new one. */
    private static List<List<Told>> inTime(List<Told> sorted) {
        List<List<Told>> all = new ArrayList<>();
        List<Told> current = new ArrayList<>();
        LocalDate end = null;
        LocalDate last = null;
        for (Told told : sorted) {
            LocalDate day = Phases.day(told);
            Event.Phase phase = Objects.requireNonNull(Phases.phase(told));
            boolean anew = day != null && end != null && BEGINS.contains(phase) && day.isAfter(end);
            boolean silent = day != null && last != null && ChronoUnit.DAYS.between(last, day) > SILENCE;
            if (!current.isEmpty() && (anew || silent)) {
                all.add(current);
                current = new ArrayList<>();
                end = null;
            }
            current.add(told);
            last = day == null ? last : day;
            end = ENDS.contains(phase) && end == null ? day : end;
        }
        if (!current.isEmpty()) {
            all.add(current);
        }
        return all;
    }

    /** The place, smaller than a country, in which claims say that it is in force; null where there is none, or several. */
    private static Incident.@Nullable Somewhere part(List<Told> claims) {
        List<Place> places = claims.stream()
                .filter(told -> Phases.phase(told) == Event.Phase.IN_FORCE)
                .map(told -> Facts.place(told.claim()))
                .filter(Objects::nonNull)
                .filter(place -> place.location() != null)
                .toList();
        boolean one =
                !places.isEmpty() && places.stream().map(Place::name).distinct().count() == 1;
        Place first = one ? places.get(0) : null;
        if (first != null && first.location() != null && first.location().precision() != Place.Precision.COUNTRY) {
            return new Incident.Somewhere(first.name(), first.location());
        }
        return null;
    }

    private Truces() {}
}
