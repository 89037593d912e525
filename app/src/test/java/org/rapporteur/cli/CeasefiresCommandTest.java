package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ceasefires} on a record of a truce that is agreed, holds for a day, is broken, and collapses. */
class CeasefiresCommandTest {
    private static final List<String> REPORTS = List.of(
            "2016-08-01 The Syrian army and Ahrar al-Sham agreed on a ceasefire on Monday, mediators said in Damascus.",
            "2016-08-02 The truce came into force on Tuesday, residents of Douma said.",
            "2016-08-03 Mediators met in Douma on Wednesday.",
            "2016-08-05 The Syrian army shelled Douma on Friday, killing four people, a spokesman for Ahrar al-Sham said.",
            "2016-08-05 The Syrian army denied shelling Douma on Friday.",
            "2016-08-06 The Syrian army bombed a market in Douma on Saturday, killing nine people, Ahrar al-Sham said.",
            "2016-08-06 The Syrian army bombed a market in Douma on Saturday, killing nine people, the Syrian Observatory for"
                    + " Human Rights said.",
            "2016-08-08 The ceasefire collapsed on Monday, officials in Damascus said.");

    @TempDir
    private Path folder;

    private String record = "";

    @BeforeEach
    void read() throws IOException {
        record = folder.resolve("record.db").toString();
        List<String> lines = new ArrayList<>();
        for (String report : REPORTS) {
            lines.add("{\"id\":\"r" + lines.size() + "\",\"publisher\":\"The Ferry Post " + lines.size()
                    + "\",\"published\":\"" + report.substring(0, 10) + "\",\"text\":\"" + report.substring(11)
                    + "\"}");
        }
        Path reports = folder.resolve("reports.jsonl");
        Files.write(reports, lines);
        assertThat(Run.of("read", "--record", record, "--engine", "fast", "--quiet", reports.toString())
                        .exitCode())
                .isZero();
    }

    private Run ceasefires(String... more) {
        List<String> words = new ArrayList<>(List.of("ceasefires", "--record", record));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    private static JsonNode only(Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(1);
        return new ObjectMapper().readTree(lines.get(0));
    }

    private static String state(JsonNode ceasefire, String day, String party) {
        for (JsonNode one : ceasefire.path("days")) {
            if (one.path("date").asText().equals(day)
                    && one.path("party").path("id").asText().equals(party)
                    && one.path("term").asText().equals("attacks")) {
                return one.path("state").asText();
            }
        }
        return "";
    }

    @Test
    void itsPhasesAndDaysAreFound() throws IOException {
        JsonNode ceasefire = only(ceasefires("--output", "jsonl"));
        assertThat(ceasefire.path("phases").findValuesAsText("phase"))
                .containsExactly("agreed", "in-force", "collapsed");
        assertThat(ceasefire.path("phases").get(1).path("from").asText()).isEqualTo("2016-08-02");
        assertThat(ceasefire.path("phases").get(1).path("to").asText()).isEqualTo("2016-08-08");
        assertThat(ceasefire.path("parties").findValuesAsText("id")).containsExactly("SYR", "ahrar-al-sham");
        assertThat(state(ceasefire, "2016-08-03", "SYR")).isEqualTo("none-alleged");
        assertThat(state(ceasefire, "2016-08-05", "SYR")).isEqualTo("denied");
        assertThat(state(ceasefire, "2016-08-06", "SYR")).isEqualTo("confirmed");
        assertThat(state(ceasefire, "2016-08-06", "ahrar-al-sham")).isEqualTo("none-alleged");
    }

    @Test
    void itIsToldAsItWasKnown() throws IOException {
        JsonNode ceasefire = only(ceasefires("--output", "jsonl", "--known-by", "2016-08-05"));
        assertThat(ceasefire.path("phases").findValuesAsText("phase")).containsExactly("agreed", "in-force");
        assertThat(ceasefire.path("phases").get(1).has("to")).isFalse();
        assertThat(state(ceasefire, "2016-08-05", "SYR")).isEqualTo("denied");
        assertThat(state(ceasefire, "2016-08-06", "SYR")).isEmpty();
    }

    @Test
    void whatNobodyCheckedIsLeftOut() throws IOException {
        JsonNode unchecked = only(ceasefires("--output", "jsonl", "--checked"));
        assertThat(state(unchecked, "2016-08-06", "SYR")).isEqualTo("unchecked");
        assertThat(state(unchecked, "2016-08-03", "SYR")).isEqualTo("none-alleged");
        JsonNode board = only(ceasefires("--output", "jsonl"));
        for (JsonNode day : board.path("days")) {
            if (day.path("date").asText().equals("2016-08-06")) {
                for (JsonNode claim : day.path("claims")) {
                    Run run = Run.of("correct", "--record", record, claim.asText(), "accepted=true", "--by", "Nour");
                    assertThat(run.exitCode()).as(run.err()).isZero();
                }
            }
        }
        JsonNode checked = only(ceasefires("--output", "jsonl", "--checked"));
        assertThat(state(checked, "2016-08-06", "SYR")).isEqualTo("confirmed");
        assertThat(state(checked, "2016-08-05", "SYR")).isEqualTo("unchecked");
    }

    @Test
    void aDeclaredOneHasItsTermsAndDays() throws IOException {
        Path declared = folder.resolve("truce.json");
        Files.writeString(declared, """
                {"name": "Douma truce", "parties": ["Syrian army", "Ahrar al-Sham"], "area": "Douma",
                 "start": "2016-08-04", "end": "2016-08-06", "terms": ["attacks", "aid-access"]}
                """);
        JsonNode ceasefire = only(ceasefires("--declare", declared.toString(), "--output", "jsonl"));
        assertThat(ceasefire.path("declared").asBoolean()).isTrue();
        assertThat(ceasefire.path("days")).hasSize(3 * 2 * 2);
        assertThat(ceasefire.path("days").get(0).path("date").asText()).isEqualTo("2016-08-04");
        assertThat(ceasefire.path("phases").get(0).path("to").asText()).isEqualTo("2016-08-06");
    }

    @Test
    void inAnAreaThatNobodyCanLocateAreItsPartiesDeeds() throws IOException {
        Path report = folder.resolve("valley.txt");
        Files.writeString(report, """
                The Northern Front attacked a post in Hollin on Friday, killing two soldiers, residents said.
                """);
        Path declared = folder.resolve("truce.json");
        Files.writeString(declared, """
                {"name": "Harvest truce", "parties": ["Varnian army", "Northern Front"], "area": "Kestrel valley",
                 "start": "2024-05-01"}
                """);
        JsonNode ceasefire = only(Run.of(
                "ceasefires",
                "--engine",
                "fast",
                "--quiet",
                "--published",
                "2024-05-04",
                "--declare",
                declared.toString(),
                "--output",
                "jsonl",
                report.toString()));
        List<String> states = new ArrayList<>();
        for (JsonNode day : ceasefire.path("days")) {
            if (day.path("party").path("name").asText().equals("Northern Front")) {
                states.add(day.path("state").asText());
            }
        }
        assertThat(states).containsExactly("nothing-read", "nothing-read", "alleged", "none-alleged");
    }

    @Test
    void aDeclarationThatIsWrongSaysWhere() throws IOException {
        Path declared = folder.resolve("truce.json");
        Files.writeString(declared, "[{\"name\": \"Truce\", \"parties\": [\"A\"], \"start\": \"soon\"}]");
        Run run = ceasefires("--declare", declared.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("truce.json entry 1: \"start\" is \"soon\"; give a day such as");
        assertThat(ceasefires("--declare", folder.resolve("none.json").toString())
                        .err())
                .contains("there is no such file");
    }

    @Test
    void theBulletinComparesTwoPeriods() {
        Run run = ceasefires("--bulletin", "--from", "2016-08-06", "--to", "2016-08-08");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Ceasefire violations told of, 2016-08-06 to 2016-08-08 (in brackets: 2016-08-03")
                .containsPattern("everywhere +1 \\(1\\) +1 \\(1\\) +0 \\(0\\)");
        assertThat(ceasefires("--bulletin").err()).contains("--bulletin needs --from and --to");
    }

    @Test
    void theBoardIsDrawn() {
        Run run = ceasefires();
        assertThat(run.out())
                .contains("Ceasefire in Syria (Syria, Ahrar al-Sham) SYR-2016-08-01")
                .containsPattern("(?m)^ +2  3  4  5  6  7  8$")
                .containsPattern("(?m)^  Syria, attacks +· +· +· +D +C +· +·$")
                .contains("2016-08-06 Syria, attacks: 1 confirmed, by 2 origins");
    }

    @Test
    void rowsAreForASpreadsheet() {
        Run run = ceasefires("--output", "csv", "--party", "Ahrar al-Sham");
        assertThat(run.out().lines().findFirst().orElse(""))
                .isEqualTo(
                        "ceasefire,date,party,party_id,term,state,alleged,confirmed,denied,named,inferred,origins,claims");
        assertThat(run.out().lines().skip(1)).hasSize(7).allMatch(line -> line.contains("ahrar-al-sham,attacks"));
    }
}
