package org.rapporteur.record;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.rapporteur.resolve.CodeStore;
import org.rapporteur.resolve.IncidentCode;

/** The codes of incidents in the record, in one transaction. */
final class SqliteCodes implements CodeStore {
    private final Handle handle;

    SqliteCodes(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<Given> given(Collection<String> claims) {
        return handle.createQuery("SELECT f.code, f.seq, n.code, n.seq FROM claim_codes c"
                        + " JOIN codes f ON f.code = c.first JOIN codes l ON l.code = c.code JOIN codes n ON n.code = l.now"
                        + " WHERE c.claim IN (SELECT value FROM json_each(?))")
                .bind(0, Json.of(claims))
                .map((row, context) -> new Given(
                        new Code(row.getString(1), row.getLong(2)), new Code(row.getString(3), row.getLong(4))))
                .list();
    }

    @Override
    public boolean isHeld(String code) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM incidents WHERE code = ?)")
                .bind(0, code)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public String next(String series) {
        int number = handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM codes WHERE series = ?")
                .bind(0, series)
                .mapTo(Integer.class)
                .one();
        String code = IncidentCode.of(series, number);
        handle.execute("INSERT INTO codes (code, series, number, now) VALUES (?, ?, ?, ?)", code, series, number, code);
        return code;
    }

    @Override
    public void give(String code, Collection<String> claims) {
        handle.execute("UPDATE codes SET now = code WHERE code = ?", code);
        handle.execute(
                "INSERT INTO claim_codes (claim, first, code) SELECT value, ?, ? FROM json_each(?) WHERE true"
                        + " ON CONFLICT (claim) DO UPDATE SET code = excluded.code",
                code,
                code,
                Json.of(claims));
    }

    @Override
    public void rename(String code, String now) {
        handle.execute("UPDATE codes SET now = ? WHERE now = ?", now, code);
    }
}
