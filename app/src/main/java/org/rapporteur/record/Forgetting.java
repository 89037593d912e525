package org.rapporteur.record;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Erases the words of reports in all their versions. */
final class Forgetting {
    private static final String VERSIONS = "WITH RECURSIVE versions (id) AS (SELECT id FROM reports WHERE id = ?"
            + " UNION SELECT r.id FROM versions v JOIN reports r ON r.superseded_by = v.id"
            + " UNION SELECT r.superseded_by FROM versions v JOIN reports r ON r.id = v.id"
            + " WHERE r.superseded_by IS NOT NULL) SELECT id FROM versions ORDER BY id";

    /** Of the incidents that a report tells of, by all codes they ever had. */
    private static final String INCIDENTS_OF = " IN (SELECT o.code FROM claims c JOIN claim_codes g ON g.claim = c.id"
            + " JOIN codes k ON k.code = g.code JOIN codes o ON o.now = k.now WHERE c.report = ?)";

    private static final String CLAIMS_OF = " IN (SELECT id FROM claims WHERE report = ?)";

    private final Writing writing;
    private final Handle handle;
    private final String payload;

    Forgetting(Writing writing, String who, @Nullable String why) {
        this.writing = writing;
        this.handle = writing.handle();
        ObjectNode told = new JsonMapper().createObjectNode().put("by", who);
        if (why != null) {
            told.put("because", why);
        }
        this.payload = told.toString();
    }

    /** Erases the words in the tables and in their index; the ids of all versions. */
    List<String> forget(List<String> reports) {
        Set<String> all = new LinkedHashSet<>();
        for (String report : reports) {
            List<String> versions = handle.createQuery(VERSIONS)
                    .bind(0, report)
                    .mapTo(String.class)
                    .list();
            if (versions.isEmpty()) {
                throw new RecordException("The record has no report " + report + "; nothing was forgotten.");
            }
            all.addAll(versions);
        }
        for (String report : all) {
            erase(report);
        }
        // Words taken out of an index one by one stay in its pages until these are merged; made anew, it has none of
        // them.
        handle.execute("INSERT INTO report_words (report_words) VALUES ('rebuild')");
        return List.copyOf(all);
    }

    /**
     * Makes the file anew without what was erased.
     *
     * @throws RecordException where somebody who reads keeps the old pages in use
     */
    static void wipe(Handle handle) {
        handle.execute("VACUUM");
        int busy = handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                .mapTo(Integer.class)
                .first();
        if (busy != 0) {
            throw new RecordException(
                    "The reports are forgotten, but another program is reading the record and keeps their"
                            + " words in its journal: close it, then forget them again.",
                    null);
        }
    }

    private void erase(String report) {
        handle.execute(
                "UPDATE reports SET title = NULL, byline = NULL, found = '{}', text = NULL, passages = '[]',"
                        + " forgotten_at = coalesce(forgotten_at, ?) WHERE id = ?",
                writing.now(),
                report);
        handle.execute("DELETE FROM claim_parties WHERE claim IN (SELECT seq FROM claims WHERE report = ?)", report);
        handle.execute(
                "UPDATE claims SET line = NULL, source = NULL, place = NULL, place_names = NULL, country = NULL,"
                        + " lat = NULL, lon = NULL, day_from = NULL, day_to = NULL WHERE report = ?",
                report);
        handle.execute("UPDATE corrections SET value = NULL, why = NULL WHERE target" + CLAIMS_OF, report);
        handle.execute("UPDATE pairs SET why = NULL WHERE one" + CLAIMS_OF + " OR other" + CLAIMS_OF, report, report);
        handle.execute("UPDATE reviews SET note = NULL WHERE incident" + INCIDENTS_OF, report);
        tell(Table.REPORTS, "id = ?", report);
        tell(Table.CLAIMS, "report = ?", report);
        tell(Table.CORRECTIONS, "target" + CLAIMS_OF, report);
        tell(Table.REVIEWS, "incident" + INCIDENTS_OF, report);
        tell(Table.PAIRS, "one" + CLAIMS_OF + " OR other" + CLAIMS_OF, report, report);
    }

    private void tell(Table table, String where, String... values) {
        var query = handle.createQuery("SELECT seq FROM " + table.sql() + " WHERE " + where + " ORDER BY seq");
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        for (long seq : query.mapTo(Long.class).list()) {
            writing.changed("forgotten", table, seq, payload);
        }
    }
}
