package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.resolve.IncidentMaker;
import org.rapporteur.resolve.Told;

/** Fills the rows of incidents: what lists show of them, and the columns by which filters find them. */
final class IncidentRows {
    private static final String FIRST = "0000-01-01";
    private static final String LAST = "9999-12-31";

    /** That of the write which settles them: it stands in the history already, and each write has one of its own. */
    private static final String REVISION = "(SELECT coalesce(max(seq), 0) FROM history)";

    private static final String KEPT = "UPDATE incidents SET (" + ListedColumns.ALL + ", place_names, day_from, day_to)"
            + " = (" + ListedColumns.MARKS + ", ?, ?, ?), revision = " + REVISION + " WHERE seq = ?";

    private final Handle handle;
    private final ToldClaims claims;
    private final EarlierIncidents earlier;

    IncidentRows(Handle handle, ToldClaims claims) {
        this.handle = handle;
        this.claims = claims;
        this.earlier = new EarlierIncidents(handle, claims);
    }

    /** An incident without its code, and the claims of its tellings; without itself where these make none. */
    record Made(long seq, List<String> claims, @Nullable Incident incident) {}

    /** Makes incidents of their claims and fills their rows. */
    List<Made> make(Collection<Long> incidents) {
        Map<Long, List<Told>> told = claims.of(incidents);
        return incidents.stream()
                .map(incident -> make(incident, Objects.requireNonNull(told.get(incident))))
                .toList();
    }

    private Made make(long seq, List<Told> told) {
        Incident incident = IncidentMaker.of("", told);
        handle.execute("DELETE FROM incident_parties WHERE incident = ?", seq);
        if (incident == null) {
            keep(seq, ListedColumns.NONE, null, null, null);
            EarlierIncidents.drop(handle, seq);
        } else {
            fill(seq, incident, told);
        }
        return new Made(
                seq, told.stream().map(one -> one.claim().basis().id()).sorted().toList(), incident);
    }

    private void fill(long seq, Incident incident, List<Told> told) {
        TreeSet<String> from = new TreeSet<>();
        TreeSet<String> to = new TreeSet<>();
        TreeSet<String> places = new TreeSet<>();
        for (Told one : told) {
            Claim claim = one.claim();
            ClaimFacts facts = ClaimFacts.of(claim);
            String knownOn = claims.newsroom(claim).knownOn().toString();
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
        ListedIncident listed = Listing.of("", incident, told, claims);
        keep(seq, ListedColumns.values(listed), String.join("", places), from.first(), to.last());
        earlier.keep(seq, told, listed.days().knownLast());
    }

    private void keep(
            long seq,
            List<@Nullable Object> listed,
            @Nullable String placeNames,
            @Nullable String from,
            @Nullable String to) {
        List<@Nullable Object> values = new ArrayList<>(listed);
        values.addAll(Arrays.asList(placeNames, from, to, seq));
        handle.execute(KEPT, values.toArray());
    }

    private static String day(@Nullable LocalDate day, String open) {
        return day == null ? open : day.toString();
    }
}
