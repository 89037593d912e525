package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.resolve.IncidentCode;
import org.rapporteur.resolve.IncidentCodes;
import org.rapporteur.resolve.Resolver;
import org.rapporteur.resolve.Signature;

/** Keeps incidents in step with the claims, in one transaction: what was touched is settled at its end. */
final class Settling {
    private final Handle handle;
    private final Resolution resolution;
    private final SqliteTellings store;
    private final Resolver resolver;
    private final KeptCopies copies;
    private final Set<String> touched = new TreeSet<>();

    Settling(Handle handle, Resolution resolution) {
        this.handle = handle;
        this.resolution = resolution;
        this.store = new SqliteTellings(handle);
        this.resolver = new Resolver(store);
        this.copies = new KeptCopies(handle);
    }

    /** Puts the claims of a report that stands into incidents, in place of what it told before. */
    void tell(String report) {
        withdraw(report);
        add(report);
    }

    /** Puts the claims of a report that stands, and told nothing before, into incidents. */
    void add(String report) {
        KeptReport kept = handle.createQuery(
                        "SELECT * FROM reports WHERE id = ? AND superseded_by IS NULL AND forgotten_at IS NULL")
                .bind(0, report)
                .map((row, context) -> ReportRow.report(row))
                .findOne()
                .orElse(null);
        if (kept == null) {
            return;
        }
        List<String> ids = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        handle.createQuery("SELECT id, line FROM claims WHERE report = ? AND superseded_by_run IS NULL"
                        + " AND line IS NOT NULL ORDER BY seq")
                .bind(0, report)
                .map((row, context) -> ids.add(row.getString(1)) && lines.add(row.getString(2)))
                .list();
        Corrections corrections = Corrections.of(handle, ids);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            corrections.claim(ids.get(i), lines.get(i)).ifPresent(claims::add);
        }
        Set<Set<String>> apart = Verdicts.on(handle, ids).stream()
                .filter(verdict -> !verdict.same())
                .map(verdict -> Set.of(verdict.one(), verdict.other()))
                .collect(Collectors.toSet());
        touched.addAll(resolver.take(
                resolution.tellings().of(kept.report(), claims, (one, other) -> apart.contains(Set.of(one, other)))));
        copies.add(report, Signature.of(kept.report())).forEach(store::change);
    }

    /** Takes what a report told out of incidents. */
    void withdraw(String report) {
        List<String> tellings = store.of(report);
        touched.addAll(resolver.withdraw(tellings));
        touched.removeAll(Set.copyOf(tellings));
        copies.remove(report).forEach(store::change);
    }

    /**
     * Says that a report's claims have taken the place of an earlier version's, or of those that it made when it was read before:
     * what they tell is still the same incident.
     */
    void succeed(String report, String earlier) {
        handle.execute(
                "INSERT OR IGNORE INTO claim_codes (claim, first, code) SELECT n.id, c.first, c.code FROM claims o"
                        + " JOIN claim_codes c ON c.claim = o.id JOIN claims n ON n.report = ?"
                        + " AND n.superseded_by_run IS NULL AND substr(n.given_id, length(n.report) + 1)"
                        + " = substr(o.given_id, length(o.report) + 1) WHERE o.report = ?",
                report,
                earlier);
    }

    /** Takes up what people say of two claims, or no longer say. */
    void judge(Pair pair) {
        String report = reportOf(pair.one());
        if (report.equals(reportOf(pair.other()))) {
            tell(report);
        }
        store.holding(pair.one()).ifPresent(touched::add);
        store.holding(pair.other()).ifPresent(touched::add);
    }

    /** Takes up what people say of a claim, or no longer say. */
    void judge(Correction correction) {
        if (correction.kind() == Correction.Target.CLAIM) {
            tell(reportOf(correction.target()));
        }
    }

    /** Says which codes had incidents that were dropped. */
    void lose(Collection<String> codes) {
        store.lostCodes().addAll(codes);
    }

    /** Settles what was touched. */
    void finish() {
        resolver.settle(touched);
        touched.clear();
        List<Long> changed = store.takeChanged();
        if (changed.isEmpty() && store.lostCodes().isEmpty()) {
            return;
        }
        IncidentRows rows = new IncidentRows(handle, new ToldClaims(handle, resolution.register(), null, null));
        List<IncidentRows.Made> made = new ArrayList<>();
        Parts.of(changed).forEach(part -> made.addAll(rows.make(part)));
        made.sort(Comparator.comparing((IncidentRows.Made one) -> firstDay(one))
                .thenComparing(one -> one.claims().get(0)));
        giveCodes(made);
    }

    private void giveCodes(List<IncidentRows.Made> made) {
        Set<String> former = new TreeSet<>(store.lostCodes());
        store.lostCodes().clear();
        String incidents = Json.of(made.stream().map(IncidentRows.Made::seq).toList());
        former.addAll(handle.createQuery(
                        "SELECT code FROM incidents WHERE code IS NOT NULL AND seq IN (SELECT value FROM json_each(?))")
                .bind(0, incidents)
                .mapTo(String.class)
                .list());
        handle.execute("UPDATE incidents SET code = NULL WHERE seq IN (SELECT value FROM json_each(?))", incidents);
        List<IncidentCodes.Made> uncoded = made.stream()
                .map(one -> new IncidentCodes.Made(
                        one.claims(),
                        one.incident() == null
                                ? null
                                : IncidentCode.series(one.incident().event())))
                .toList();
        List<@Nullable String> codes = IncidentCodes.give(new SqliteCodes(handle), uncoded, former);
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i) != null) {
                handle.execute(
                        "UPDATE incidents SET code = ? WHERE seq = ?",
                        codes.get(i),
                        made.get(i).seq());
            }
        }
    }

    private static String firstDay(IncidentRows.Made made) {
        var time = made.incident() == null ? null : made.incident().event().time();
        return time == null ? "" : Objects.toString(time.start() == null ? time.end() : time.start());
    }

    private String reportOf(String claim) {
        return handle.createQuery("SELECT report FROM claims WHERE id = ?")
                .bind(0, claim)
                .mapTo(String.class)
                .one();
    }
}
