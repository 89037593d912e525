package org.rapporteur.cli.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lines of reports and of claims, found again by their report, on disk: there are more of them than memory holds, and a claim may
 * come before its report. For one thread; closing it deletes its file.
 */
public final class LineShelf implements AutoCloseable {
    /** Reports whose claims came without them. */
    record Orphans(String report, String firstPlace, int claims) {}

    private static final String TABLES = """
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            CREATE TABLE reports (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, place TEXT NOT NULL, line TEXT NOT NULL);
            CREATE TABLE superseded (report TEXT PRIMARY KEY, successor TEXT NOT NULL);
            CREATE TABLE claims (seq INTEGER PRIMARY KEY, report TEXT NOT NULL, place TEXT NOT NULL, line TEXT NOT NULL)""";
    private static final String ORPHANS =
            "SELECT report, place, min(seq), count(*) FROM claims WHERE report NOT IN (SELECT id FROM reports)"
                    + " GROUP BY report ORDER BY min(seq)";

    private final Path file;
    private final Connection connection;
    private final PreparedStatement addReport;
    private final PreparedStatement addClaim;
    private long length;

    private LineShelf(Path file) throws SQLException {
        this.file = file;
        file.toFile().deleteOnExit(); // where somebody stops the program
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        for (String sql : TABLES.split(";")) {
            execute(sql);
        }
        connection.setAutoCommit(false);
        addReport = connection.prepareStatement("INSERT OR IGNORE INTO reports (id, place, line) VALUES (?, ?, ?)");
        addClaim = connection.prepareStatement("INSERT INTO claims (report, place, line) VALUES (?, ?, ?)");
    }

    /** Makes one in a folder. */
    public static LineShelf in(Path folder) {
        try {
            return new LineShelf(Files.createTempFile(folder, "rapporteur-import", ".part"));
        } catch (IOException | SQLException e) {
            throw failed(folder, e);
        }
    }

    /** Puts a report's line there; the one that has its id already, which then stays, or null. */
    @Nullable PlacedLine addReport(String id, PlacedLine line) {
        try {
            if (add(addReport, id, line) > 0) {
                length += line.text().length();
                return null;
            }
            return select("SELECT place, line FROM reports WHERE id = ?", id).get(0);
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    /** Says that a report has given way to another version. */
    void addSuperseded(String report, String successor) {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO superseded (report, successor) VALUES (?, ?)")) {
            insert.setString(1, report);
            insert.setString(2, successor);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    /** The id of the first version of a report. */
    String first(String report) {
        try (PreparedStatement before =
                connection.prepareStatement("SELECT report FROM superseded WHERE successor = ?")) {
            String first = report;
            for (Set<String> seen = new HashSet<>(); seen.add(first); ) {
                before.setString(1, first);
                try (ResultSet row = before.executeQuery()) {
                    first = row.next() ? row.getString(1) : first;
                }
            }
            return first;
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    /** Puts a claim's line there. */
    void addClaim(String report, PlacedLine line) {
        try {
            add(addClaim, report, line);
            length += line.text().length();
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    /** How long all its lines are, in UTF-16 units. */
    long length() {
        return length;
    }

    /** Ends the putting in; what follows asks. */
    void full() {
        try {
            execute("CREATE INDEX claims_report ON claims (report)");
            connection.commit();
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    /** Hands on the line of each report that hasn't given way to another, in the order in which they came. */
    void eachReport(Consumer<PlacedLine> taker) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT place, line FROM reports"
                        + " WHERE id NOT IN (SELECT report FROM superseded) ORDER BY seq")) {
            while (rows.next()) {
                taker.accept(line(rows));
            }
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    /** The lines of a report's claims, in the order in which they came. */
    List<PlacedLine> claimsOf(String report) {
        try {
            return select("SELECT place, line FROM claims WHERE report = ? ORDER BY seq", report);
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    /** Hands on what is known of each report whose line isn't there. */
    void eachOrphans(Consumer<Orphans> taker) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ORPHANS)) {
            while (rows.next()) {
                taker.accept(new Orphans(rows.getString(1), rows.getString(2), rows.getInt(4)));
            }
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            addReport.close();
            addClaim.close();
        } catch (SQLException e) {
            throw failed(file, e);
        } finally {
            delete();
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be deleted (" + e + "); delete it yourself", e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int add(PreparedStatement insert, String key, PlacedLine line) throws SQLException {
        insert.setString(1, key);
        insert.setString(2, line.place());
        insert.setString(3, line.text());
        return insert.executeUpdate();
    }

    private List<PlacedLine> select(String sql, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            List<PlacedLine> lines = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
            return lines;
        }
    }

    private static PlacedLine line(ResultSet rows) throws SQLException {
        return new PlacedLine(rows.getString(1), rows.getString(2));
    }

    private static UncheckedIOException failed(Path where, Exception failure) {
        return new UncheckedIOException(
                "lines can't be kept aside in " + where + " (" + failure.getMessage()
                        + "); an import needs as much free space there as its lines have",
                new IOException(failure));
    }
}
