package org.rapporteur.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Register register;
    private final Newsrooms newsrooms;
    private final LocalDate known;
    private final String after;
    private final Origins origins;
    private final Map<String, Set<String>> knownCopies = new HashMap<>();

    /**
     * @param knownBy the last day of publication, or of reading where there is no such day
     * @param recordedBy the last day of reading
     */
    ToldClaims(Handle handle, Register register, @Nullable LocalDate knownBy, @Nullable LocalDate recordedBy) {
        this(
                handle,
                register,
                new Newsrooms(handle),
                knownBy == null ? FOREVER : knownBy,
                (recordedBy == null ? FOREVER : recordedBy.plusDays(1)).toString());
    }

    private ToldClaims(Handle handle, Register register, Newsrooms newsrooms, LocalDate known, String after) {
        this.handle = handle;
        this.register = register;
        this.newsrooms = newsrooms;
        this.known = known;
        this.after = after;
        this.origins = new Origins(
                register,
                report -> newsrooms.of(report).newsroom(),
                report -> knownCopies.computeIfAbsent(report, this::copiesOf));
    }

    /** Those of what was known by another day. */
    ToldClaims by(LocalDate day) {
        return new ToldClaims(handle, register, newsrooms, day, after);
    }

    /** A claim in the record, and what it was asked for as. */
    private record Line(long holder, String report, String json) {
        static Line of(ResultSet row) throws SQLException {
            return new Line(row.getLong(1), row.getString(3), row.getString(4));
        }
    }

    /** The claims of some incidents, by these, in any order; so many at a time as memory holds. */
    Map<Long, List<Told>> of(Collection<Long> incidents) {
        Map<Long, List<Told>> told = told(
                "SELECT t.incident, c.id, c.report, c.line FROM json_each(?) j"
                        + " JOIN tellings t ON t.incident = j.value JOIN telling_claims k ON k.telling = t.seq"
                        + " JOIN claims c ON c.id = k.claim WHERE c.line IS NOT NULL AND c.recorded_at < ?",
                Json.of(incidents));
        incidents.forEach(incident -> told.computeIfAbsent(incident, any -> List.of()));
        return told;
    }

    /**
     * Claims that a query finds.
     *
     * @param query of {@code claims c}, up to its conditions, of which one takes the parameter
     */
    List<Told> all(String query, Object parameter) {
        return told(
                        "SELECT 0, c.id, c.report, c.line FROM " + query
                                + " AND c.line IS NOT NULL AND c.recorded_at < ? ORDER BY c.seq",
                        parameter)
                .getOrDefault(0L, List.of());
    }

    /** Those that are known of claims that others asked for. Who stands behind one follows from its copies that are known. */
    List<Told> known(Collection<Told> claims) {
        return claims.stream()
                .filter(told -> isKnown(told.claim()))
                .map(told ->
                        newsrooms.copies(told.claim().basis().report()).isEmpty() ? told : origins.of(told.claim()))
                .toList();
    }

    /** The days on which what is known of some claims became more, or other. */
    Set<LocalDate> days(Collection<Told> claims) {
        return newsrooms.days(Listing.reports(claims));
    }

    /** Of whose report a claim is. */
    Newsrooms.Room newsroom(Claim claim) {
        return newsrooms.of(claim.basis().report());
    }

    private Map<Long, List<Told>> told(String query, Object parameter) {
        Map<String, Line> lines = new LinkedHashMap<>();
        handle.createQuery(query)
                .bind(0, parameter)
                .bind(1, after)
                .map((row, context) -> lines.put(row.getString(2), Line.of(row)) == null)
                .list();
        Set<String> reports = new HashSet<>();
        lines.values().forEach(line -> reports.add(line.report()));
        newsrooms.read(reports);
        Corrections corrections = Corrections.of(handle, lines.keySet());
        Map<Long, List<Told>> told = new HashMap<>();
        lines.forEach((id, line) -> corrections
                .claim(id, line.json())
                .filter(this::isKnown)
                .ifPresent(claim -> told.computeIfAbsent(line.holder(), any -> new ArrayList<>())
                        .add(origins.of(claim))));
        return told;
    }

    private boolean isKnown(Claim claim) {
        return isKnown(claim.basis().report());
    }

    private boolean isKnown(String report) {
        Newsrooms.Room room = newsrooms.of(report);
        return !room.knownOn().isAfter(known) && room.readAt().compareTo(after) < 0;
    }

    private Set<String> copiesOf(String report) {
        Set<String> some = new TreeSet<>(newsrooms.copies(report));
        some.removeIf(copy -> !isKnown(copy));
        return some;
    }
}
