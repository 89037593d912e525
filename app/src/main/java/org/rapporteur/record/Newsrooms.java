package org.rapporteur.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.rapporteur.resolve.Copies;
import org.rapporteur.resolve.Origins;

/** Whose reports are, when they were known, and which are copies of which: each read once, many at a time. */
final class Newsrooms {
    private final Handle handle;
    private final Map<String, Room> rooms = new HashMap<>();
    private final Map<String, Set<String>> copies = new HashMap<>();

    Newsrooms(Handle handle) {
        this.handle = handle;
    }

    /**
     * What is known of a report.
     *
     * @param number its {@code seq}
     * @param knownOn the day of publication, or else of reading
     * @param readAt as the record has it
     */
    record Room(Origins.Newsroom newsroom, int number, LocalDate knownOn, String readAt) {}

    /** Reads what is needed of some reports, and of the copies of their texts, before anybody asks for it. */
    void read(Collection<String> reports) {
        Set<String> open = new HashSet<>(reports);
        open.removeAll(copies.keySet());
        Set<String> unread = new HashSet<>(open);
        while (!open.isEmpty()) {
            open.forEach(report -> copies.put(report, new TreeSet<>()));
            Set<String> next = new HashSet<>();
            handle.createQuery("SELECT report, other FROM copies WHERE report IN (SELECT value FROM json_each(?))")
                    .bind(0, Json.of(open))
                    .map((row, context) -> {
                        next.add(row.getString(2));
                        return copies(row.getString(1)).add(row.getString(2));
                    })
                    .list();
            next.removeAll(copies.keySet());
            unread.addAll(next);
            open = next;
        }
        if (!unread.isEmpty()) {
            handle.createQuery("SELECT id, publisher, published, seq, known_on, read_at FROM reports"
                            + " WHERE id IN (SELECT value FROM json_each(?))")
                    .bind(0, Json.of(unread))
                    .map((row, context) -> rooms.put(row.getString(1), room(row)))
                    .list();
        }
    }

    /** That of a report that was read. */
    Room of(String report) {
        return Objects.requireNonNull(rooms.get(report));
    }

    /** The copies of the text of a report that was read. */
    Set<String> copies(String report) {
        return Objects.requireNonNull(copies.get(report));
    }

    /** The days on which some reports that were read, or any copies of their texts, were known. */
    Set<LocalDate> days(Collection<String> reports) {
        return reports.stream()
                .flatMap(report -> Copies.around(report, this::copies).stream())
                .map(report -> of(report).knownOn())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Room room(ResultSet row) throws SQLException {
        String published = Rows.find(row, "published");
        return new Room(
                new Origins.Newsroom(
                        row.getString(1),
                        Rows.find(row, "publisher"),
                        published == null ? null : LocalDate.parse(published)),
                row.getInt(4),
                LocalDate.parse(row.getString(5)),
                row.getString(6));
    }
}
