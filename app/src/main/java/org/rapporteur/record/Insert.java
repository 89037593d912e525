package org.rapporteur.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** A statement that is carried out for many rows; plain JDBC, for that is where adding spends its time. */
final class Insert implements AutoCloseable {
    private final PreparedStatement statement;

    /** SQL that failed. */
    private static final class Failed extends JdbiException {
        Failed(SQLException cause) {
            super(cause);
        }
    }

    Insert(Handle handle, String sql) {
        try {
            statement = handle.getConnection().prepareStatement(sql);
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Adds a row of parameters; it is there after the next {@link #flush}. */
    void add(List<@Nullable Object> values) {
        try {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.addBatch();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Carries out what was added. */
    void flush() {
        try {
            statement.executeBatch();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }
}
