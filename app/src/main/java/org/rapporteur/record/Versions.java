package org.rapporteur.record;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/** Says whether the record has a report already, and which one it is a new version of. */
final class Versions {
    private static final String CANDIDATES =
            "SELECT seq, id, given_id, sha256, url, origin, version, superseded_by IS NULL"
                    + " FROM reports WHERE id = ? OR given_id = ? OR url = ? OR origin = ? ORDER BY seq DESC";

    /** As many digits of its hash as the reader puts into the id of a report that has none. */
    private static final int ID_DIGITS = 16;

    private final Handle handle;

    Versions(Handle handle) {
        this.handle = handle;
    }

    /** A report that is there. */
    record Kept(
            long seq,
            String id,
            String givenId,
            String sha256,
            @Nullable String url,
            String origin,
            int version,
            boolean latest) {
        boolean is(Report report) {
            return sha256.equals(report.sha256()) && (givenId.equals(report.id()) || origin.equals(report.origin()));
        }

        /** By the caller's id, else by the address, else by the file, where nothing that ranks higher tells them apart. */
        boolean isEarlier(Report report) {
            if (isGiven(givenId, sha256) && isGiven(report.id(), report.sha256())) {
                return givenId.equals(report.id());
            }
            if (url != null && report.url() != null) {
                return url.equals(report.url());
            }
            return origin.equals(report.origin()) && isWholeFile(origin);
        }
    }

    /** All that may be the same report, or have its id, the latest first. */
    List<Kept> candidates(Report report) {
        return handle.createQuery(CANDIDATES)
                .bind(0, report.id())
                .bind(1, report.id())
                .bind(2, report.url())
                .bind(3, report.origin())
                .map((row, context) -> new Kept(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7),
                        row.getBoolean(8)))
                .list();
    }

    /** An id that no row of a table has: the one given, or {@code ID~2}, {@code ID~3} … */
    String free(Table table, String id) {
        String free = id;
        for (int number = 2; isTaken(table, free); number++) {
            free = id + "~" + number;
        }
        return free;
    }

    private boolean isTaken(Table table, String id) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM " + table.sql() + " WHERE id = ?)")
                .bind(0, id)
                .mapTo(Boolean.class)
                .one();
    }

    /** Whether an id is the caller's, not made of the bytes. */
    private static boolean isGiven(String id, String sha256) {
        return !id.startsWith("r-" + sha256.substring(0, Math.min(ID_DIGITS, sha256.length())));
    }

    /** A line's number in its file says nothing once the file has other lines. */
    private static boolean isWholeFile(String origin) {
        return !origin.equals("-") && origin.indexOf('#') < 0;
    }

    static @Nullable Kept earlier(List<Kept> candidates, Report report) {
        return candidates.stream()
                .filter(kept -> kept.latest() && kept.isEarlier(report))
                .findFirst()
                .orElse(null);
    }
}
