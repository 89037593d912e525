package org.rapporteur.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;
import org.rapporteur.resolve.Told;

/** Whether an incident or a total is what a filter asks for, by the claims that are known. */
final class ClaimFit {
    private final Filter filter;
    private final ToldClaims claims;

    ClaimFit(Filter filter, ToldClaims claims) {
        this.filter = filter;
        this.claims = claims;
    }

    boolean isAskedFor(Incident incident, List<Told> told) {
        Incident.Somewhere place = incident.event().place();
        return (filter.type() == null
                        || filter.type()
                                .equalsIgnoreCase(incident.event().type().name()))
                && liesThere(place == null ? null : place.name(), place == null ? null : place.location())
                && isThen(incident.event().time(), told)
                && (filter.party() == null || told.stream().anyMatch(one -> names(one, filter.party(), true)))
                && (filter.source() == null || told.stream().anyMatch(this::isOfSource))
                && (filter.stance() == null || told.stream().anyMatch(this::hasStance));
    }

    /** By place and party alone: a total's days are for those who add up. */
    boolean isAskedFor(Told total) {
        Place place = ClaimFacts.of(total.claim()).place();
        return liesThere(place == null ? null : place.name(), place == null ? null : place.location())
                && (filter.party() == null || names(total, filter.party(), true));
    }

    private boolean liesThere(@Nullable String name, Place.@Nullable Location location) {
        return filter.place() == null
                || (name != null
                        && ClaimFacts.placeNames(name, location)
                                .contains("|" + Folding.of(filter.place().strip()) + "|"));
    }

    /** What tells no day goes by when it was first known. */
    private boolean isThen(@Nullable Interval days, List<Told> told) {
        LocalDate first = told.stream()
                .map(one -> claims.newsroom(one.claim()).knownOn())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate start = days == null ? first : days.start();
        LocalDate end = days == null ? first : days.end();
        LocalDate began = start == null ? end : start;
        return (filter.from() == null || end == null || !end.isBefore(filter.from()))
                && (filter.to() == null || start == null || !start.isAfter(filter.to()))
                && (filter.happenedBy() == null || began == null || !began.isAfter(filter.happenedBy()));
    }

    private boolean isOfSource(Told told) {
        String source = filter.source();
        String publisher = claims.newsroom(told.claim()).newsroom().publisher();
        return source != null
                && (names(told, source, false)
                        || (publisher != null && hasWords(Folding.of(publisher), Folding.of(source.strip()))));
    }

    private boolean hasStance(Told told) {
        String stance = filter.stance();
        return stance != null
                && ContractNames.of(told.claim().basis().stance()).equals(stance.toLowerCase(Locale.ROOT));
    }

    /** @param takesPart whether those are asked for who take part, or else those who tell of it */
    private static boolean names(Told told, String name, boolean takesPart) {
        String folded = Folding.of(name.strip());
        return ClaimFacts.of(told.claim()).parties().stream()
                .filter(role -> takesPart ? role.takesPart() : role.role().equals("source"))
                .anyMatch(role -> name.strip().equals(role.id()) || hasWords(role.name(), folded));
    }

    private static boolean hasWords(String among, String words) {
        return (" " + among + " ").contains(" " + words + " ");
    }
}
