package org.rapporteur.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lists from the columns that are kept for them. */
final class SqliteLists implements Lists {
    /** As SQL. */
    static final String REVISION =
            "max((SELECT coalesce(max(seq), 0) FROM history)," + " (SELECT coalesce(max(revision), 0) FROM incidents))";

    private static final String INCIDENTS = "SELECT " + ListedColumns.READ + " FROM incidents WHERE revision > ?"
            + " ORDER BY coalesce(own_from, own_to) DESC, code";

    /** That a person said something of a claim {@code c}. */
    static final String SAID = "SELECT 1 FROM corrections x WHERE x.target = c.id AND x.target_kind = 'claim'"
            + " AND x.undone_by IS NULL";

    private static final String STANDING =
            "c.superseded_by_run IS NULL AND c.line IS NOT NULL AND r.superseded_by IS NULL AND r.forgotten_at IS NULL";

    private final Connections connections;
    private final Resolution resolution;

    SqliteLists(Connections connections, Resolution resolution) {
        this.connections = connections;
        this.resolution = resolution;
    }

    @Override
    public long revision() {
        return connections.read(handle ->
                handle.createQuery("SELECT " + REVISION).mapTo(Long.class).one());
    }

    @Override
    public long revisionAt(Instant instant) {
        return connections.read(handle -> handle.createQuery("SELECT coalesce(max(seq), 0) FROM history WHERE at <= ?")
                .bind(0, instant.truncatedTo(ChronoUnit.SECONDS).toString())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long readSince(Instant instant) {
        return connections.read(handle -> handle.createQuery("SELECT count(*) FROM reports WHERE read_at > ?"
                        + " AND superseded_by IS NULL AND forgotten_at IS NULL")
                .bind(0, instant.truncatedTo(ChronoUnit.SECONDS).toString())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<ListedIncident> incidents(long since) {
        return connections.read(handle -> {
            IncidentQueries queries = new IncidentQueries(handle, resolution.register(), Filter.ALL);
            ListedColumns columns = new ListedColumns();
            return handle
                    .createQuery(INCIDENTS)
                    .bind(0, since == 0 ? -1 : since)
                    .map((row, context) -> columns.read(row))
                    .stream()
                    .map(one -> one.terms().type().isEmpty() || one.card() != null
                            ? one
                            : queries.listed(List.of(one.code())).findFirst().orElse(one))
                    .toList();
        });
    }

    @Override
    public Set<String> incidentCodes() {
        return connections.read(handle -> new HashSet<>(
                handle.createQuery("SELECT code FROM incidents WHERE type IS NOT NULL AND code IS NOT NULL")
                        .mapTo(String.class)
                        .list()));
    }

    @Override
    public List<KeptIncident> incidents(Collection<String> codes, Filter filter) {
        return connections.read(handle -> {
            IncidentQueries queries = new IncidentQueries(
                    handle,
                    resolution.register(),
                    new Filter(null, null, null, null, null, null, null, null, filter.knownBy(), filter.recordedBy()));
            return codes.stream().flatMap(code -> queries.find(code).stream()).toList();
        });
    }

    @Override
    public List<ListedIncident> known(Collection<String> codes, LocalDate day) {
        return connections.read(handle -> Rebuilding.isOwed(handle)
                ? new IncidentQueries(handle, resolution.register(), Filter.ALL.withKnownBy(day))
                        .listed(codes)
                        .toList()
                : EarlierIncidents.on(handle, codes, day));
    }

    @Override
    public ListedReport.Page reports(Filter filter, @Nullable String words, int offset, int limit) {
        return connections.read(handle -> new ReportLists(handle, filter).page(words, offset, limit));
    }

    @Override
    public List<KeptClaim> claims(Collection<String> ids) {
        return connections.read(handle -> handle.createQuery(
                        "SELECT c.* FROM json_each(?) j JOIN claims c ON c.id = j.value" + " WHERE c.line IS NOT NULL")
                .bind(0, Json.of(ids))
                .map((row, context) -> Rows.claim(row))
                .list());
    }

    @Override
    public List<KeptReport> reports(Collection<String> ids) {
        return connections.read(
                handle -> handle.createQuery("SELECT r.* FROM json_each(?) j JOIN reports r ON r.id = j.value")
                        .bind(0, Json.of(ids))
                        .map((row, context) -> ReportRow.report(row))
                        .list());
    }

    @Override
    public Set<String> copies(String report) {
        return connections.read(handle -> new TreeSet<>(new KeptCopies(handle).of(report)));
    }

    @Override
    public Map<String, String> codes(Collection<String> claims) {
        return connections.read(handle -> {
            Map<String, String> codes = new HashMap<>();
            handle.createQuery("SELECT k.claim, i.code FROM telling_claims k JOIN tellings t ON t.seq = k.telling"
                            + " JOIN incidents i ON i.seq = t.incident WHERE i.type IS NOT NULL AND k.claim IN"
                            + " (SELECT value FROM json_each(?))")
                    .bind(0, Json.of(claims))
                    .map((row, context) -> codes.put(row.getString(1), row.getString(2)))
                    .list();
            return codes;
        });
    }

    @Override
    public Map<String, Integer> checked() {
        return connections.read(handle -> {
            Map<String, Integer> checked = new HashMap<>();
            handle.createQuery("SELECT i.code, count(DISTINCT x.target) FROM corrections x"
                            + " JOIN telling_claims k ON k.claim = x.target JOIN tellings t ON t.seq = k.telling"
                            + " JOIN incidents i ON i.seq = t.incident"
                            + " WHERE x.undone_by IS NULL AND x.target_kind = 'claim' GROUP BY i.code")
                    .map((row, context) -> checked.put(row.getString(1), row.getInt(2)))
                    .list();
            return checked;
        });
    }

    @Override
    public List<KeptClaim> unchecked(String kind, @Nullable LocalDate knownBy, int limit) {
        return connections.read(handle -> handle.createQuery(
                        "SELECT c.* FROM claims c JOIN reports r ON r.id = c.report WHERE c.kind = ? AND " + STANDING
                                + " AND r.known_on <= ? AND NOT EXISTS (" + SAID + ") ORDER BY c.confidence, c.seq"
                                + " LIMIT ?")
                .bind(0, kind)
                .bind(1, knownBy == null ? "9999-12-31" : knownBy.toString())
                .bind(2, limit)
                .map((row, context) -> Rows.claim(row))
                .list());
    }

    @Override
    public long checkedClaims() {
        return count("SELECT count(DISTINCT x.target) FROM corrections x JOIN claims c ON c.id = x.target"
                + " JOIN reports r ON r.id = c.report WHERE x.undone_by IS NULL AND x.target_kind = 'claim' AND "
                + STANDING);
    }

    @Override
    public List<LocalDate> days() {
        return connections.read(handle -> handle.createQuery(
                        "SELECT coalesce(min(published), min(known_on)), coalesce(max(published), max(known_on))"
                                + " FROM reports WHERE forgotten_at IS NULL AND superseded_by IS NULL")
                .map((row, context) -> row.getString(1) == null
                        ? List.<LocalDate>of()
                        : List.of(LocalDate.parse(row.getString(1)), LocalDate.parse(row.getString(2))))
                .one());
    }

    @Override
    public Map<LocalDate, Integer> reportsByDay() {
        return connections.read(handle -> {
            Map<LocalDate, Integer> days = new TreeMap<>();
            handle.createQuery("SELECT known_on, count(*) FROM reports WHERE superseded_by IS NULL"
                            + " AND forgotten_at IS NULL GROUP BY known_on")
                    .map((row, context) -> days.put(LocalDate.parse(row.getString(1)), row.getInt(2)))
                    .list();
            return days;
        });
    }

    private long count(String query) {
        return connections.read(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }
}
