package org.rapporteur.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;

/** Prepares each statement of a connection once and uses it again and again, for SQLite takes as long to prepare as to carry out. */
final class KeptStatements extends DefaultStatementBuilder {
    private final Map<String, Deque<PreparedStatement>> idle = new HashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        Deque<PreparedStatement> some = idle.get(sql);
        PreparedStatement kept = some == null ? null : some.poll();
        return kept == null ? super.create(connection, sql, context) : kept;
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (statement instanceof PreparedStatement prepared && statement instanceof CoreStatement core) {
            core.pointer.safeRunInt(
                    DB::reset); // or rows that nobody asked for would keep it, and the transaction, going
            prepared.clearParameters();
            idle.computeIfAbsent(sql, any -> new ArrayDeque<>()).push(prepared);
        } else {
            super.close(connection, sql, statement);
        }
    }

    /** The connection closes what it has prepared. */
    @Override
    public void close(Connection connection) {
        idle.clear();
    }
}
