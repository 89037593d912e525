package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes in comes out with tags and dependencies, whole and in order. */
class ParseCommandTest {
    private static final String CONLLU = """
            # sent_id = a-1
            # text = The envoy didn't stay.
            1\tThe\t_\t_\t_\t_\t_\t_\t_\t_
            2\tenvoy\told\tX\tX\tOld=Yes\t9\tdep\t9:dep\tKept=1
            3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\tKept=2
            3\tdid\t_\t_\t_\t_\t_\t_\t_\t_
            4\tn't\t_\t_\t_\t_\t_\t_\t_\t_
            5\tstay\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            5.1\tthere\t_\t_\t_\t_\t_\t_\t5:obl\tCopyOf=-1
            6\t.\t_\t_\t_\t_\t_\t_\t_\t_

            # sent_id = a-2
            1\tTalks\t_\t_\t_\t_\t_\t_\t_\t_
            2\tresume\t_\t_\t_\t_\t_\t_\t_\t_

            """;
    private static final String GOOD = "1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    private static final String FOUND = "[A-Z]+\t\\S+\t_\t\\d+\t[a-z:]+\t_";

    @TempDir
    private Path folder;

    @Test
    void wordsKeepTheirPlaceAndGetTheirSyntax() {
        Run run = Run.with(CONLLU, "parse", "--input", "conllu");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        List<String> given = CONLLU.lines().toList();
        List<String> found = run.out().lines().toList();
        assertThat(found).hasSameSizeAs(given);
        for (int i = 0; i < given.size(); i++) {
            String[] columns = given.get(i).split("\t", -1);
            if (columns.length == 10 && columns[0].matches("\\d+")) {
                assertThat(found.get(i))
                        .matches("\\Q" + columns[0] + "\t" + columns[1] + "\\E\t\\S+\t" + FOUND + "\t\\Q" + columns[9]
                                + "\\E");
            } else {
                assertThat(found.get(i)).isEqualTo(given.get(i));
            }
        }
        assertTree(run.out());
    }

    @Test
    void itsOwnOutputComesOutAsItIs() {
        String once = Run.with(CONLLU, "parse", "--input", "conllu").out();
        assertThat(Run.with(once, "parse", "--input", "conllu").out()).isEqualTo(once);
        String text = Run.with("Both sides didn't stop. Who did?", "parse", "--input", "text")
                .out();
        assertThat(Run.with(text, "parse", "--input", "conllu").out()).isEqualTo(text);
    }

    @Test
    void aFaultySentenceIsToldByItsLineAndTheRestIsParsed() {
        Run run =
                Run.with(GOOD + "1\tTalks\n\n" + GOOD + "2\tx\t_\t_\t_\t_\t_\t_\t_\t_\n", "parse", "--input", "conllu");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("rapporteur: standard input line 3: 2 columns; give the 10 of CoNLL-U");
        assertThat(run.err()).contains("standard input line 7: id \"2\" is out of order");
        assertThat(run.out().lines().filter(line -> line.startsWith("1\tYes\t")))
                .hasSize(2);
        assertThat(run.out()).doesNotContain("Talks");
    }

    @ParameterizedTest
    @CsvSource({"fast, 100000", "deep, 3000"})
    void aSentenceOfAnyLengthIsParsed(String engine, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= length; i++) {
            words.append(i).append(i % 7 == 0 ? "\tfired" : i % 3 == 0 ? "\tthe" : "\ttruce");
            words.append("\t_".repeat(8)).append('\n');
        }
        Run run = Run.with(words + "\n" + GOOD, "parse", "--engine", engine, "--input", "conllu");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(length + 3);
        assertTree(run.out());
    }

    @Test
    void textIsDividedIntoParagraphsSentencesTokensAndWords() {
        String text = "Truce holds in Aleppo\n\nThe envoy didn't stay.  “We\nleave,” he said.\n";
        Run run = Run.with(text, "parse", "--input", "text");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# newdoc",
                        "# newpar",
                        "# sent_id = 1",
                        "# text = Truce holds in Aleppo",
                        "# newpar",
                        "# sent_id = 2",
                        "# text = The envoy didn't stay.",
                        "# sent_id = 3",
                        "# text = “We leave,” he said.");
        assertThat(run.out()).contains("\n3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\tTokenRange=33:39\n");
        assertThat(column(run, 1)).contains("did", "n't", "stay", ".", "“", "We");
        assertThat(run.out()).containsPattern("\n5\tstay\t\\S+\t" + FOUND + "\tSpaceAfter=No\\|TokenRange=40:44\n");
        assertTree(run.out());
    }

    @ParameterizedTest
    @CsvSource({"fast, 3000", "deep, 50"})
    void everyRangeIsWhereTheWordStandsHoweverLongTheText(String engine, int lines) {
        String line = "The army’s spokesman said on Monday that 12 people didn’t reach Aleppo \uD83D\uDD4A today. ";
        String text = line.repeat(lines) + "\r\n \n" + line.repeat(4 * lines).strip() + "\r\n" + line;
        Run run = Run.with("\uFEFF" + text, "parse", "--engine", engine, "--input", "text");
        assertThat(run.err()).isEmpty();
        int sentences = 0;
        for (String row : run.out().lines().toList()) {
            sentences += row.startsWith("# sent_id") ? 1 : 0;
            String[] columns = row.split("\t", -1);
            if (columns.length == 10) {
                String[] range = columns[9]
                        .substring(columns[9].indexOf("TokenRange=") + 11)
                        .split(":", 2);
                assertThat(text.substring(Integer.parseInt(range[0]), Integer.parseInt(range[1])))
                        .isEqualTo(columns[1]);
            }
        }
        assertThat(sentences).isEqualTo(5 * lines + 1);
        assertThat(run.out().lines().filter(row -> row.equals("# newpar"))).hasSize(3);
    }

    @Test
    void bytesThatAreNoCharactersAreToldAndStandAsReplaced() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.txt"),
                "Talks.\n\nLa trêve à Alep.\ncafé\n".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("parse", "--input", "text", file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("rapporteur: " + file + " line 3: bytes here and in 1 later lines are no characters")
                .hasLineCount(1);
        assertThat(run.out()).contains("Talks").contains("\uFFFD");
        Run told = Run.of("parse", "--input", "text", "--encoding", "ISO-8859-1", file.toString());
        assertThat(told.exitCode()).isZero();
        assertThat(column(told, 1)).contains("trêve", "café");
    }

    @Test
    void filesAreReadInTheirOrderAndWhatCannotBeReadIsNamed() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "First one.");
        Path two = folder.resolve("two.txt.gz");
        Files.write(two, gzip("Second one. ".repeat(20_000)));
        Path cut = folder.resolve("cut.txt.gz");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(two), (int) Files.size(two) - 20));
        Run run = Run.with(
                "Third one.",
                "parse",
                "--engine",
                "fast",
                "--input",
                "text",
                two.toString(),
                folder.resolve("none.txt").toString(),
                cut.toString(),
                folder.toString(),
                "-",
                one.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.err())
                .contains("rapporteur: " + folder.resolve("none.txt") + ": does not exist\n")
                .contains("rapporteur: " + cut + ": ")
                .contains("rapporteur: " + folder + ": ");
        assertThat(run.out().lines().filter(line -> line.startsWith("# newdoc")))
                .containsExactly("# newdoc id = " + two, "# newdoc id = " + cut, "# newdoc", "# newdoc id = " + one);
        List<String> ids =
                run.out().lines().filter(line -> line.startsWith("# sent_id")).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20_000);
    }

    @Test
    void nothingComesOfNothing() {
        for (String input : List.of("text", "conllu")) {
            Run run = Run.with(" \n\n", "parse", "--input", input);
            assertThat(run.exitCode()).isZero();
            assertThat(run.out() + run.err()).isEmpty();
        }
    }

    @Test
    void twoRunsPrintTheSameBytes() {
        String text = "U.S. SECRETARY OF STATE JOHN KERRY SAID TALKS HAD FAILED. Nobody knew why, he'd added.";
        assertThat(Run.with(text, "parse", "--input", "text")).isEqualTo(Run.with(text, "parse", "--input", "text"));
    }

    @Test
    void aClosedPipeEndsItQuietlyAndAFullDiskIsTold() {
        Run quiet = Run.on(failing("Broken pipe"), GOOD.repeat(9999), "parse", "--engine", "fast", "--input", "conllu");
        assertThat(quiet.err()).isEmpty();
        assertThat(quiet.exitCode()).isZero();
        Run full = Run.on(
                failing("No space left on device"),
                "Talks. ".repeat(9999),
                "parse",
                "--engine",
                "fast",
                "--input",
                "text");
        assertThat(full.err()).isEqualTo("rapporteur: standard output cannot be written: No space left on device\n");
        assertThat(full.exitCode()).isEqualTo(3);
    }

    @Test
    void aModelThatIsDamagedIsToldInOneLine() {
        Engines engines = new Engines(Main.engines().deep(), () -> {
            throw new UncheckedIOException("model a.model is damaged; put it back", new IOException());
        });
        Run run = Run.by(engines, "", "parse", "--engine", "fast", "--input", "text");
        assertThat(run.err()).isEqualTo("rapporteur: model a.model is damaged; put it back\n");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    /** Each sentence has one root, and every word leads to it. */
    private static void assertTree(String conllu) {
        for (String sentence : conllu.split("\n\n", 0)) {
            int[] heads = rows(sentence)
                    .filter(row -> row[0].matches("\\d+"))
                    .mapToInt(row -> Integer.parseInt(row[6]))
                    .toArray();
            boolean[] leads = new boolean[heads.length + 1];
            leads[0] = true;
            for (int i = 1; i <= heads.length; i++) {
                List<Integer> way = new ArrayList<>();
                int at = i;
                while (!leads[at] && way.size() <= heads.length) {
                    way.add(at);
                    at = heads[at - 1];
                }
                assertThat(leads[at]).as("word %d leads to the root", i).isTrue();
                way.forEach(word -> leads[word] = true);
            }
            assertThat(Arrays.stream(heads).filter(head -> head == 0)).hasSize(1);
            assertThat(rows(sentence).filter(row -> row[7].equals("root")))
                    .allSatisfy(row -> assertThat(row[6]).isEqualTo("0"))
                    .hasSize(1);
        }
    }

    private static Stream<String[]> rows(String conllu) {
        return conllu.lines().map(line -> line.split("\t", -1)).filter(row -> row.length == 10);
    }

    private static List<String> column(Run run, int column) {
        return rows(run.out()).map(row -> row[column]).toList();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
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
