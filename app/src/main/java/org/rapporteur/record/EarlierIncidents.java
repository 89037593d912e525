package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Incident;
import org.rapporteur.resolve.IncidentMaker;
import org.rapporteur.resolve.Told;

/**
 * Incidents as lists showed them before the last of their reports was known: a row for each day from which they were known
 * otherwise. One with a single such day has none, for what is known of it is its own row.
 */
final class EarlierIncidents {
    private static final String INSERT = "INSERT INTO earlier_incidents (incident, known_from, " + ListedColumns.ALL
            + ") VALUES (?, ?, " + ListedColumns.MARKS + ")";

    private static final String BY_DAY = "SELECT " + ListedColumns.READ + " FROM (SELECT i.code, 0 AS revision, e.*"
            + " FROM json_each(:codes) j JOIN incidents i ON i.code = j.value"
            + " JOIN earlier_incidents e ON e.incident = i.seq AND e.known_from = (SELECT max(known_from)"
            + " FROM earlier_incidents WHERE incident = i.seq AND known_from <= :day)) WHERE card IS NOT NULL";

    private final Handle handle;
    private final ToldClaims claims;
    private final Map<LocalDate, ToldClaims> byDay = new HashMap<>();

    /** @param claims as they are now */
    EarlierIncidents(Handle handle, ToldClaims claims) {
        this.handle = handle;
        this.claims = claims;
    }

    /** Keeps what was known of an incident, in place of what was kept of it. */
    void keep(long incident, Collection<Told> told, LocalDate knownLast) {
        drop(handle, incident);
        List<@Nullable Object> before = ListedColumns.NONE;
        for (LocalDate day : claims.days(told)) {
            if (!day.isBefore(knownLast)) {
                return;
            }
            List<@Nullable Object> values =
                    values(byDay.computeIfAbsent(day, claims::by).known(told));
            if (!values.equals(before)) {
                List<@Nullable Object> row = new ArrayList<>(List.of(incident, day.toString()));
                row.addAll(values);
                handle.execute(INSERT, row.toArray());
            }
            before = values;
        }
    }

    private List<@Nullable Object> values(List<Told> told) {
        Incident incident = IncidentMaker.of("", told);
        return incident == null ? ListedColumns.NONE : ListedColumns.values(Listing.of("", incident, told, claims));
    }

    /** Drops what is kept of an incident. */
    static void drop(Handle handle, long incident) {
        handle.execute("DELETE FROM earlier_incidents WHERE incident = ?", incident);
    }

    /** As they were known on a day before the last of their reports was, some incidents by their codes now. */
    static List<ListedIncident> on(Handle handle, Collection<String> codes, LocalDate day) {
        ListedColumns columns = new ListedColumns();
        return handle.createQuery(BY_DAY)
                .bind("codes", Json.of(codes))
                .bind("day", day.toString())
                .map((row, context) -> columns.read(row))
                .list();
    }
}
