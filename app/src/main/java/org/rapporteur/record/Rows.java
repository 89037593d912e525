package org.rapporteur.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;

/** Rows of the tables as the package's records. */
final class Rows {
    /** The first columns' values as SQLite returns them. */
    static List<@Nullable Object> values(ResultSet row, int columns) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
            values.add(row.getObject(i));
        }
        return values;
    }

    static KeptClaim claim(ResultSet row) throws SQLException {
        long superseded = row.getLong("superseded_by_run");
        return new KeptClaim(
                row.getString("id"),
                row.getString("report"),
                row.getString("line"),
                Instant.parse(row.getString("recorded_at")),
                row.getLong("run"),
                superseded == 0 ? null : Long.valueOf(superseded));
    }

    static Correction correction(ResultSet row) throws SQLException {
        String kind = row.getString("target_kind");
        return new Correction(
                row.getString("id"),
                kind.equals(Correction.Target.CLAIM.column()) ? Correction.Target.CLAIM : Correction.Target.INCIDENT,
                row.getString("target"),
                row.getString("field"),
                find(row, "value"),
                row.getString("who"),
                Instant.parse(row.getString("at")),
                find(row, "why"),
                find(row, "moved_from"),
                find(row, "undone_by"));
    }

    static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                row.getString("id"),
                row.getBoolean("same"),
                row.getString("one"),
                row.getString("other"),
                row.getString("who"),
                Instant.parse(row.getString("at")),
                find(row, "why"),
                find(row, "moved_from"),
                find(row, "act"),
                find(row, "undone_by"));
    }

    static Review review(ResultSet row) throws SQLException {
        String state = find(row, "state");
        return new Review(
                row.getString("id"),
                row.getString("incident"),
                state == null
                        ? null
                        : ContractNames.find(Review.State.class, state).orElseThrow(),
                find(row, "assignee"),
                find(row, "note"),
                row.getString("who"),
                Instant.parse(row.getString("at")),
                find(row, "undone_by"));
    }

    static @Nullable String find(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    private Rows() {}
}
