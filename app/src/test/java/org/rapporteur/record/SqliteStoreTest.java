package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteStoreTest extends ReportStoreContract {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("a record?, ünï.db");
    }

    @Override
    ReportStore open() {
        return new SqliteStore(file(), "1.0", Clock.systemUTC(), War.RESOLUTION, Duration.ofMillis(200));
    }

    @Test
    void itLeavesOneFileBehind() throws IOException {
        add(Tales.of("r-1", "Idlib", "Salim Haddad"));
        store().close();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file());
        }
    }

    @Test
    void aRecordThatIsNotThereIsNotMadeByReadingIt() {
        Path missing = folder.resolve("missing.db");
        assertThatThrownBy(() -> SqliteStore.openExisting(missing, "1.0", Clock.systemUTC(), War.RESOLUTION))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("There is no record " + missing);
        assertThat(missing).doesNotExist();
        assertRefused(folder.resolve("no/such/folder.db"), "see that its folder is there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE reports SET publisher = 'The Courier'               | Report r-1 isn't as it was written",
                "UPDATE reports SET text = replace(text, '7', '9')          | Report r-1 isn't as it was written",
                "UPDATE claims SET line = replace(line, ':7,', ':9,')       | #c58-67 isn't as it was written",
                "UPDATE claims SET confidence = 1 WHERE kind = 'event'      | #e9-16 isn't as it was written",
                "UPDATE corrections SET value = '9'                         | Correction c-1 isn't as it was written",
                "UPDATE pairs SET same = 0                                  | Pair p-2 isn't as it was written",
                "UPDATE reviews SET state = 'done'                          | Review v-3 isn't as it was written",
                "DELETE FROM reviews                                        | Row 1 of reviews is gone",
                "UPDATE history SET at = '2020-01-01T00:00:00Z' WHERE seq=2 | entry 2 isn't as it was written",
                "DELETE FROM history WHERE seq = 3                          | entry 4 isn't as it was written",
                "DELETE FROM corrections                                    | Row 1 of corrections is gone",
                "INSERT INTO corrections SELECT 9, 'c-9', target_kind, target, field, value, who, at, why, null, null,"
                        + " null FROM corrections                           | Correction c-9 isn't in the history",
            })
    void whatIsAlteredIsFound(String sql, String problem) throws SQLException {
        ReadReport tale = Tales.of("r-1", "Idlib", "Salim Haddad");
        add(tale);
        String event = tale.claims().get(1).basis().id();
        String count = tale.claims().get(2).basis().id();
        store().correct(Correction.Target.CLAIM, count, "killed", "6", "Ana", null);
        store().same(event, count, "Ana", null);
        store().review(code("r-1"), Review.State.READY, null, null, "Ana");
        assertThat(store().verify(null).problems()).isEmpty();
        alter(sql);
        assertThat(store().verify(null).problems())
                .anySatisfy(told -> assertThat(told).contains(problem));
    }

    /** Whatever was forgotten: no word of three letters or more of it is in the file or beside it. */
    @Test
    void whatIsForgottenIsNowhereInTheFile() throws IOException {
        List<ReadReport> tales = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            tales.add(Tales.of("r-" + i, "Quuxabad" + i + "wyrz", "Zyxwar" + i + " Qwopkin"));
        }
        add(tales.toArray(ReadReport[]::new));
        ReadReport secret = new Tales("r-secret", "Xanthoqyr", "Vrblinka Mxyztpl").read("s.txt", null, Tales.READ, 0.9);
        add(secret);
        store().correct(
                        Correction.Target.CLAIM,
                        secret.claims().get(1).basis().id(),
                        "place",
                        "\"Xanthoqyr\"",
                        "Ana",
                        "Vrblinka");
        store().review(code("r-secret"), null, null, "Mxyztpl saw it", "Ana");
        assertThat(bytes()).contains("xanthoqyr").contains("vrblinka");
        store().forget(List.of("r-secret"), "Ana", null);
        assertThat(bytes()).doesNotContain("xantho", "vrblin", "mxyz", "anthoq", "xyztpl");
        assertThat(bytes()).contains("quuxabad7wyrz");
        assertThat(store().verify(null).problems()).isEmpty();
        store().close();
        assertThat(bytes()).doesNotContain("xantho", "vrblin", "mxyz", "anthoq", "xyztpl");
    }

    @Test
    void anOlderRecordIsBroughtUpToDate() throws SQLException {
        add(Tales.of("r-1", "Idlib", "Salim Haddad"));
        store().close();
        StringBuilder older =
                new StringBuilder("DROP TABLE reviews; DROP TABLE earlier_incidents; DROP INDEX incidents_revision;"
                        + " DROP INDEX claims_confidence; DROP INDEX reports_listed;"
                        + " CREATE INDEX reports_known_on ON reports (known_on); PRAGMA user_version = 2");
        for (String column : ("card own_from own_to own_place_names parties sources disputes stances background origins"
                        + " claims harms reports words admin1 admin2 precision other_harms latest_figure known_last revision")
                .split(" ", -1)) {
            older.append("; ALTER TABLE incidents DROP COLUMN ").append(column);
        }
        alter(older.toString());
        try (ReportStore again = open()) {
            assertThat(again.reviews()).isEmpty();
            assertThat(again.claimsOf("r-1")).hasSize(3);
            List<ListedIncident> listed = again.lists().incidents(0);
            assertThat(listed)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.card()).contains("title"));
        }
    }

    @Test
    void aNewerRecordIsRefusedByItsProgramsName() throws SQLException {
        store().close();
        alter("PRAGMA user_version = 99; UPDATE program SET version = '7.1'");
        assertRefused(file(), "was made by a newer program, rapporteur 7.1");
    }

    @Test
    void anotherProgramsFileIsRefused() throws SQLException {
        Path other = folder.resolve("other.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE notes (note TEXT)");
        }
        assertRefused(other, "is another program's SQLite file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no database at all, only a text that somebody named so", "SQLite format 3\u0000 and no more"})
    void whatIsNoDatabaseIsRefused(String content) throws IOException {
        Path other = folder.resolve("other.db");
        Files.writeString(other, content.repeat(100));
        assertRefused(other, "is no record, or is damaged");
        assertThat(other).hasContent(content.repeat(100));
    }

    @Test
    void damageIsTold() throws IOException {
        add(Tales.of("r-1", "Idlib", "Salim Haddad"));
        store().close();
        byte[] bytes = Files.readAllBytes(file());
        new Random(7).nextBytes(bytes);
        byte[] damaged = Files.readAllBytes(file());
        System.arraycopy(bytes, 0, damaged, 4096, damaged.length - 4096);
        Files.write(file(), damaged);
        assertThatThrownBy(() -> {
                    try (ReportStore again = open()) {
                        again.findReport("r-1");
                        again.verify(null);
                    }
                })
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("Restore it from a copy");
    }

    @Test
    void whoElseWritesIsNamed() throws Exception {
        add(Tales.of("r-1", "Idlib", "Salim Haddad"));
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file().toUri());
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store().startRun(null))
                    .isInstanceOf(RecordException.class)
                    .hasMessageContaining("is being written by another program; try again");
            assertThat(store().claimsOf("r-1")).hasSize(3);
            statement.executeUpdate("ROLLBACK");
        }
        assertThat(store().startRun(null)).isPositive();
    }

    @Test
    void aReadOnlyRecordCanBeReadButNotWritten() throws IOException {
        add(Tales.of("r-1", "Idlib", "Salim Haddad"));
        store().close();
        Assumptions.assumeTrue(
                file().toFile().setWritable(false) && folder.toFile().setWritable(false));
        try {
            Assumptions.assumeFalse(Files.isWritable(file()), "who may do everything");
            try (ReportStore fixed = open()) {
                assertThat(fixed.claimsOf("r-1")).hasSize(3);
                assertThatThrownBy(() -> fixed.startRun(null))
                        .isInstanceOf(RecordException.class)
                        .hasMessageContaining("the file or its folder is read-only");
            }
        } finally {
            folder.toFile().setWritable(true);
            file().toFile().setWritable(true);
        }
    }

    @ParameterizedTest
    @CsvSource({"8, read-only", "13, the disk is full", "11, is damaged", "266, Check the disk", "5, another program"})
    void failuresSayWhatToDo(int code, String told) {
        assertThat(RecordException.of(file(), new SQLException("reason", null, code), ""))
                .hasMessageContaining(told)
                .hasMessageContaining(file().toString());
    }

    private void assertRefused(Path path, String reason) {
        assertThatThrownBy(() -> SqliteStore.open(path, "1.0", Clock.systemUTC(), War.RESOLUTION))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining(reason);
    }

    private void alter(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file().toUri());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** That of the incident a report tells of. */
    private String code(String report) {
        try (Stream<KeptIncident> incidents = store().incidents(Filter.ALL)) {
            return incidents
                    .filter(kept -> kept.claims().stream()
                            .anyMatch(told -> told.claim().basis().report().equals(report)))
                    .findFirst()
                    .orElseThrow()
                    .code();
        }
    }

    /** Everything in the folder, in lower case. */
    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                all.append(Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }
}
