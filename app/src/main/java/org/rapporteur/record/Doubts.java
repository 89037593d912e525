package org.rapporteur.record;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rapporteur.resolve.Likeness;
import org.rapporteur.resolve.Telling;

/** Reads which incidents may be one. */
final class Doubts {
    /** Incidents that may be one, the likeliest first. */
    static List<Doubt> all(Handle handle) {
        return handle.createQuery("SELECT i.seq, j.seq, i.code, j.code, d.likeness FROM doubts d"
                        + " JOIN tellings t ON t.id = d.one JOIN incidents i ON i.seq = t.incident"
                        + " JOIN tellings u ON u.id = d.other JOIN incidents j ON j.seq = u.incident"
                        + " WHERE i.type IS NOT NULL AND j.type IS NOT NULL ORDER BY d.likeness DESC, i.code, j.code")
                .map((row, context) -> new Doubt(
                        row.getString(3),
                        row.getString(4),
                        row.getDouble(5),
                        reasons(handle, row.getLong(1), row.getLong(2))))
                .list();
    }

    private static List<Likeness.Reason> reasons(Handle handle, long one, long other) {
        return handle.createQuery("SELECT t.json, u.json FROM tellings t JOIN telling_pairs p ON p.telling = t.id"
                        + " JOIN tellings u ON u.id = p.other WHERE t.incident = ? AND u.incident = ?"
                        + " ORDER BY p.likeness DESC, t.id, u.id LIMIT 1")
                .bind(0, one)
                .bind(1, other)
                .map((row, context) -> {
                    Telling first = Json.telling(row.getString(1));
                    return Likeness.of(first, Json.telling(row.getString(2))).reasons();
                })
                .findOne()
                .orElse(List.of());
    }

    private Doubts() {}
}
