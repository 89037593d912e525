package org.rapporteur.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Claim;
import org.rapporteur.resolve.Origins;
import org.rapporteur.resolve.Told;

/** Claims as people left them, with who stands behind them, of what was known and recorded by a day. */
final class ToldClaims {
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    private static final String ROOM =
            "SELECT publisher, published, known_on, known_on <= ? AND read_at < ?, id FROM reports";

    private final Handle handle;
    private final String known;
    private final String after;
    private final KeptCopies copies;
    private final Origins origins;
    private final Map<String, Room> rooms = new HashMap<>();
    private final Map<String, Set<String>> knownCopies = new HashMap<>();

    /** @param knownOn the day of publication, or else of reading */
    private record Room(Origins.Newsroom newsroom, LocalDate knownOn, boolean isKnown) {}

    /**
     * @param knownBy the last day of publication, or of reading where there is no such day
     * @param recordedBy the last day of reading
     */
    ToldClaims(Handle handle, Register register, @Nullable LocalDate knownBy, @Nullable LocalDate recordedBy) {
        this.handle = handle;
        this.known = (knownBy == null ? FOREVER : knownBy).toString();
        this.after = (recordedBy == null ? FOREVER : recordedBy.plusDays(1)).toString();
        this.copies = new KeptCopies(handle);
        this.origins = new Origins(
                register,
                report -> room(report).newsroom(),
                report -> knownCopies.computeIfAbsent(report, this::copiesOf));
    }

    /** The claims of many incidents by these, in any order; of all at once, which takes far less than one after another. */
    Map<Long, List<Told>> ofAll(Collection<Long> incidents) {
        Map<String, String> lines = new HashMap<>();
        Map<String, Long> holders = new HashMap<>();
        Set<String> reports = new HashSet<>();
        handle.createQuery("SELECT t.incident, c.id, c.line, c.report FROM json_each(?) j"
                        + " JOIN tellings t ON t.incident = j.value JOIN telling_claims k ON k.telling = t.seq"
                        + " JOIN claims c ON c.id = k.claim WHERE c.line IS NOT NULL AND c.recorded_at < ?")
                .bind(0, Json.of(incidents))
                .bind(1, after)
                .map((row, context) -> {
                    holders.put(row.getString(2), row.getLong(1));
                    reports.add(row.getString(4));
                    return lines.put(row.getString(2), row.getString(3));
                })
                .list();
        prepare(reports);
        Map<Long, List<Told>> told = new HashMap<>();
        incidents.forEach(incident -> told.put(incident, new ArrayList<>()));
        Corrections corrections = Corrections.of(handle, lines.keySet());
        lines.forEach((id, line) -> corrections
                .claim(id, line)
                .filter(claim -> room(reportOf(claim)).isKnown())
                .ifPresent(
                        claim -> told.computeIfAbsent(Objects.requireNonNull(holders.get(id)), any -> new ArrayList<>())
                                .add(origins.of(claim))));
        return told;
    }

    /** Reads at once what is needed of some reports. */
    private void prepare(Set<String> reports) {
        String ids = Json.of(reports);
        Map<String, Set<String>> around = new HashMap<>();
        reports.forEach(report -> around.put(report, new TreeSet<>()));
        Set<String> all = new HashSet<>(reports);
        handle.createQuery("SELECT report, other FROM copies WHERE report IN (SELECT value FROM json_each(?))")
                .bind(0, ids)
                .map((row, context) -> {
                    all.add(row.getString(2));
                    return around.computeIfAbsent(row.getString(1), any -> new TreeSet<>())
                            .add(row.getString(2));
                })
                .list();
        handle.createQuery(ROOM + " WHERE id IN (SELECT value FROM json_each(?))")
                .bind(0, known)
                .bind(1, after)
                .bind(2, Json.of(all))
                .map((row, context) -> rooms.put(row.getString(5), room(row.getString(5), row)))
                .list();
        around.forEach((report, copies) -> {
            copies.removeIf(copy -> !room(copy).isKnown());
            knownCopies.put(report, copies);
        });
    }

    /** The claims of an incident, in any order. */
    List<Told> of(long incident) {
        return told(
                "SELECT c.id, c.line FROM tellings t JOIN telling_claims k ON k.telling = t.seq"
                        + " JOIN claims c ON c.id = k.claim WHERE t.incident = ?",
                incident);
    }

    /**
     * Claims that a query finds.
     *
     * @param query of their ids and lines, from {@code claims c}
     */
    List<Told> told(String query, Object parameter) {
        Map<String, String> lines = new HashMap<>();
        handle.createQuery(query + " AND c.line IS NOT NULL AND c.recorded_at < ? ORDER BY c.seq")
                .bind(0, parameter)
                .bind(1, after)
                .map((row, context) -> lines.put(row.getString(1), row.getString(2)))
                .list();
        Corrections corrections = Corrections.of(handle, lines.keySet());
        List<Told> told = new ArrayList<>();
        lines.forEach((id, line) -> corrections
                .claim(id, line)
                .filter(claim -> room(reportOf(claim)).isKnown())
                .ifPresent(claim -> told.add(origins.of(claim))));
        return told;
    }

    /** The day on which a claim's report was known. */
    LocalDate knownOn(Claim claim) {
        return room(reportOf(claim)).knownOn();
    }

    /** Who published a claim's report. */
    @Nullable String publisher(Claim claim) {
        return room(reportOf(claim)).newsroom().publisher();
    }

    private static String reportOf(Claim claim) {
        return claim.basis().report();
    }

    private Set<String> copiesOf(String report) {
        Set<String> some = new TreeSet<>(copies.of(report));
        some.removeIf(copy -> !room(copy).isKnown());
        return some;
    }

    private Room room(String report) {
        return rooms.computeIfAbsent(report, this::read);
    }

    private Room read(String report) {
        return handle.createQuery(ROOM + " WHERE id = ?")
                .bind(0, known)
                .bind(1, after)
                .bind(2, report)
                .map((row, context) -> room(report, row))
                .one();
    }

    private static Room room(String report, ResultSet row) throws SQLException {
        String published = Rows.find(row, "published");
        return new Room(
                new Origins.Newsroom(
                        report, Rows.find(row, "publisher"), published == null ? null : LocalDate.parse(published)),
                LocalDate.parse(row.getString(3)),
                row.getBoolean(4));
    }
}
