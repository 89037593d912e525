package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.PublishedSchema;

/** The commands on a record of two reports of one attack, the later with a higher toll. */
class RecordCommandsTest {
    private static final Path SAMPLES = Path.of("..", "examples", "reports");
    private static final String CODE = "IDL-16-0001";
    private static final String FIRST = """
            The Harbour Gazette

            Market in Idlib hit

            3 May 2016

            At least 12 civilians were killed when government aircraft bombed a market in Idlib on Tuesday, medics said. \
            Another 30 people were injured.

            Salim Haddad, a café owner, said the strike had destroyed his shop.
            """;
    private static final String SECOND = """
            The Orontes Courier

            Idlib market strike toll rises

            4 May 2016

            Government aircraft bombed a market in Idlib on Tuesday, killing 19 civilians, the Idlib Health Directorate said on \
            Wednesday.
            """;

    @TempDir
    private Path folder;

    private String record = "";

    @BeforeEach
    void readBoth() throws IOException {
        record = folder.resolve("record.db").toString();
        Files.writeString(folder.resolve("first.txt"), FIRST);
        Files.writeString(folder.resolve("second.txt"), SECOND);
        Run run = read();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Kept in " + record + ": 2 new reports");
        assertThat(run.err()).isEmpty();
    }

    private Run read(String... more) {
        List<String> command = new ArrayList<>(List.of("read", "--record", record, "--engine", "fast"));
        command.addAll(List.of(more));
        command.add(folder.resolve("first.txt").toString());
        command.add(folder.resolve("second.txt").toString());
        return Run.of(command.toArray(String[]::new));
    }

    /** Runs a command on the record. */
    private Run on(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command, "--record", record));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    /** What a command that succeeds prints. */
    private String out(String command, String... more) {
        Run run = on(command, more);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    /** The id of the count of 19. */
    private String count() {
        return claim("19 killed");
    }

    private String claim(String words) {
        return out("claims")
                .lines()
                .filter(line -> line.contains(words))
                .map(line -> line.split(" ", 2)[0])
                .findFirst()
                .orElseThrow();
    }

    private String laterReport() {
        return count().split("#", 2)[0];
    }

    private void correct(String field) {
        assertThat(out("correct", count(), field, "--by", "Dana")).contains("c-1");
    }

    @Test
    void theSameReadAgainChangesNothing() {
        String incidents = out("incidents", "--output", "jsonl");
        Run again = read();
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("0 new reports; 2 were there already");
        assertThat(out("incidents", "--output", "jsonl")).isEqualTo(incidents);
        assertThat(out("reports").lines()).hasSize(3);
    }

    @Test
    void twoRecordsOfTheSameInputsHaveTheSameCodes() {
        List<String> printed = new ArrayList<>();
        for (String name : List.of("one.db", "other.db")) {
            String file = folder.resolve(name).toString();
            assertThat(Run.of("read", "--quiet", "--engine", "fast", "--record", file, SAMPLES.toString())
                            .exitCode())
                    .isZero();
            printed.add(
                    Run.of("incidents", "--record", file, "--output", "jsonl").out());
        }
        assertThat(printed.get(0)).isNotEmpty().isEqualTo(printed.get(1));
    }

    @Test
    void linesAreKeptTooWhereARecordIsNamed() throws IOException {
        String other = folder.resolve("lines.db").toString();
        Run run = Run.of(
                "read",
                "--engine",
                "fast",
                "--output",
                "jsonl",
                "--record",
                other,
                folder.resolve("first.txt").toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.startsWith("{"));
        assertThat(Run.of("reports", "--record", other).out()).contains("Market in Idlib hit");
    }

    @Test
    void quietReadingTellsNothing() {
        Run run = read("--quiet");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotContain("Read 2 reports");
    }

    @Test
    void twoReportsAreOneIncidentWithItsRange() throws IOException {
        assertThat(out("incidents").lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(CODE, "2016-05-03", "12–19 (19)", "30");
        String line = out("incidents", "--output", "jsonl").strip();
        assertThat(PublishedSchema.faults(line)).isEmpty();
        JsonNode incident = new ObjectMapper().readTree(line);
        assertThat(incident.get("killed")).hasToString("{\"low\":12,\"best\":19,\"high\":19}");
        assertThat(incident.get("outlets").intValue()).isEqualTo(2);
        assertThat(incident.at("/disputes/0/field").textValue()).isEqualTo("killed");
        assertThat(out("incidents", "--output", "csv").lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(CODE + ",2016-05-03,Idlib,")
                .contains(",12,19,19,");
    }

    @Test
    void incidentsOfInputsAreThoseOfTheRecord() {
        Run run = Run.of(
                "incidents",
                "--quiet",
                "--engine",
                "fast",
                "--output",
                "jsonl",
                folder.resolve("first.txt").toString(),
                folder.resolve("second.txt").toString());
        assertThat(run.out()).isEqualTo(out("incidents", "--output", "jsonl"));
    }

    @Test
    void linesWithTheirClaimsAreAsPublished() {
        assertThat(out("incidents", "--claims", "--output", "jsonl").lines())
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(PublishedSchema.faults(line)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"origins", "ibc", "airwars", "ucdp", "acled"})
    void tollsAreAsPublishedByEveryPolicy(String policy) {
        String line = out("toll", "--policy", policy, "--explain", "--output", "jsonl")
                .strip();
        assertThat(line).startsWith("{\"type\":\"toll\"").contains("\"policy\":\"" + policy + "\"", "\"parts\":[{");
        assertThat(PublishedSchema.faults(line)).isEmpty();
    }

    @Test
    void theTollIsThatOfTheDay() {
        assertThat(out("toll"))
                .contains("12–19 (19) killed", "30 injured", "the latest figure came out on 2016-05-04.");
        assertThat(out("toll", "--known-by", "2016-05-03"))
                .contains("12+ killed", "As of 2016-05-03")
                .doesNotContain("19 killed");
        assertThat(out("toll", "--explain")).contains("Counted (1)", CODE, count());
        assertThat(out("toll", "--place", "Aleppo")).doesNotContain("killed");
    }

    @Test
    void searchIsWithoutAccents() {
        assertThat(out("search", "CAFE")).contains("[café]");
        Run nothing = on("search", "submarine");
        assertThat(nothing.exitCode()).isEqualTo(1);
        assertThat(nothing.out()).hasLineCount(1);
    }

    @Test
    void showsIncidentsClaimsAndReports() {
        assertThat(out("show", CODE))
                .contains("12–19 (19) killed", "Idlib Health Directorate", "disputed, killed", count());
        assertThat(out("show", count())).containsPattern("killing 19\\s+civilians");
        assertThat(out("show", laterReport())).contains("Idlib market strike toll rises", "Who said what (1)");
    }

    @Test
    void aCorrectionHoldsUntilItIsUndone() {
        String before = out("toll");
        correct("killed=15");
        assertThat(out("toll")).contains("12–15 (15) killed");
        assertThat(out("incidents")).contains("12–15 (15)");
        assertThat(out("undo", "--by", "Dana")).isEqualTo("took back c-1\n");
        assertThat(out("toll")).isEqualTo(before);
        assertThat(out("verify")).contains("is as it was written");
    }

    @Test
    void aRejectedClaimCountsNoMore() {
        correct("rejected=true");
        assertThat(out("toll")).contains("12+ killed");
    }

    @Test
    void aPersonsWordPartsAndJoins() {
        String before = out("incidents");
        String event = claim("market, 19 civilians");
        out("split", CODE, count(), event, "--by", "Dana");
        assertThat(out("incidents").lines()).hasSize(3).anyMatch(line -> line.startsWith("IDL-16-0002"));
        out("same", "IDL-16-0002", CODE, "--by", "Dana", "--because", "one market");
        assertThat(out("incidents")).isEqualTo(before);
        assertThat(out("show", "IDL-16-0002")).startsWith(CODE);
        out("undo", "--by", "Dana");
        assertThat(out("incidents").lines()).hasSize(3);
        out("undo", "--by", "Dana");
        assertThat(out("incidents")).isEqualTo(before);
    }

    @Test
    void theWorkOnAnIncidentIsFollowed() {
        assertThat(out("review").lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(CODE)
                .endsWith("to-do");
        assertThat(out("review", CODE).lines()).hasSize(1);
        assertThat(out("show", CODE)).contains("review: to-do");
        assertThat(out("review", CODE, "--state", "in-progress", "--assign", "Ben", "--by", "Dana"))
                .isEqualTo("noted as v-1; rapporteur undo v-1 takes it back\n");
        out("review", CODE, "--note", "which market?", "--by", "Ben");
        assertThat(out("review").lines()).last().asString().contains("in-progress", "Ben", "which market?");
        assertThat(out("show", CODE)).contains("review: in-progress, assigned to Ben; Ben noted: which market?");
        assertThat(out("review", CODE).lines()).hasSize(3);
        assertThat(out("review", "--state", "to-do").lines()).hasSize(1);
        assertThat(out("review", "--state", "in-progress", "--assign", "Ben").lines())
                .hasSize(2);
        assertThat(out("review", "--assign", "Dana", "--output", "csv").lines()).hasSize(1);
        assertThat(out("review", "--output", "jsonl"))
                .contains("\"id\":\"" + CODE + "\"", "\"state\":\"in-progress\"", "\"note\":\"which market?\"");
        out("review", CODE, "--assign", "", "--by", "Dana");
        assertThat(out("review", CODE, "--output", "csv").lines())
                .last()
                .asString()
                .contains(",nobody,");
        assertThat(out("review", "--assign", "").lines()).hasSize(2);
        assertThat(out("verify")).contains("is as it was written");
        out("undo", "--by", "Dana");
        out("undo", "v-1", "--by", "Dana");
        assertThat(out("review").lines()).last().asString().contains("to-do").doesNotContain("in-progress");
    }

    @Test
    void reviewsOutlastARereading() {
        out("review", CODE, "--state", "done", "--by", "Dana");
        out("reread", "--engine", "fast");
        assertThat(out("review").lines()).last().asString().startsWith(CODE).contains("done");
    }

    @Test
    void whatIsForgottenIsGone() throws IOException {
        String report = laterReport();
        assertThat(out("forget", report, "--by", "Dana")).contains(report);
        assertThat(out("claims")).doesNotContain("Directorate", report);
        assertThat(on("search", "Directorate").out()).doesNotContain(report);
        assertThat(out("toll")).contains("12+ killed");
        assertThat(out("verify")).contains("is as it was written");
        assertThat(Files.readString(Path.of(record), StandardCharsets.ISO_8859_1))
                .doesNotContain("Directorate");
        assertThat(read().out()).contains("0 new reports");
        assertThat(out("claims")).doesNotContain("Directorate");
    }

    @Test
    void rereadingFindsTheSame() {
        String before = out("claims");
        assertThat(out("reread", "--engine", "fast"))
                .contains("read 2 reports again")
                .contains("0 new, 0 superseded");
        assertThat(out("claims")).isEqualTo(before);
        assertThat(out("reread", "--engine", "fast", "--since", "2016-05-04")).contains("read 1 report again");
    }

    @Test
    void verifyFindsWhatWasAltered() throws SQLException {
        Matcher head = Pattern.compile("head ([0-9a-f]{64})").matcher(out("verify"));
        assertThat(head.find()).isTrue();
        correct("killed=15");
        assertThat(out("verify", "--head", head.group(1))).contains("is as it was written");
        assertThat(on("verify", "--head", "0".repeat(64)).exitCode()).isEqualTo(1);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + record)) {
            connection.createStatement().executeUpdate("UPDATE claims SET confidence = 1 WHERE seq = 2");
        }
        Run run = on("verify");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("isn't as it was written");
    }

    @Test
    void exportsLinesAndMaps() throws IOException {
        assertThat(out("export", "--format", "jsonl", "--to", "-").lines())
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(PublishedSchema.faults(line)).isEmpty());
        Path file = folder.resolve("week.geojson");
        Run run = on("export", "--format", "geojson", "--to", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("wrote 1 incident to " + file);
        JsonNode map = new ObjectMapper().readTree(file.toFile());
        assertThat(map.path("type").textValue()).isEqualTo("FeatureCollection");
        assertThat(map.at("/features/0/geometry/type").textValue()).isEqualTo("Point");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show NO-16-0001 | the record has no incident, claim or report NO-16-0001",
                "correct r-1#c1-2 killed=1 --by Dana | The record has no claim r-1#c1-2.",
                "forget r-1 --by Dana | The record has no report r-1; nothing was forgotten.",
                "split IDL-16-0001 r-1#c1-2 --by Dana | Claim r-1#c1-2 isn't one of IDL-16-0001",
                "same IDL-16-0001 IDL-16-0001 --by Dana | are one incident already",
                "undo --by Dana | There is nothing to undo",
                "undo c-17 --by Dana | Nothing that stands has the id c-17",
                "undo | Missing required option: '--by=NAME'",
                "incidents --output xml | --output is \"xml\"; give table, jsonl or csv",
                "incidents --from 3/5/16 | --from is \"3/5/16\"; give an ISO date such as 2016-09-30",
                "claims --stance doubted | --stance is \"doubted\"; give one of asserted",
                "claims --type RUMOUR | --type is \"RUMOUR\"; give statement, event, casualties",
                "toll --policy mine | --policy is \"mine\"; give one of origins, ibc, airwars, ucdp, acled",
                "toll --group pilots | --group is \"pilots\"; give one of civilians",
                "review NO-16-0001 | the record has no incident NO-16-0001; rapporteur incidents lists them",
                "review NO-16-0001 --state done --by Dana | The record has no incident NO-16-0001",
                "review IDL-16-0001 --state finished --by Dana | --state is \"finished\"; give one of to-do, in-progress",
                "review IDL-16-0001 --state done | --by is missing; give the name of who says so",
                "review IDL-16-0001 --by Dana | nothing is said; give --state, --assign or --note",
                "review --note hello | --note and --by say something of an incident; give its code before them",
                "export --format xls --to - | --format is \"xls\"; give one of jsonl, csv, geojson",
            })
    void wrongUseIsToldWithWhatToDo(String command, String told) {
        String[] words = command.split(" ", -1);
        Run run = on(words[0], List.of(words).subList(1, words.length).toArray(String[]::new));
        assertThat(run.err()).startsWith("rapporteur: ").contains(told).hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFieldThatCannotBeCorrectedIsTold() {
        Run run = on("correct", count(), "colour=red", "--by", "Dana");
        assertThat(run.err()).contains("no field colour to correct; there are rejected, accepted");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"incidents", "toll", "positions", "claims", "reports", "verify", "reread", "review"})
    void withoutARecordOneIsToldHowToMakeIt(String command) {
        Path none = folder.resolve("none.db");
        Run run = Run.of(command, "--record", none.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no record " + none + " yet; rapporteur read INPUT makes one");
        assertThat(none).doesNotExist();
    }

    @Test
    void aFileThatIsNoRecordIsLeftAlone() throws IOException {
        Path file = folder.resolve("first.txt");
        Run run = Run.of("claims", "--record", file.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("is no record");
        assertThat(file).hasContent(FIRST);
    }
}
