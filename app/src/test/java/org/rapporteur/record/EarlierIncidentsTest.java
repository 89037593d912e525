package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of what was known of incidents on earlier days is what their claims make of these days. */
class EarlierIncidentsTest {
    private static final LocalDate BEFORE = LocalDate.of(2015, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2016, 12, 31);
    private static final int TOWNS = 10;
    private static final int REPORTS = 80;
    private static final int LATE = 40;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void keptIsMadeOfClaims(long seed) throws IOException, SQLException {
        Random random = new Random(seed);
        try (ReportStore store = open("record.db")) {
            List<ReadReport> reports = reports(random);
            for (int from = 0; from < reports.size(); from += LATE) {
                store.addAll(store.startRun("fast-1"), reports.subList(from, Math.min(from + LATE, reports.size())));
                assertKeptIsMadeOfClaims(store);
            }
            judge(store, reports, random);
            assertThat(assertKeptIsMadeOfClaims(store)).isGreaterThan(TOWNS);
            store.rebuild();
            assertKeptIsMadeOfClaims(store);
        }
    }

    @Test
    void aDayOnWhichNothingIsSaidIsNone() throws IOException, SQLException {
        try (ReportStore store = open("record.db")) {
            LocalDate day = War.day(1);
            store.addAll(
                    store.startRun("fast-1"),
                    List.of(
                            War.report("a", "a", 1, 0, 5, day.plusDays(1)),
                            War.report("b", "b", 1, 1, 9, day.plusDays(4))));
            String code = store.lists().incidentCodes().iterator().next();
            assertThat(store.lists().known(List.of(code), day)).isEmpty();
            assertThat(store.lists().known(List.of(code), day.plusDays(2)))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.numbers().killed().best()).isEqualTo(5);
                        assertThat(one.reports()).hasSize(1);
                        assertThat(one.days().knownLast()).isEqualTo(day.plusDays(1));
                    });
            store.correct(Correction.Target.CLAIM, "a#e", "rejected", "true", "Ana", null);
            store.correct(Correction.Target.CLAIM, "a#c", "rejected", "true", "Ana", null);
            assertThat(store.lists().known(List.of(code), day.plusDays(2))).isEmpty();
            assertKeptIsMadeOfClaims(store);
        }
    }

    /** Some of them late, some without a day, some copies of others. */
    private static List<ReadReport> reports(Random random) {
        List<ReadReport> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            int town = random.nextInt(TOWNS);
            String like = random.nextInt(3) == 0 ? "copied-" + town : "w-" + i;
            int teller = like.startsWith("c") ? 0 : random.nextInt(6);
            int killed = like.startsWith("c") ? 7 : 3 + random.nextInt(20);
            LocalDate published = random.nextInt(12) == 0 ? null : War.day(town).plusDays(1 + random.nextInt(LATE));
            reports.add(War.report("w-" + i, like, town, teller, killed, published));
        }
        return reports;
    }

    private static void judge(ReportStore store, List<ReadReport> reports, Random random) {
        for (int i = 0; i < TOWNS; i++) {
            String report = reports.get(random.nextInt(reports.size())).report().id();
            String claim = random.nextBoolean() ? War.event(report) : War.count(report);
            store.correct(Correction.Target.CLAIM, claim, "rejected", "true", "Ana", null);
        }
        for (int i = 0; i < 3; i++) {
            String report = reports.get(random.nextInt(reports.size())).report().id();
            store.correct(Correction.Target.CLAIM, War.count(report), "killed", "" + random.nextInt(50), "Ana", null);
            String one = reports.get(random.nextInt(reports.size())).report().id();
            store.notSame(War.event(one), War.count(report), "Ana", null);
        }
        store.forget(
                List.of(reports.get(0).report().id(), reports.get(1).report().id()), "Ana", null);
    }

    /** How many were known otherwise on some day. */
    private int assertKeptIsMadeOfClaims(ReportStore store) throws IOException, SQLException {
        Path copy = Files.createTempFile(folder, "made", ".db");
        Files.delete(copy);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("VACUUM INTO '" + copy + "'");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM resolution"); // so that claims are asked
        }
        int known = 0;
        try (ReportStore made = open(copy.getFileName().toString())) {
            List<ListedIncident> listed = store.lists().incidents(0);
            for (LocalDate day = BEFORE; day.isBefore(AFTER); day = day.plusDays(1)) {
                LocalDate asked = day;
                List<String> codes = listed.stream()
                        .filter(one -> one.card() != null
                                && !one.days().knownFirst().isAfter(asked)
                                && one.days().knownLast().isAfter(asked))
                        .map(ListedIncident::code)
                        .toList();
                assertThat(values(store.lists().known(codes, day)))
                        .as("known by " + day)
                        .isEqualTo(values(made.lists().known(codes, day)));
                known += codes.size();
            }
        }
        return known;
    }

    private static Map<String, List<@Nullable Object>> values(List<ListedIncident> listed) {
        return new TreeMap<>(listed.stream().collect(Collectors.toMap(ListedIncident::code, ListedColumns::values)));
    }

    private ReportStore open(String name) {
        return SqliteStore.open(folder.resolve(name), "1.0", Clock.systemUTC(), War.RESOLUTION);
    }
}
