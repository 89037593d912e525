package org.rapporteur.record;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.resolve.Signature;

/** Which reports' texts are copies of which, in the record. */
final class KeptCopies {
    private final Handle handle;

    KeptCopies(Handle handle) {
        this.handle = handle;
    }

    /** Takes in a report's text; the reports whose first copy is another one since. */
    Set<String> add(String report, Signature signature) {
        Set<String> copies = new LinkedHashSet<>();
        String bands = Json.of(signature.bands());
        handle.createQuery(
                        "SELECT report, signature FROM signatures WHERE report IN (SELECT report FROM signature_bands"
                                + " WHERE band IN (SELECT value FROM json_each(?)))")
                .bind(0, bands)
                .map((row, context) -> signature.isCopyOf(Signature.parse(row.getString(2))) ? row.getString(1) : "")
                .filter(other -> !other.isEmpty())
                .forEach(copies::add);
        boolean areOne = copies.size() < 2 || around(copies.iterator().next()).containsAll(copies);
        handle.execute("INSERT INTO signatures (report, signature) VALUES (?, ?)", report, signature.toString());
        handle.execute(
                "INSERT OR IGNORE INTO signature_bands (band, report) SELECT value, ? FROM json_each(?)",
                report,
                bands);
        if (copies.isEmpty()) {
            return Set.of();
        }
        for (String copy : copies) {
            handle.execute("INSERT INTO copies (report, other) VALUES (?, ?), (?, ?)", report, copy, copy, report);
        }
        Set<String> around = around(report);
        return areOne && !isFirst(report, around) ? Set.of() : around;
    }

    private boolean isFirst(String report, Set<String> copies) {
        return handle.createQuery("SELECT id FROM reports WHERE id = ? OR id IN (SELECT value FROM json_each(?))"
                        + " ORDER BY published IS NULL, published, id LIMIT 1")
                .bind(0, report)
                .bind(1, Json.of(copies))
                .mapTo(String.class)
                .one()
                .equals(report);
    }

    /** Drops a report's text; the reports that were one with it. */
    Set<String> remove(String report) {
        Set<String> around = around(report);
        handle.execute("DELETE FROM copies WHERE report = ? OR other = ?", report, report);
        handle.execute("DELETE FROM signature_bands WHERE report = ?", report);
        handle.execute("DELETE FROM signatures WHERE report = ?", report);
        return around;
    }

    private Set<String> around(String report) {
        return new LinkedHashSet<>(
                handle.createQuery("WITH RECURSIVE near (report) AS (SELECT other FROM copies WHERE report = ? UNION"
                                + " SELECT c.other FROM near n JOIN copies c ON c.report = n.report)"
                                + " SELECT report FROM near")
                        .bind(0, report)
                        .mapTo(String.class)
                        .list());
    }

    /** The reports that are copies of a report. */
    Set<String> of(String report) {
        return new LinkedHashSet<>(handle.createQuery("SELECT other FROM copies WHERE report = ? ORDER BY other")
                .bind(0, report)
                .mapTo(String.class)
                .list());
    }
}
