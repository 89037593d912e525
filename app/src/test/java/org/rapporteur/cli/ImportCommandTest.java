package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was printed as lines comes into a record as if it had been read into it. */
class ImportCommandTest {
    private static final String REPORT = "Jets bombed a market in Aleppo on Monday and killed 7 people, a medic said.";

    @TempDir
    private static Path week;

    private static String direct = "";
    private static String lines = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void readTheSampleWeek() {
        direct = week.resolve("direct.db").toString();
        Run run = Run.of(
                "read",
                "--engine",
                "fast",
                "--output",
                "jsonl",
                "--record",
                direct,
                Path.of("..", "examples", "reports").toString());
        lines = run.out();
    }

    @Test
    void linesThatWereReadMakeTheSameRecord() throws IOException {
        Files.writeString(folder.resolve("all.jsonl"), lines);
        String record = imported(folder.resolve("all.jsonl"));
        for (String question : List.of("incidents", "toll", "claims", "reports", "positions", "ceasefires")) {
            assertThat(of(question, record)).as(question).isNotEmpty().isEqualTo(of(question, direct));
        }
        assertThat(Run.of("verify", "--record", record).exitCode()).isZero();
        assertThat(Run.of(
                                "import",
                                "--record",
                                record,
                                folder.resolve("all.jsonl").toString())
                        .out())
                .contains("0 new reports; 27 were there already");
        assertThat(of("incidents", record)).isEqualTo(of("incidents", direct));
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("rapporteur-import"));
    }

    @Test
    void anExportMakesTheSameRecord() throws IOException {
        String file = folder.resolve("export.jsonl").toString();
        assertThat(Run.of("export", "--record", direct, "--format", "jsonl", "--to", file)
                        .exitCode())
                .isZero();
        String record = imported(Path.of(file));
        assertThat(of("claims", record)).isEqualTo(of("claims", direct));
        assertThat(of("toll", record)).isEqualTo(of("toll", direct));
        assertThat(withoutCodes(record)).isEqualTo(withoutCodes(direct));
    }

    @Test
    void ofAReportsVersionsTheLastIsTakenAsTheRecordWouldHaveTakenIt() throws IOException {
        String first = printed("one", "killed 7 people, a medic said.");
        String second = printed("one~2", "killed 9 people, a medic said.");
        Path file = Files.writeString(
                folder.resolve("job.jsonl"),
                second + first + "{\"type\":\"superseded\",\"report\":\"one\",\"by\":\"one~2\"}\n");
        String record = imported(Files.writeString(folder.resolve("earlier.jsonl"), first), "step.db", "1 new report");
        assertThat(Run.of("import", "--record", record, file.toString()).exitCode())
                .isZero();
        assertThat(of("reports", record).lines()).singleElement().asString().contains("one~2");
        assertThat(of("incidents", record).lines())
                .singleElement()
                .asString()
                .contains("\"best\":9")
                .contains("\"reports\":1");
        assertThat(of("incidents", imported(file, "once.db", "1 new report")))
                .contains("\"best\":9")
                .doesNotContain("one~2");
    }

    private String printed(String id, String end) throws IOException {
        Path input = folder.resolve("input.jsonl");
        Files.writeString(
                input,
                "{\"id\":\"" + id
                        + "\",\"published\":\"2016-09-20\",\"text\":\"Jets bombed a market in Aleppo on Monday and "
                        + end + "\"}\n");
        return Run.of("read", "--engine", "fast", "--output", "jsonl", input.toString())
                .out();
    }

    /** Codes go by the order in which reports come in. */
    private static List<String> withoutCodes(String record) {
        return of("incidents", record)
                .lines()
                .map(line -> line.replaceFirst("\"id\":\"[^\"]*\"", ""))
                .sorted()
                .toList();
    }

    @Test
    void claimsMayComeBeforeTheirReportsAndFromAnywhere() throws IOException {
        List<String> claims = new ArrayList<>(lines.lines()
                .filter(line -> line.startsWith("{\"type\":\"claim\""))
                .toList());
        List<String> reports = lines.lines()
                .filter(line -> line.startsWith("{\"type\":\"report\""))
                .toList();
        Collections.reverse(claims);
        Path parts = Files.createDirectories(folder.resolve("out/claims"));
        Files.write(parts.resolve("part-5d0c-0"), claims.subList(0, 100));
        Files.writeString(parts.resolve(".part-5d0c-1.inprogress.7e1f"), "half a li");
        try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(parts.resolve("part-5d0c-2.jsonl.gz")))) {
            zipped.write(String.join("\n", claims.subList(100, claims.size())).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(parts.resolve("film.mp4"), new byte[] {1, 2, 3});
        String record = folder.resolve("record.db").toString();
        Run run = Run.with(String.join("\n", reports), "import", "--record", record, parts.toString(), "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).hasLineCount(1).contains("film.mp4");
        assertThat(run.out()).contains("27 new reports");
        assertThat(of("claims", record).lines().sorted())
                .isEqualTo(of("claims", direct).lines().sorted().toList());
        assertThat(of("toll", record)).isEqualTo(of("toll", direct));
    }

    @Test
    void whatIsWrongIsToldAndTheRestIsImported() throws IOException {
        List<String> good = Run.with(REPORT, "read", "--engine", "fast", "--output", "jsonl", "-")
                .out()
                .lines()
                .toList();
        String report = good.get(0);
        String claim = good.get(1);
        String id = report.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1");
        List<String> bad = new ArrayList<>(good);
        bad.add("{\"type\":\"report\",");
        bad.add("{\"text\":\"" + REPORT + "\"}");
        bad.add(claim.replace(id, "r-nobody"));
        bad.add(claim.replace("\"polarity\":\"positive\"", "\"polarity\":\"negative\""));
        bad.add(claim.replace(id + "#", id + "#x").replace("Aleppo", "Homs..."));
        bad.add(claim.replace("\"id\":\"" + id + "#", "\"id\":\"my-"));
        bad.add(report.replace("\"sha256\":\"", "\"sha256\":\"0"));
        bad.add("{\"type\":\"report\",\"id\":\"r-half\",\"sha256\":\"00\",\"origin\":\"-\",\"text\":7}");
        bad.add("{\"type\":\"incident\",\"id\":\"ALP-16-0001\"}");
        bad.add("{\"type\":\"a later version's\"}");
        bad.add(claim + claim);
        Path file = folder.resolve("bad.jsonl");
        Files.write(file, bad);
        String record = folder.resolve("record.db").toString();
        Run run = Run.of(
                "import",
                "--quiet",
                "--record",
                record,
                file.toString(),
                folder.resolve("none").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        int first = good.size() + 1;
        assertThat(run.err().lines())
                .satisfiesExactlyInAnyOrder(
                        told -> assertThat(told).contains("bad.jsonl line " + first + ": is not JSON"),
                        told -> assertThat(told)
                                .contains("bad.jsonl line " + (first + 1) + ": ")
                                .contains("\"type\"; give lines that read --output jsonl"),
                        told -> assertThat(told)
                                .contains("line " + (first + 2) + ": tells of report r-nobody, whose line is in none"),
                        told -> assertThat(told)
                                .contains("line " + (first + 3) + ": claim " + id)
                                .contains("another claim before it has its id; drop one of them"),
                        told -> assertThat(told)
                                .contains("line " + (first + 4) + ": claim " + id + "#x")
                                .contains("the report's text has other words at"),
                        told -> assertThat(told)
                                .contains("line " + (first + 5) + ": claim my-")
                                .contains("its id doesn't begin with its report's"),
                        told -> assertThat(told)
                                .contains("line " + (first + 6) + ": has another report " + id)
                                .contains("bad.jsonl line 1, which is taken; import them one after the other"),
                        told -> assertThat(told)
                                .contains("line " + (first + 7) + ": report r-half: \"text\" is 7, not a string"),
                        told -> assertThat(told).contains("line " + (first + 10) + ": is not JSON"),
                        told -> assertThat(told).contains("none: does not exist"));
        assertThat(of("claims", record).lines()).hasSize(good.size() - 1);
        assertThat(of("incidents", record).lines()).hasSize(1);
    }

    private String imported(Path file) {
        return imported(file, "imported.db", "27 new reports");
    }

    private String imported(Path file, String name, String told) {
        String record = folder.resolve(name).toString();
        Run run = Run.of("import", "--record", record, file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(told);
        return record;
    }

    /** What a question to a record answers. */
    private static String of(String question, String record) {
        return Run.of(question, "--record", record, "--output", "jsonl").out();
    }
}
