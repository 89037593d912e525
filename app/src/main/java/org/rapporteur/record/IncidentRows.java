package org.rapporteur.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;
import org.rapporteur.model.Range;
import org.rapporteur.resolve.IncidentMaker;
import org.rapporteur.resolve.Told;

/** Fills the columns of incidents by which filters find them. */
final class IncidentRows {
    private static final String FIRST = "0000-01-01";
    private static final String LAST = "9999-12-31";

    /** That of the write which settles them: it stands in the history already, and each write has one of its own. */
    private static final String REVISION = "(SELECT coalesce(max(seq), 0) FROM history)";

    private final Handle handle;
    private final ToldClaims claims;

    IncidentRows(Handle handle, ToldClaims claims) {
        this.handle = handle;
        this.claims = claims;
    }

    /** An incident without its code, and the claims of its tellings; without itself where these make none. */
    record Made(long seq, List<String> claims, @Nullable Incident incident) {}

    /** Makes an incident of its claims and fills its row. */
    Made make(long seq) {
        List<Told> told = claims.of(seq);
        Incident incident = IncidentMaker.of("", told);
        handle.execute("DELETE FROM incident_parties WHERE incident = ?", seq);
        if (incident == null) {
            handle.execute("UPDATE incidents SET type = NULL, revision = " + REVISION + " WHERE seq = ?", seq);
            Listing.clear(handle, seq);
        } else {
            fill(seq, incident, told);
        }
        return new Made(
                seq, told.stream().map(one -> one.claim().basis().id()).sorted().toList(), incident);
    }

    private void fill(long seq, Incident incident, List<Told> told) {
        TreeSet<String> from = new TreeSet<>();
        TreeSet<String> to = new TreeSet<>();
        TreeSet<String> known = new TreeSet<>();
        TreeSet<String> places = new TreeSet<>();
        for (Told one : told) {
            Claim claim = one.claim();
            ClaimFacts facts = ClaimFacts.of(claim);
            String knownOn = claims.knownOn(claim).toString();
            known.add(knownOn);
            Interval days = facts.days();
            from.add(days == null ? knownOn : day(days.start(), FIRST));
            to.add(days == null ? knownOn : day(days.end(), LAST));
            if (facts.placeNames() != null) {
                places.add(facts.placeNames());
            }
            for (ClaimFacts.Role role : facts.parties()) {
                if (role.takesPart()) {
                    handle.execute(
                            "INSERT OR IGNORE INTO incident_parties (incident, name, party) VALUES (?, ?, ?)",
                            seq,
                            role.name(),
                            Objects.requireNonNullElse(role.id(), ""));
                }
            }
        }
        Incident.Somewhere place = incident.event().place();
        Place.Location at = place == null ? null : place.location();
        Range killed = incident.harmed().get(Harm.KILLED);
        Range injured = incident.harmed().get(Harm.INJURED);
        List<@Nullable Object> values = Arrays.asList(
                incident.event().type().name(),
                place == null ? null : place.name(),
                places.stream().collect(Collectors.joining()),
                at == null ? null : at.country(),
                at == null ? null : at.lat(),
                at == null ? null : at.lon(),
                from.first(),
                to.last(),
                killed == null ? null : killed.low(),
                killed == null ? null : killed.best(),
                killed == null ? null : killed.high(),
                injured == null ? null : injured.low(),
                injured == null ? null : injured.best(),
                injured == null ? null : injured.high(),
                known.first(),
                seq);
        handle.execute(
                "UPDATE incidents SET type = ?, place = ?, place_names = ?, country = ?, lat = ?, lon = ?,"
                        + " day_from = ?, day_to = ?, killed_low = ?, killed_best = ?, killed_high = ?,"
                        + " injured_low = ?, injured_best = ?, injured_high = ?, known_on = ?, revision = "
                        + REVISION + " WHERE seq = ?",
                values.toArray());
        Listing.keep(
                handle,
                seq,
                Listing.of(
                        handle,
                        "",
                        incident,
                        told,
                        known.stream().map(LocalDate::parse).toList()));
    }

    private static String day(@Nullable LocalDate day, String open) {
        return day == null ? open : day.toString();
    }
}
