package org.rapporteur.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings a record's tables up to this program's, all in one transaction: each file of SQL has its number in its name, and SQLite's
 * {@code user_version} tells how many were carried out.
 */
final class Migrations {
    /** "Rapp" in ASCII. */
    static final int APPLICATION_ID = 0x52617070;

    private static final List<String> FILES =
            List.of("0001-record.sql", "0002-incidents.sql", "0003-reviews.sql", "0004-cards.sql", "0005-earlier.sql");

    /**
     * Whether the tables are this program's already.
     *
     * @throws RecordException if the file is another program's, or a newer program's record
     */
    static boolean areDone(Connection connection, Path file) throws SQLException {
        int application = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        if (application != APPLICATION_ID) {
            if (application != 0 || number(connection, "SELECT count(*) FROM sqlite_schema") > 0) {
                throw new RecordException(file + " is another program's SQLite file (application "
                        + String.format("0x%08x", application) + "), no record; name another file.");
            }
            return false;
        }
        if (version > FILES.size()) {
            throw new RecordException("The record " + file + " was made by a newer program, rapporteur "
                    + text(connection, "SELECT version FROM program") + " (tables of version " + version
                    + "; this one knows " + FILES.size() + "); use that or a newer one.");
        }
        return version == FILES.size();
    }

    /** Carries out what is missing. */
    static void run(Connection connection, Path file, String program) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            try {
                if (!areDone(connection, file)) {
                    for (int done = number(connection, "PRAGMA user_version"); done < FILES.size(); done++) {
                        statement.executeUpdate(sql(FILES.get(done)));
                    }
                    statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
                    statement.executeUpdate("PRAGMA user_version = " + FILES.size());
                    statement.executeUpdate("DELETE FROM program");
                    statement.executeUpdate("INSERT INTO program VALUES ('" + program.replace("'", "''") + "')");
                }
                statement.executeUpdate("COMMIT");
            } catch (SQLException | RuntimeException e) {
                statement.executeUpdate("ROLLBACK");
                throw e;
            }
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        return Integer.parseInt(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : "?";
        }
    }

    private static String sql(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Migrations() {}
}
