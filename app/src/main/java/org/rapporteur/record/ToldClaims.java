package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return handle.createQuery("SELECT publisher, published, known_on, known_on <= ? AND read_at < ? FROM reports"
                        + " WHERE id = ?")
                .bind(0, known)
                .bind(1, after)
                .bind(2, report)
                .map((row, context) -> {
                    String published = Rows.find(row, "published");
                    return new Room(
                            new Origins.Newsroom(
                                    report,
                                    Rows.find(row, "publisher"),
                                    published == null ? null : LocalDate.parse(published)),
                            LocalDate.parse(row.getString(3)),
                            row.getBoolean(4));
                })
                .one();
    }
}
