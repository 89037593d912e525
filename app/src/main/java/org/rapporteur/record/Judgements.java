package org.rapporteur.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What people say of claims: corrections and pairs, as entries that are only ever added and undone. */
final class Judgements {
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
        if (kind == Correction.Target.CLAIM) {
            requireClaim(target);
        }
        requireJson(field, value);
        String id = "c-" + entry();
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
        requireClaim(one);
        requireClaim(other);
        if (one.equals(other)) {
            throw new RecordException("A claim is always the same as itself: name two claims, not " + one + " twice.");
        }
        String id = "p-" + entry();
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
                        null));
        writing.flush();
        return pairs(handle, "WHERE id = ?", id).get(0);
    }

    /** Takes an entry back, the latest where none is named; its id. */
    String undo(@Nullable String id, String who) {
        String wanted = id == null ? latest() : id;
        Table table = wanted.startsWith("p-") ? Table.PAIRS : Table.CORRECTIONS;
        Long seq = handle.createQuery("SELECT seq FROM " + table.sql() + " WHERE id = ? AND undone_by IS NULL")
                .bind(0, wanted)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new RecordException("Nothing that stands has the id " + wanted
                        + ": name a correction such as c-17 or a pair such as p-18 that isn't undone."));
        writing.update(
                "UPDATE " + table.sql() + " SET undone_by = ?, undone_at = ? WHERE seq = ?", who, writing.now(), seq);
        writing.changed("undone", table, seq, null);
        return wanted;
    }

    static List<Correction> corrections(Handle handle, String where, Object... values) {
        var query = handle.createQuery("SELECT * FROM corrections " + where + " ORDER BY seq");
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query.map((row, context) -> Rows.correction(row)).list();
    }

    static List<Pair> pairs(Handle handle, String where, Object... values) {
        var query = handle.createQuery("SELECT * FROM pairs " + where + " ORDER BY seq");
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query.map((row, context) -> Rows.pair(row)).list();
    }

    /** Corrections and pairs are numbered together, so that the latest of both is plain. */
    private long entry() {
        return handle.createQuery("SELECT 1 + (SELECT count(*) FROM corrections) + (SELECT count(*) FROM pairs)")
                .mapTo(Long.class)
                .one();
    }

    private String latest() {
        return handle.createQuery("SELECT id FROM (SELECT id FROM corrections WHERE undone_by IS NULL"
                        + " UNION ALL SELECT id FROM pairs WHERE undone_by IS NULL)"
                        + " ORDER BY CAST(substr(id, 3) AS INTEGER) DESC LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new RecordException("There is nothing to undo: no correction or pair stands."));
    }

    private void requireClaim(String id) {
        boolean there = handle.createQuery("SELECT EXISTS (SELECT 1 FROM claims WHERE id = ? AND line IS NOT NULL)")
                .bind(0, id)
                .mapTo(Boolean.class)
                .one();
        if (!there) {
            throw new RecordException("The record has no claim " + id + ".");
        }
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
