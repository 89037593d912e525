package org.rapporteur.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.model.Claim;

/**
 * Puts newly found claims in place of a report's, in one transaction. A claim that is the same keeps its row and id; one that
 * differs under the same id gets another, such as {@code ID~2}, and whoever contains it names that.
 */
final class Rereading {
    private final Writing writing;
    private final long run;
    private final String report;
    private final Versions versions;
    private final LinePrinter lines = new LinePrinter();

    private record Standing(long seq, String id, String givenId, String kind, int start, int end, String line) {
        boolean tellsOf(Claim claim) {
            return kind.equals(claim.kind())
                    && start == claim.words().start()
                    && end == claim.words().end();
        }
    }

    Rereading(Writing writing, long run, String report) {
        this.writing = writing;
        this.run = run;
        this.report = report;
        this.versions = new Versions(writing.handle());
    }

    Reread replace(@Nullable String engine, List<Claim> claims) {
        Handle handle = writing.handle();
        KeptReport kept = handle.createQuery("SELECT * FROM reports WHERE id = ?")
                .bind(0, report)
                .map((row, context) -> ReportRow.report(row))
                .findOne()
                .filter(found -> !found.forgotten())
                .orElseThrow(() -> new RecordException(
                        "The record has no text of a report " + report + "; nothing can be read again of it."));
        String text = kept.report().text();
        Map<String, Standing> standing = new LinkedHashMap<>();
        for (Standing claim : standing()) {
            standing.put(claim.givenId(), claim);
        }
        Map<String, String> ids = new HashMap<>();
        Set<String> fresh = settle(claims, text, standing, ids);

        ClaimInserts inserts = new ClaimInserts(writing);
        Renaming renaming = new Renaming(report, id -> ids.getOrDefault(id, id));
        List<Claim> now = new ArrayList<>();
        for (Claim claim : claims) {
            String given = claim.basis().id();
            Claim own = claim.accept(renaming);
            now.add(own);
            if (fresh.contains(given)) {
                inserts.add(own, given, lines.claim(own, text), writing.now(), run);
            } else {
                standing.remove(given);
            }
        }
        inserts.flush();
        writing.update("UPDATE reports SET engine = ? WHERE id = ?", engine, report);
        writing.changed("reread", Table.REPORTS, seq(), null);
        Map<String, @Nullable String> successors = supersede(standing.values(), now);
        Moving moving = new Moving(writing, successors);
        return new Reread(
                claims.size() - fresh.size(), standing.size(), fresh.size(), moving.corrections(), moving.pairs());
    }

    /**
     * Finds each claim its id; the claims that aren't there already. What a claim contains is part of it, so that a changed one
     * changes those around it, and theirs.
     */
    private Set<String> settle(
            List<Claim> claims, String text, Map<String, Standing> standing, Map<String, String> ids) {
        Set<String> fresh = new HashSet<>();
        for (Claim claim : claims) {
            String given = claim.basis().id();
            Standing same = standing.get(given);
            if (same == null) {
                fresh.add(given);
                ids.put(given, versions.free(Table.CLAIMS, given));
            } else {
                ids.put(given, same.id());
            }
        }
        Renaming renaming = new Renaming(report, id -> ids.getOrDefault(id, id));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Claim claim : claims) {
                String given = claim.basis().id();
                Standing same = standing.get(given);
                if (same != null
                        && !fresh.contains(given)
                        && !lines.claim(claim.accept(renaming), text).equals(same.line())) {
                    fresh.add(given);
                    ids.put(given, versions.free(Table.CLAIMS, given));
                    changed = true;
                }
            }
        }
        return fresh;
    }

    /** The id of each superseded claim with that of the claim which tells of the same words now, or null. */
    private Map<String, @Nullable String> supersede(Iterable<Standing> gone, List<Claim> now) {
        Map<String, @Nullable String> successors = new LinkedHashMap<>();
        for (Standing old : gone) {
            writing.update(
                    "UPDATE claims SET superseded_by_run = ?, superseded_at = ? WHERE seq = ?",
                    run,
                    writing.now(),
                    old.seq());
            writing.changed("superseded", Table.CLAIMS, old.seq(), null);
            successors.put(
                    old.id(),
                    now.stream()
                            .filter(old::tellsOf)
                            .findFirst()
                            .map(claim -> claim.basis().id())
                            .orElse(null));
        }
        return successors;
    }

    private long seq() {
        return writing.handle()
                .createQuery("SELECT seq FROM reports WHERE id = ?")
                .bind(0, report)
                .mapTo(Long.class)
                .one();
    }

    private List<Standing> standing() {
        return writing.handle()
                .createQuery("SELECT seq, id, given_id, kind, span_start, span_end, line FROM claims"
                        + " WHERE report = ? AND superseded_by_run IS NULL ORDER BY seq")
                .bind(0, report)
                .map((row, context) -> new Standing(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getString(7)))
                .list();
    }
}
