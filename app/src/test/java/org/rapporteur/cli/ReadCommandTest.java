package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.annotate.syntax.Words;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.contract.PublishedSchema;

class ReadCommandTest {
    private static final Path SAMPLES = Path.of("..", "examples", "reports");
    private static final String TEXT = """
            "We will stay in the old town," Salim Haddad said on Monday.

            At least 12 civilians were killed on Monday, the ministry said.
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"deep", "fast"})
    void everyLineOfTheSamplesIsAsPublished(String engine) {
        Run run = Run.of("read", "--engine", engine, "--output", "jsonl", "--mentions", SAMPLES.toString());
        assertThat(run.exitCode()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines)
                .hasSizeGreaterThan(60)
                .allSatisfy(line -> assertThat(PublishedSchema.faults(line)).isEmpty());
        assertThat(lines)
                .filteredOn(line -> line.startsWith("{\"type\":\"report\""))
                .hasSizeGreaterThanOrEqualTo(16)
                .anyMatch(line -> line.contains("\"engine\":\"" + engine));
        for (String kind : List.of("statement", "event", "casualties")) {
            assertThat(lines)
                    .filteredOn(line -> line.contains("\"kind\":\"" + kind + "\""))
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void twoRunsPrintTheSameBytes() {
        String[] command = {"read", "--output", "jsonl", SAMPLES.toString()};
        assertThat(Run.of(command).out()).isEqualTo(Run.of(command).out()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep", "fast"})
    void anyNumberOfThreadsPrintsTheSameBytes(String engine) {
        Run one = Run.of(
                "read", "--threads", "1", "--engine", engine, "--output", "jsonl", "--mentions", SAMPLES.toString());
        Run four = Run.of(
                "read", "--threads", "4", "--engine", engine, "--output", "jsonl", "--mentions", SAMPLES.toString());
        assertThat(four.out()).isEqualTo(one.out()).isNotEmpty();
        assertThat(four.err()).isEqualTo(one.err());
    }

    @Test
    void aReportThatTheProgramFailsOnIsToldAndTheOthersAreRead() throws IOException {
        List<String> read = new ArrayList<>();
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            read.add(write(name, name.equals("b.txt") ? "Fail on this." : TEXT).toString());
        }
        Engine failing = failing(new FastEngine());
        Run run = Run.by(new Engines(() -> failing, () -> failing), "", "read", "--output", "jsonl", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("rapporteur: " + read.get(1) + ": the program failed on this report, please report it")
                .hasLineCount(1);
        assertThat(run.out()).contains(read.get(0), read.get(2)).doesNotContain(read.get(1));
    }

    private static Engine failing(Engine engine) {
        return new Engine() {
            @Override
            public String name() {
                return engine.name();
            }

            @Override
            public void parse(Words sentence) {
                engine.parse(sentence);
            }

            @Override
            public Reading read(String text, List<Sentence> sentences) {
                if (text.startsWith("Fail")) {
                    throw new IllegalStateException("as it was asked to");
                }
                return engine.read(text, sentences);
            }
        };
    }

    @Test
    void linesComeInTheOrderOfTheInputs() throws IOException {
        Path second = write("b.txt", "The second report is here.");
        Path first = write("a.txt", "The first report is here.");
        Run run = Run.with(
                "The one on standard input is here.",
                "read",
                "--output",
                "jsonl",
                second.toString(),
                "-",
                first.toString());
        assertThat(run.out().lines().map(line -> line.replaceAll(".*\"origin\":\"([^\"]+)\".*", "$1")))
                .containsExactly(second.toString(), "-", first.toString());
    }

    @Test
    void theOptionsStandInForWhatAReportLacks() throws IOException {
        Run run = Run.of(
                "read",
                "--output",
                "jsonl",
                "--published",
                "2016-09-20",
                "--publisher",
                "Orontes News Agency",
                write("a.txt", TEXT).toString());
        assertThat(run.out())
                .contains("\"publisher\":\"Orontes News Agency\"")
                .contains("\"published\":{\"date\":\"2016-09-20\",\"basis\":\"option\"}");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        Path good = write("good.txt", TEXT);
        Path empty = write("empty.txt", "");
        Run run = Run.of(
                "read", "--output", "jsonl", folder.resolve("none.txt").toString(), empty.toString(), good.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("rapporteur: "))
                .anyMatch(line -> line.contains("none.txt"))
                .anyMatch(line -> line.contains("empty.txt"));
        assertThat(run.out()).contains("good.txt").contains("old town");
    }

    @Test
    void filesOfOtherKindsInAFolderAreNamed() throws IOException {
        write("good.txt", TEXT);
        Path picture = write("picture.png", "\u0089PNG");
        Path readme = write("ReadMe.md", "How these reports were saved.");
        String[] loud = {"read", "--output", "jsonl", folder.toString()};
        assertThat(Run.of(loud).err())
                .isEqualTo("rapporteur: 2 files skipped, of kinds that aren't read as reports: " + readme + ", "
                        + picture + "\n");
        String[] quiet = {"read", "--quiet", "--output", "jsonl", folder.toString()};
        assertThat(Run.of(quiet).err()).isEmpty();
        assertThat(Run.of(loud).exitCode()).isZero();
        assertThat(Run.of("read", "--output", "jsonl", readme.toString()).out()).contains("were saved");
    }

    @Test
    void ofManySkippedFilesTheFirstAreNamedAndTheOthersCounted() throws IOException {
        for (int i = 10; i < 22; i++) {
            write("picture" + i + ".png", "\u0089PNG");
        }
        write("y.mp3", "ID3");
        write("z", "x");
        assertThat(Run.of("read", folder.toString()).err())
                .startsWith("rapporteur: 14 files skipped")
                .endsWith("picture19.png and 4 more (2 .png, 1 .mp3, 1 without an ending)\n");
    }

    @Test
    void theSummaryTellsTheChainTheWordsAndTheTotals() throws IOException {
        Run run = Run.of("read", write("a.txt", TEXT).toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Salim Haddad said (direct):")
                .contains("We will stay in the old town")
                .contains("How many were hurt (1)", "Who said what (")
                .containsPattern("Read 1 report, \\d+ claims \\(")
                .contains("Kept in rapporteur.db: 1 new report. rapporteur incidents shows what happened.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void quietEndsWithTheLastClaim() throws IOException {
        String input = write("a.txt", TEXT).toString();
        Run quiet = Run.of("read", "--quiet", input);
        assertThat(quiet.out()).contains("Salim Haddad said").doesNotContain("Read 1 report", "Kept in");
        assertThat(quiet.err()).isEmpty();
        assertThat(Run.of("read", input).out()).startsWith(quiet.out());
    }

    @Test
    void theSummaryHoldsNothingATerminalWouldObey() throws IOException {
        Path hostile = write(
                "hostile\u001b[2J.txt",
                "\u001b]0;owned\u0007\"We \u202ewill\u202c stay,\" Salim \u009b31mHaddad said.\u0000\b\r\n\n\u2066x");
        Run run = Run.of(
                "read", hostile.toString(), folder.resolve("gone\u001b[2J.txt").toString());
        assertThat(run.out() + run.err())
                .isNotEmpty()
                .doesNotContainPattern("[\\p{Cc}&&[^\n]]")
                .doesNotContainPattern("[\u202a-\u202e\u2066-\u2069\u200e\u200f]");
    }

    @Test
    void aClosedPipeEndsTheReadingQuietly() throws IOException {
        Path good = write("good.txt", TEXT.repeat(1000));
        for (String form : List.of("jsonl", "summary")) {
            Run run = Run.on(
                    failing("Broken pipe"),
                    "",
                    "read",
                    "--engine",
                    "fast",
                    "--output",
                    form,
                    good.toString(),
                    good.toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void aFullDiskIsTold() throws IOException {
        Run run = Run.on(
                failing("No space left on device"),
                "",
                "read",
                "--output",
                "jsonl",
                write("good.txt", TEXT).toString());
        assertThat(run.err()).isEqualTo("rapporteur: standard output cannot be written: No space left on device\n");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void whereMemoryEndsItTellsHowToGiveMore() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("no more");
            }
        };
        Run run = Run.on(
                full, "", "read", "--output", "jsonl", write("good.txt", TEXT).toString());
        assertThat(run.err())
                .startsWith("rapporteur: out of memory; give it more")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(3);
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
