package org.rapporteur.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Place;

/** Lists from the columns that are kept for them. */
final class SqliteLists implements Lists {
    /** As SQL. */
    static final String REVISION =
            "max((SELECT coalesce(max(seq), 0) FROM history)," + " (SELECT coalesce(max(revision), 0) FROM incidents))";

    private static final String INCIDENTS =
            "SELECT i.seq, i.code, i.card, i.type, i.own_place_names, i.sources, i.reports,"
                    + " i.known_on, i.known_last, i.revision, (SELECT group_concat(p.name || '|' || p.party, '|')"
                    + " FROM incident_parties p WHERE p.incident = i.seq) AS parties,"
                    + " i.card ->> 'from' AS first_day, i.card ->> 'to' AS last_day FROM incidents i WHERE i.revision > ?";

    private static final String SAID = "SELECT 1 FROM corrections x WHERE x.target = c.id AND x.target_kind = 'claim'"
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
            return handle.createQuery(INCIDENTS).bind(0, since).map((row, context) -> listed(row)).stream()
                    .map(one -> one.type() == null || one.card() != null
                            ? one
                            : queries.find(one.code()).map(this::listed).orElse(one))
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
    public ListedIncident listed(KeptIncident kept) {
        Incident incident = kept.incident();
        Interval days = incident.event().time();
        Incident.Somewhere place = incident.event().place();
        Place.Location at = place == null ? null : place.location();
        Set<String> parties = new TreeSet<>();
        Set<String> sources = new TreeSet<>();
        TreeSet<LocalDate> known = new TreeSet<>();
        kept.claims().forEach(told -> {
            ClaimFacts.of(told.claim()).parties().forEach(role -> {
                if (role.role().equals("source")) {
                    sources.add(role.name());
                } else if (role.takesPart()) {
                    parties.add(role.name());
                    if (role.id() != null) {
                        parties.add(role.id());
                    }
                }
            });
            sources.add(Folding.of(told.outlet()));
            if (told.published() != null) {
                known.add(told.published());
            }
        });
        return new ListedIncident(
                kept.code(),
                Card.of(incident, kept.claims()),
                incident.event().type().name(),
                place == null ? "" : ClaimFacts.placeNames(place.name(), at),
                barred(parties),
                barred(sources),
                days == null ? null : days.start(),
                days == null ? null : days.end(),
                connections.read(handle -> IncidentRows.numbers(handle, kept.claims())),
                known.isEmpty() ? LocalDate.MIN : known.first(),
                known.isEmpty() ? LocalDate.MAX : known.last(),
                0);
    }

    private static ListedIncident listed(ResultSet row) throws SQLException {
        return new ListedIncident(
                orEmpty(row.getString("code")),
                row.getString("card"),
                row.getString("type"),
                orEmpty(row.getString("own_place_names")),
                "|" + orEmpty(row.getString("parties")) + "|",
                orEmpty(row.getString("sources")),
                day(row.getString("first_day")),
                day(row.getString("last_day")),
                Objects.requireNonNullElse(row.getString("reports"), "[]"),
                orForever(row.getString("known_on")),
                orForever(row.getString("known_last")),
                row.getLong("revision"));
    }

    @Override
    public ListedReport.Page reports(Filter filter, @Nullable String words, int offset, int limit) {
        return connections.read(handle -> new ReportLists(handle, filter).page(words, offset, limit));
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

    private static String barred(Set<String> names) {
        return "|" + String.join("|", names) + "|";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static LocalDate orForever(@Nullable String day) {
        return day == null ? LocalDate.MAX : LocalDate.parse(day);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** Lists of reports, without their texts. */
    private record ReportLists(Handle handle, Filter filter) {
        private static final int BEGINNING = 90;

        private static final String COLUMNS = "SELECT r.id, coalesce(r.title, substr(r.text, 1, " + BEGINNING
                + ")) AS title, r.publisher, r.published, r.read_at, r.version,"
                + " (SELECT count(*) FROM claims c WHERE c.report = r.id AND c.superseded_by_run IS NULL"
                + " AND c.line IS NOT NULL) AS claims,"
                + " (SELECT count(*) FROM claims c WHERE c.report = r.id AND c.superseded_by_run IS NULL"
                + " AND EXISTS (" + SAID + ")) AS checked,"
                + " (SELECT count(*) FROM copies k WHERE k.report = r.id) AS copies";

        ListedReport.Page page(@Nullable String words, int offset, int limit) {
            FilterSql sql = new FilterSql(filter);
            String match = words == null ? "" : Search.words(words);
            boolean searched = !match.isEmpty();
            String from = (searched
                            ? " FROM report_words JOIN reports r ON r.seq = report_words.rowid WHERE report_words MATCH"
                                    + " :words AND "
                            : " FROM reports r WHERE ")
                    + "r.forgotten_at IS NULL AND " + sql.reportsWithClaims();
            Map<String, Object> parameters = new HashMap<>(sql.parameters());
            if (searched) {
                parameters.put("words", match);
            }
            long total = handle.createQuery("SELECT count(*)" + from)
                    .bindMap(parameters)
                    .mapTo(Long.class)
                    .one();
            parameters.put("offset", offset);
            parameters.put("limit", limit);
            List<ListedReport> reports = handle.createQuery(COLUMNS
                            + (searched
                                    ? ", snippet(report_words, -1, '[', ']', '…', " + Search.SNIPPET_WORDS + ")"
                                    : ", NULL")
                            + " AS snippet" + from
                            + (searched ? " ORDER BY rank, r.seq" : " ORDER BY r.known_on DESC, r.seq DESC")
                            + " LIMIT :limit OFFSET :offset")
                    .bindMap(parameters)
                    .map((row, context) -> report(row))
                    .list();
            return new ListedReport.Page(total, reports);
        }

        private static ListedReport report(ResultSet row) throws SQLException {
            return new ListedReport(
                    row.getString("id"),
                    orEmpty(row.getString("title")).strip(),
                    row.getString("publisher"),
                    day(row.getString("published")),
                    Instant.parse(row.getString("read_at")),
                    row.getInt("claims"),
                    row.getInt("checked"),
                    row.getInt("copies"),
                    row.getInt("version"),
                    row.getString("snippet"));
        }
    }
}
