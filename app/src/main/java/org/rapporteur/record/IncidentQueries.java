package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.resolve.IncidentMaker;
import org.rapporteur.resolve.Told;

/**
 * Reads incidents: SQL finds those that may be asked for, by whatever any of their claims tells, and what each one is is made of
 * the claims that are known.
 */
final class IncidentQueries {
    private static final String OF_TOTALS =
            "(instr(line, '\"basis\":\"window\"') > 0 OR instr(line, '\"basis\":\"cumulative\"') > 0)";

    private static final String STANDING = "claims c JOIN reports r ON r.id = c.report"
            + " WHERE c.superseded_by_run IS NULL AND r.superseded_by IS NULL";

    private final Handle handle;
    private final Filter filter;
    private final ToldClaims claims;
    private final ClaimFit fit;

    IncidentQueries(Handle handle, Register register, Filter filter) {
        this.handle = handle;
        this.filter = filter;
        this.claims = new ToldClaims(handle, register, filter.knownBy(), filter.recordedBy());
        this.fit = new ClaimFit(filter, claims);
    }

    /** The incidents that the filter asks for, by their first days. */
    Stream<KeptIncident> all() {
        StringBuilder where = new StringBuilder("type IS NOT NULL");
        Map<String, Object> parameters = new HashMap<>();
        condition(where, parameters, "from", filter.from(), "day_to >= :from");
        condition(where, parameters, "to", filter.to(), "day_from <= :to");
        condition(where, parameters, "happened", filter.happenedBy(), "day_from <= :happened");
        condition(where, parameters, "known", filter.knownBy(), "known_on <= :known");
        condition(
                where,
                parameters,
                "place",
                filter.place() == null ? null : Folding.of(filter.place().strip()),
                "instr(place_names, '|' || :place || '|') > 0");
        condition(
                where,
                parameters,
                "party",
                filter.party() == null ? null : Folding.of(filter.party().strip()),
                "EXISTS (SELECT 1 FROM incident_parties p WHERE p.incident = seq AND (p.party = :partyId"
                        + " OR instr(' ' || p.name || ' ', ' ' || :party || ' ') > 0))");
        if (filter.party() != null) {
            parameters.put("partyId", filter.party().strip());
        }
        return handle.createQuery("SELECT seq, code FROM incidents WHERE " + where + " ORDER BY day_from, code")
                .bindMap(parameters)
                .map((row, context) -> new Code(row.getLong(1), row.getString(2)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::inParts));
    }

    /** An incident's number and its code now. */
    private record Code(long seq, String code) {}

    /** The incidents that some codes stand for now. */
    Stream<KeptIncident> find(Collection<String> codes) {
        return handle.createQuery("SELECT DISTINCT i.seq, i.code FROM json_each(?) j JOIN codes k ON k.code = j.value"
                        + " JOIN incidents i ON i.code = k.now WHERE i.type IS NOT NULL")
                .bind(0, Json.of(codes))
                .map((row, context) -> new Code(row.getLong(1), row.getString(2)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::inParts));
    }

    private Stream<KeptIncident> inParts(List<Code> codes) {
        return Parts.of(codes).flatMap(this::made);
    }

    private Stream<KeptIncident> made(List<Code> codes) {
        Map<Long, List<Told>> told = claims.of(codes.stream().map(Code::seq).toList());
        Map<String, List<String>> earlier = new HashMap<>();
        handle.createQuery("SELECT code, now FROM codes WHERE now IN (SELECT value FROM json_each(?)) AND code <> now"
                        + " ORDER BY seq")
                .bind(0, Json.of(codes.stream().map(Code::code).toList()))
                .map((row, context) -> earlier.computeIfAbsent(row.getString(2), any -> new ArrayList<>())
                        .add(row.getString(1)))
                .list();
        return codes.stream()
                .flatMap(code -> made(
                        code.code(),
                        told.getOrDefault(code.seq(), List.of()),
                        earlier.getOrDefault(code.code(), List.of()))
                        .stream());
    }

    /** The incident that a code stands for now. */
    Optional<KeptIncident> find(String code) {
        return find(List.of(code)).findFirst();
    }

    /** Window and running totals, whatever their days. */
    List<Told> totals() {
        return Stream.concat(
                        claims
                                .all(
                                        // Few claims are totals; the index has these alone.
                                        totals(OF_TOTALS).replace("claims c ", "claims c INDEXED BY claims_totals "), 0)
                                .stream(),
                        claims
                                .all(
                                        totals("NOT " + OF_TOTALS + " AND c.id IN (SELECT target FROM corrections"
                                                + " WHERE undone_by IS NULL)"),
                                        0)
                                .stream())
                .filter(told -> isTotal(told.claim()) && fit.isAskedFor(told))
                .toList();
    }

    /** Every claim that stands, by their ids. */
    List<Told> told() {
        return claims.all(STANDING + " AND c.seq > ?", 0).stream()
                .sorted(Comparator.comparing(told -> told.claim().basis().id()))
                .toList();
    }

    /** Those of a report. */
    List<Told> told(String report) {
        return claims.all(STANDING + " AND c.report = ?", report);
    }

    private static boolean isTotal(Claim claim) {
        return claim instanceof Casualties casualties
                && (casualties.countedOver() == Casualties.Kind.WINDOW
                        || casualties.countedOver() == Casualties.Kind.CUMULATIVE);
    }

    private static String totals(String which) {
        return STANDING + " AND c.kind = 'casualties' AND " + which + " AND c.seq > ?";
    }

    /** Incidents as lists show them, from what they are made of. */
    Stream<ListedIncident> listed(Collection<String> codes) {
        return find(codes).map(kept -> Listing.of(kept.code(), kept.incident(), kept.claims(), claims));
    }

    private Optional<KeptIncident> made(String code, List<Told> told, List<String> earlier) {
        Incident incident = IncidentMaker.of(code, told);
        return incident == null || !fit.isAskedFor(incident, told)
                ? Optional.empty()
                : Optional.of(new KeptIncident(code, earlier, incident, told));
    }

    private static void condition(
            StringBuilder where,
            Map<String, Object> parameters,
            String parameter,
            @Nullable Object value,
            String condition) {
        if (value != null) {
            where.append(" AND ").append(condition);
            parameters.put(parameter, value.toString());
        }
    }
}
