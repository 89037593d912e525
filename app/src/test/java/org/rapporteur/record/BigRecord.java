package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A record of many made-up incidents, each told of by one report or two. */
public final class BigRecord {
    private static final int BATCH = 200;

    /** More incidents than this are copies of those before, row by row: settling each would take long. */
    private static final int SETTLED = 1_000;

    /** A second report for every so many-th incident. */
    private static final int TOLD_AGAIN = 4;

    /** What makes a copy; ids of reports begin with their copy's number in the place of a dash. */
    private static final List<String> COPY = List.of(
            "INSERT INTO reports SELECT seq + $R, %1, %2, sha256, origin, url, publisher, title, byline, published,"
                    + " published_basis, language, found, text, passages, engine, read_at, known_on, run, version, NULL,"
                    + " NULL FROM reports WHERE seq <= $R1",
            "INSERT INTO report_words (rowid, title, text) SELECT seq, title, text FROM reports"
                    + " WHERE seq > $R AND seq <= $R + $R1",
            "INSERT INTO claims SELECT seq + $C, %1, %2, %3, kind, replace(replace(line, '\"t-', '\"t$K-'), '\"u-',"
                    + " '\"u$K-'), span_start, span_end, rule, confidence, source, event_type, place, place_names, country,"
                    + " lat, lon, day_from, day_to, stance, recorded_at, run, NULL, NULL FROM claims WHERE seq <= $C1",
            "INSERT INTO claim_parties SELECT claim + $C, role, name, party FROM claim_parties WHERE claim <= $C1",
            "INSERT INTO incidents SELECT seq + $I, code || 'x$K', type, place, place_names, country, lat, lon, day_from,"
                    + " day_to, killed_low, killed_best, killed_high, injured_low, injured_best, injured_high, known_on,"
                    + " card, own_from, own_to, own_place_names, parties, sources, disputes, stances, background, origins, claims,"
                    + " harms, (SELECT group_concat(value + $R) FROM json_each('[' || reports || ']')), words, admin1, admin2,"
                    + " precision, other_harms, latest_figure, known_last,"
                    + " revision FROM incidents WHERE seq <= $I1",
            "INSERT INTO earlier_incidents SELECT incident + $I, known_from, card, type, place, own_place_names, words, parties,"
                    + " sources, disputes, stances, background, own_from, own_to, known_on, known_last, latest_figure, killed_low,"
                    + " killed_best, killed_high, injured_low, injured_best, injured_high, origins, claims, harms, other_harms,"
                    + " lat, lon, country, admin1, admin2, precision, (SELECT group_concat(value + $R)"
                    + " FROM json_each('[' || reports || ']')) FROM earlier_incidents WHERE incident <= $I1",
            "INSERT INTO incident_parties SELECT incident + $I, name, party FROM incident_parties WHERE incident <= $I1",
            "INSERT INTO tellings SELECT seq + $T, %1, %3, incident + $I, json FROM tellings WHERE seq <= $T1",
            "INSERT INTO telling_claims SELECT %4, telling + $T FROM telling_claims WHERE telling <= $T1",
            "INSERT INTO codes SELECT seq + $O, code || 'x$K', series, number, now || 'x$K' FROM codes WHERE seq <= $O1");

    /** Takes a file, in whose place the record comes, and how many incidents. */
    public static void main(String[] arguments) throws SQLException, IOException {
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
        write(file, Integer.parseInt(arguments[1]));
    }

    /** What opens it. */
    public static ReportStore open(Path file) {
        return SqliteStore.open(file, "test", Clock.systemUTC(), War.RESOLUTION);
    }

    /** Writes one. */
    public static void write(Path file, int incidents) throws SQLException {
        settle(file, Math.min(incidents, SETTLED));
        if (incidents > SETTLED) {
            copy(file, incidents / SETTLED - 1);
        }
    }

    private static void settle(Path file, int incidents) {
        try (ReportStore store = open(file)) {
            long run = store.startRun("fast-1");
            List<ReadReport> batch = new ArrayList<>();
            for (int town = 0; town < incidents; town++) {
                batch.add(War.report("t-" + town, town, town % 3));
                if (town % TOLD_AGAIN == 0) {
                    batch.add(War.report("u-" + town, town, 1 + town % 3, 4 + town % 40));
                }
                if (batch.size() >= BATCH) {
                    store.addAll(run, batch);
                    batch.clear();
                }
            }
            store.addAll(run, batch);
            store.endRun(run);
        }
    }

    private static void copy(Path file, int copies) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            long reports = last(statement, "reports");
            long claims = last(statement, "claims");
            long incidents = last(statement, "incidents");
            long tellings = last(statement, "tellings");
            long codes = last(statement, "codes");
            for (int copy = 1; copy <= copies; copy++) {
                for (String sql : COPY) {
                    statement.executeUpdate(sql.replace("%1", renamed("id", copy))
                            .replace("%2", renamed("given_id", copy))
                            .replace("%3", renamed("report", copy))
                            .replace("%4", renamed("claim", copy))
                            .replace("$R1", "" + reports)
                            .replace("$C1", "" + claims)
                            .replace("$I1", "" + incidents)
                            .replace("$T1", "" + tellings)
                            .replace("$O1", "" + codes)
                            .replace("$R", "" + reports * copy)
                            .replace("$C", "" + claims * copy)
                            .replace("$I", "" + incidents * copy)
                            .replace("$T", "" + tellings * copy)
                            .replace("$O", "" + codes * copy)
                            .replace("$K", "" + copy));
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("ANALYZE");
        }
    }

    private static String renamed(String column, int copy) {
        return "substr(" + column + ", 1, 1) || '" + copy + "' || substr(" + column + ", 2)";
    }

    private static long last(Statement statement, String table) throws SQLException {
        try (var row = statement.executeQuery("SELECT max(seq) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private BigRecord() {}
}
