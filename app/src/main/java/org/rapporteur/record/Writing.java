package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One writing transaction: whatever it does to a row of a {@link Table} it tells the history. */
final class Writing implements AutoCloseable {
    private static final String HISTORY =
            "INSERT INTO history (seq, at, kind, subject_table, subject, row_hash, payload, hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Handle handle;
    private final String now;
    private final Map<Table, Long> last = new EnumMap<>(Table.class);
    private final Map<Table, Insert> inserts = new EnumMap<>(Table.class);
    private final List<Insert> all = new ArrayList<>();
    private final Insert history;
    private long entries;
    private String head;

    /** @param now as the record writes it */
    Writing(Handle handle, String now) {
        this.handle = handle;
        this.now = now;
        this.history = prepare(HISTORY);
        this.entries = handle.createQuery("SELECT coalesce(max(seq), 0) FROM history")
                .mapTo(Long.class)
                .one();
        this.head = handle.createQuery("SELECT hash FROM history ORDER BY seq DESC LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .orElse(HistoryEntry.BEGINNING);
    }

    Handle handle() {
        return handle;
    }

    String now() {
        return now;
    }

    /** The number that a table's next row gets. */
    long next(Table table) {
        long next = last.computeIfAbsent(
                        table,
                        name -> handle.createQuery("SELECT coalesce(max(seq), 0) FROM " + name.sql())
                                .mapTo(Long.class)
                                .one())
                + 1;
        last.put(table, next);
        return next;
    }

    /**
     * Inserts a row at the next {@link #flush}.
     *
     * @param values in the order of the columns, its number from {@link #next} first
     */
    void insert(Table table, List<@Nullable Object> values) {
        insert(table, values, null);
    }

    /** @param payload what the history says of it besides */
    void insert(Table table, List<@Nullable Object> values, @Nullable String payload) {
        inserts.computeIfAbsent(table, name -> prepare(name.insert())).add(values);
        note("added", table, (Long) values.get(0), table.hash(values), payload);
    }

    /** Changes rows. */
    void update(String sql, @Nullable Object... values) {
        handle.execute(sql, values);
    }

    /** Tells the history what a row is now. */
    void changed(String kind, Table table, long seq, @Nullable String payload) {
        List<@Nullable Object> row = handle.createQuery(
                        "SELECT " + table.columns("t") + " FROM " + table.sql() + " t WHERE t.seq = ?")
                .bind(0, seq)
                .map((result, context) -> Rows.values(result, table.width()))
                .one();
        note(kind, table, seq, table.hash(row), payload);
    }

    /** Carries out what is still to be inserted. */
    void flush() {
        inserts.values().forEach(Insert::flush);
    }

    /** Carries out everything. */
    void end() {
        flush();
        history.flush();
    }

    /** A statement for many rows, closed with this. */
    Insert prepare(String sql) {
        Insert insert = new Insert(handle, sql);
        all.add(insert);
        return insert;
    }

    @Override
    public void close() {
        all.forEach(Insert::close);
    }

    private void note(String kind, Table table, long subject, String rowHash, @Nullable String payload) {
        HistoryEntry entry = new HistoryEntry(++entries, now, kind, table.sql(), subject, rowHash, payload);
        head = entry.hash(head);
        history.add(Arrays.asList(entry.seq(), now, kind, entry.table(), subject, rowHash, payload, head));
    }
}
