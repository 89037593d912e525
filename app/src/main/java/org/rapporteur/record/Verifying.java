package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Compares the record's rows with its history, and the history with itself. */
final class Verifying {
    private static final int MOST_PROBLEMS = 100;

    private final Handle handle;
    private final List<String> problems = new ArrayList<>();
    private long entries;
    private String last = HistoryEntry.BEGINNING;

    /** An entry and the hash that stands beside it. */
    private record Entry(HistoryEntry told, String hash) {}

    Verifying(Handle handle) {
        this.handle = handle;
    }

    /** @param head a hash that the history had, in hexadecimal */
    Verification verify(@Nullable String head) {
        handle.createQuery("PRAGMA integrity_check")
                .mapTo(String.class)
                .filter(line -> !line.equals("ok"))
                .forEach(line -> problem("The file is damaged: " + line + "."));
        history(head == null ? null : head.strip().toLowerCase(Locale.ROOT));
        for (Table table : Table.values()) {
            rows(table);
            missing(table);
        }
        return new Verification(entries == 0 ? null : last, entries, problems);
    }

    private void history(@Nullable String head) {
        boolean found = head == null;
        try (Stream<Entry> told = handle
                .createQuery(
                        "SELECT seq, at, kind, subject_table, subject, row_hash, payload, hash FROM history ORDER BY seq")
                .map((row, context) -> new Entry(
                        new HistoryEntry(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getLong(5),
                                row.getString(6),
                                row.getString(7)),
                        row.getString(8)))
                .stream()) {
            for (Entry entry : (Iterable<Entry>) told::iterator) {
                long seq = entry.told().seq();
                if (seq != entries + 1 || !entry.hash().equals(entry.told().hash(last))) {
                    problem("The history's entry " + seq + " isn't as it was written, or one before it is gone.");
                }
                found |= entry.hash().equals(head);
                entries = seq;
                last = entry.hash();
            }
        }
        if (!found) {
            problem("The history has no entry with the hash " + head
                    + ": it isn't the one that hash was noted of, or it was rewritten since.");
        }
    }

    private void rows(Table table) {
        handle.createQuery("SELECT " + table.columns("t")
                        + ", (SELECT h.row_hash FROM history h WHERE h.subject_table = :table AND h.subject = t.seq"
                        + " ORDER BY h.seq DESC LIMIT 1) FROM " + table.sql() + " t ORDER BY t.seq")
                .bind("table", table.sql())
                .map((row, context) -> {
                    String told = row.getString(table.width() + 1);
                    String id = row.getString("id");
                    if (told == null) {
                        return subject(table, id)
                                + " isn't in the history: it was put there behind the program's back.";
                    }
                    return told.equals(table.hash(Rows.values(row, table.width())))
                            ? ""
                            : subject(table, id)
                                    + " isn't as it was written: it was altered behind the program's back.";
                })
                .filter(problem -> !problem.isEmpty())
                .forEach(this::problem);
    }

    private void missing(Table table) {
        handle.createQuery("SELECT DISTINCT subject FROM history h WHERE subject_table = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM " + table.sql() + " t WHERE t.seq = h.subject)")
                .bind(0, table.sql())
                .mapTo(Long.class)
                .forEach(seq -> problem(
                        "Row " + seq + " of " + table.sql() + " is gone: it was deleted behind the program's back."));
    }

    private void problem(String what) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(what);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add("There is more.");
        }
    }

    private static String subject(Table table, String id) {
        return switch (table) {
                    case REPORTS -> "Report ";
                    case CLAIMS -> "Claim ";
                    case CORRECTIONS -> "Correction ";
                    case PAIRS -> "Pair ";
                    case REVIEWS -> "Review ";
                }
                + id;
    }
}
