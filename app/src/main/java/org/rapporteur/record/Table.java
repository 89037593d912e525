package org.rapporteur.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables whose rows the history vouches for; each has {@code seq} and {@code id}. */
enum Table {
    REPORTS(
            "seq, id, given_id, sha256, origin, url, publisher, title, byline, published, published_basis, language, found,"
                    + " text, passages, engine, read_at, known_on, run, version, superseded_by, forgotten_at"),
    CLAIMS("seq, id, given_id, report, kind, line, span_start, span_end, rule, confidence, source, event_type, place,"
            + " place_names, country, lat, lon, day_from, day_to, stance, recorded_at, run, superseded_by_run,"
            + " superseded_at"),
    CORRECTIONS("seq, id, target_kind, target, field, value, who, at, why, moved_from, undone_by, undone_at"),
    PAIRS("seq, id, same, one, other, who, at, why, moved_from, undone_by, undone_at"),
    REVIEWS("seq, id, incident, state, assignee, note, who, at, undone_by, undone_at");

    private final String columns;
    private final int width;

    Table(String columns) {
        this.columns = columns;
        this.width = (int) columns.chars().filter(character -> character == ',').count() + 1;
    }

    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    int width() {
        return width;
    }

    /** With a parameter for each column, in order. */
    String insert() {
        return "INSERT INTO " + sql() + " (" + columns + ") VALUES (?" + ", ?".repeat(width - 1) + ")";
    }

    /** The columns of an alias, in order. */
    String columns(String alias) {
        return alias + "." + columns.replace(", ", ", " + alias + ".");
    }

    /**
     * SHA-256 of a row.
     *
     * @param values in the order of the columns, as SQLite returns them
     */
    String hash(List<@Nullable Object> values) {
        Hash hash = new Hash().add(sql());
        for (Object value : values) {
            hash.add(value == null ? null : value.toString());
        }
        return hash.done();
    }
}
