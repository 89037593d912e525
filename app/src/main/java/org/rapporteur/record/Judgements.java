package org.rapporteur.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What people say of claims: corrections and pairs, as entries that are only ever added and undone. */
final class Judgements {
    /** Those of some ids, as a list in JSON. */
    static final String AMONG = "WHERE id IN (SELECT value FROM json_each(?))";

    private static final ObjectMapper JSON = new JsonMapper();

    private final Writing writing;
    private final Handle handle;

    Judgements(Writing writing) {
        this.writing = writing;
        this.handle = writing.handle();
    }

    Correction correct(
            Correction.Target kind,
            String target,
            String field,
            String value,
            String who,
            @Nullable String why,
            @Nullable String movedFrom) {
        requireJson(field, value);
        if (kind == Correction.Target.CLAIM) {
            Corrections.check(handle, target, requireClaim(target), field, value);
        }
        String id = "c-" + nextNumber(handle);
        writing.insert(
                Table.CORRECTIONS,
                Arrays.asList(
                        writing.next(Table.CORRECTIONS),
                        id,
                        kind.column(),
                        target,
                        field,
                        value,
                        who,
                        writing.now(),
                        why,
                        movedFrom,
                        null,
                        null));
        writing.flush();
        return corrections(handle, "WHERE id = ?", id).get(0);
    }

    Pair pair(boolean same, String one, String other, String who, @Nullable String why, @Nullable String movedFrom) {
        return pair(same, one, other, who, why, movedFrom, null);
    }

    /** Says the same of several pairs of claims, in one act: who undoes one of them undoes all. */
    List<Pair> pairs(boolean same, List<List<String>> claims, String who, @Nullable String why) {
        List<Pair> pairs = new ArrayList<>();
        String act = claims.size() == 1 ? null : "act p-" + nextNumber(handle);
        for (List<String> pair : claims) {
            pairs.add(pair(same, pair.get(0), pair.get(1), who, why, null, act));
        }
        return pairs;
    }

    private Pair pair(
            boolean same,
            String one,
            String other,
            String who,
            @Nullable String why,
            @Nullable String movedFrom,
            @Nullable String act) {
        requireClaim(one);
        requireClaim(other);
        if (one.equals(other)) {
            throw new RecordException("A claim is always the same as itself: name two claims, not " + one + " twice.");
        }
        String id = "p-" + nextNumber(handle);
        writing.insert(
                Table.PAIRS,
                Arrays.asList(
                        writing.next(Table.PAIRS),
                        id,
                        same ? 1 : 0,
                        one,
                        other,
                        who,
                        writing.now(),
                        why,
                        movedFrom,
                        null,
                        null),
                act);
        writing.flush();
        return pairs(handle, "WHERE id = ?", id).get(0);
    }

    /**
     * Takes an entry back, the latest where none is named, with those of the same act and those that carried them on.
     *
     * @return the ids, that of the entry first
     */
    List<String> undo(@Nullable String id, String who) {
        String wanted = id == null ? latest() : id;
        Table table = tableOf(wanted);
        boolean stands = handle.createQuery("SELECT 1 FROM " + table.sql() + " WHERE id = ? AND undone_by IS NULL")
                .bind(0, wanted)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!stands) {
            throw new RecordException(
                    "Nothing that stands has the id " + wanted
                            + ": name a correction such as c-17, a pair such as p-18 or a review such as v-19 that isn't undone.");
        }
        Set<String> all = new LinkedHashSet<>(List.of(wanted));
        Deque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (String other : goneWith(table, open.remove())) {
                if (all.add(other)) {
                    open.add(other);
                }
            }
        }
        List<String> undone = new ArrayList<>();
        for (String entry : all) {
            handle.createQuery("UPDATE " + table.sql() + " SET undone_by = ?, undone_at = ?"
                            + " WHERE id = ? AND undone_by IS NULL RETURNING seq")
                    .bind(0, who)
                    .bind(1, writing.now())
                    .bind(2, entry)
                    .mapTo(Long.class)
                    .findOne()
                    .ifPresent(seq -> {
                        writing.changed("undone", table, seq, null);
                        undone.add(entry);
                    });
        }
        return undone;
    }

    private static Table tableOf(String id) {
        return id.startsWith("p-") ? Table.PAIRS : id.startsWith("v-") ? Table.REVIEWS : Table.CORRECTIONS;
    }

    /** Entries of the same act, the one that an entry carries on and the one that carries it on. */
    private List<String> goneWith(Table table, String id) {
        if (table == Table.REVIEWS) {
            return List.of(); // each is an act of its own, and stays with the incident's code
        }
        return handle.createQuery("SELECT o.id FROM " + table.sql() + " e JOIN " + table.sql() + " o"
                        + " ON o.moved_from = e.id OR o.id = e.moved_from WHERE e.id = :id"
                        + " UNION SELECT o.id FROM " + table.sql() + " e JOIN history h ON h.subject_table = :table"
                        + " AND h.subject = e.seq AND h.kind = 'added' JOIN history g ON g.subject_table = :table"
                        + " AND g.kind = 'added' AND g.payload = h.payload JOIN " + table.sql()
                        + " o ON o.seq = g.subject"
                        + " WHERE e.id = :id")
                .bind("id", id)
                .bind("table", table.sql())
                .mapTo(String.class)
                .list();
    }

    static List<Correction> corrections(Handle handle, String where, Object... values) {
        var query = handle.createQuery("SELECT * FROM corrections " + where + " ORDER BY seq");
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query.map((row, context) -> Rows.correction(row)).list();
    }

    static List<Pair> pairs(Handle handle, String where, Object... values) {
        var query = handle.createQuery("SELECT p.*, (SELECT payload FROM history h WHERE h.subject_table = 'pairs'"
                + " AND h.subject = p.seq AND h.kind = 'added') AS act FROM pairs p " + where + " ORDER BY seq");
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query.map((row, context) -> Rows.pair(row)).list();
    }

    /** Corrections, pairs and reviews are numbered together, so that the latest of all is plain. */
    static long nextNumber(Handle handle) {
        return handle.createQuery("SELECT 1 + (SELECT count(*) FROM corrections) + (SELECT count(*) FROM pairs)"
                        + " + (SELECT count(*) FROM reviews)")
                .mapTo(Long.class)
                .one();
    }

    private String latest() {
        return handle.createQuery("SELECT id FROM (SELECT id FROM corrections WHERE undone_by IS NULL"
                        + " UNION ALL SELECT id FROM pairs WHERE undone_by IS NULL"
                        + " UNION ALL SELECT id FROM reviews WHERE undone_by IS NULL)"
                        + " ORDER BY CAST(substr(id, 3) AS INTEGER) DESC LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .orElseThrow(
                        () -> new RecordException("There is nothing to undo: no correction, pair or review stands."));
    }

    /** A claim's line. */
    private String requireClaim(String id) {
        return handle.createQuery("SELECT line FROM claims WHERE id = ? AND line IS NOT NULL")
                .bind(0, id)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new RecordException("The record has no claim " + id + "."));
    }

    private static void requireJson(String field, String value) {
        try {
            JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new RecordException(
                    "The value of " + field + " is no JSON (" + e.getOriginalMessage() + "): " + value, e);
        }
    }
}
