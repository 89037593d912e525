package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;

/** What people say of the work on incidents: entries that are only ever added and undone, found by the codes that incidents have now. */
final class Reviews {
    private static final String ALL = "SELECT v.*, k.now FROM reviews v JOIN codes k ON k.code = v.incident";

    /** Adds one. */
    static Review add(
            Writing writing,
            String incident,
            Review.@Nullable State state,
            @Nullable String assignee,
            @Nullable String note,
            String who) {
        if (state == null && assignee == null && note == null) {
            throw new RecordException("A review says something: give a state, an assignee or a note.");
        }
        String id = "v-" + Judgements.nextNumber(writing.handle());
        String code = requireIncident(writing.handle(), incident);
        writing.insert(
                Table.REVIEWS,
                Arrays.asList(
                        writing.next(Table.REVIEWS),
                        id,
                        code,
                        state == null ? null : ContractNames.of(state),
                        assignee,
                        note,
                        who,
                        writing.now(),
                        null,
                        null));
        writing.flush();
        return writing.handle()
                .createQuery("SELECT * FROM reviews WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> Rows.review(row))
                .one();
    }

    /** Those of an incident, given by its code or an earlier one, in the order they were said. */
    static List<Review> of(Handle handle, String incident) {
        return handle.createQuery(ALL + " WHERE k.now = (SELECT now FROM codes WHERE code = ?) ORDER BY v.seq")
                .bind(0, incident)
                .map((row, context) -> Rows.review(row))
                .list();
    }

    /** All, by the codes that their incidents have now. */
    static Map<String, List<Review>> all(Handle handle) {
        Map<String, List<Review>> reviews = new LinkedHashMap<>();
        handle.createQuery(ALL + " ORDER BY v.seq")
                .map((row, context) -> reviews.computeIfAbsent(row.getString("now"), any -> new ArrayList<>())
                        .add(Rows.review(row)))
                .list();
        return reviews;
    }

    /** The code that an incident has now. */
    private static String requireIncident(Handle handle, String code) {
        return handle.createQuery("SELECT i.code FROM codes k JOIN incidents i ON i.code = k.now"
                        + " WHERE k.code = ? AND i.type IS NOT NULL")
                .bind(0, code)
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new RecordException(
                        "The record has no incident " + code + "; rapporteur incidents lists them."));
    }

    private Reviews() {}
}
