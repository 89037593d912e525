package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.resolve.TellingStore.Verdict;

/** What people say of pairs of claims, as far as it stands: of the same two claims the latest word. */
final class Verdicts {
    private static final String AMONG = " IN (SELECT value FROM json_each(?))";

    /** The verdicts one side of which is among some claims. */
    static List<Verdict> on(Handle handle, Collection<String> claims) {
        String ids = Json.of(claims);
        Map<Set<String>, Verdict> latest = new LinkedHashMap<>();
        handle.createQuery("SELECT one, other, same FROM (SELECT * FROM pairs WHERE one" + AMONG
                        + " UNION SELECT * FROM pairs WHERE other" + AMONG + ") WHERE undone_by IS NULL ORDER BY seq")
                .bind(0, ids)
                .bind(1, ids)
                .map((row, context) -> new Verdict(row.getString(1), row.getString(2), row.getBoolean(3)))
                .forEach(verdict -> latest.put(Set.of(verdict.one(), verdict.other()), verdict));
        return new ArrayList<>(latest.values());
    }

    private Verdicts() {}
}
