package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;

class InputReaderTest {
    @TempDir
    Path folder;

    @Test
    void textFile() {
        Report report = Heard.of(Made.file(folder, "a.txt", "\uFEFF" + Made.STORY.replace("\n", "\r\n")))
                .report();
        assertThat(report.text()).isEqualTo(Made.STORY);
        assertThat(report.origin()).isEqualTo(folder.resolve("a.txt").toString());
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.published()).isNull();
        assertThat(report.passages()).hasSize(2);
        assertThat(report.id()).isEqualTo("r-" + report.sha256().substring(0, 16));
    }

    @Test
    void hashIsOfTheBytesAsTheyWere() {
        Report report =
                Heard.of(Made.file(folder, "a.txt", "The army said so.\r\n")).report();
        assertThat(report.sha256()).isEqualTo("71395e7d9f5b3d57b5d88da539e9b306444cf01227626c35bb08736025b8faf4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "report.log", "a.b/report", "REPORT.TXT", "a.md"})
    void anyTextFileNamedItself(String name) {
        assertThat(Heard.of(Made.file(folder, name, Made.STORY)).report().text())
                .isEqualTo(Made.STORY);
    }

    @Test
    void gzipAfterAnyName() {
        byte[] packed = Made.gzip(Made.STORY.getBytes(StandardCharsets.UTF_8));
        Report plain = Heard.of(Made.file(folder, "a.txt", Made.STORY)).report();
        Report unpacked = Heard.of(Made.file(folder, "a.txt.gz", packed)).report();
        assertThat(unpacked.text()).isEqualTo(Made.STORY);
        assertThat(unpacked.sha256()).isEqualTo(plain.sha256());
        assertThat(Heard.of(Made.file(folder, "a.docx.gz", Made.gzip(Made.docx("", Made.paragraph("", "Words here.")))))
                        .report()
                        .text())
                .isEqualTo("Words here.");
        assertThat(Heard.of(Made.file(folder, "b.GZ", Made.join(packed, packed)))
                        .report()
                        .text())
                .isEqualTo(Made.STORY + Made.STORY);
    }

    @Test
    void standardInputIsTextUnlessTheFormatSaysOtherwise() {
        byte[] line = "{\"text\":\"The army said so.\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(Heard.standardInput("jsonl", line).report().text()).isEqualTo("The army said so.");
        assertThat(Heard.standardInput("jsonl", line).report().origin()).isEqualTo("-#1");
        assertThat(Heard.standardInput("jsonl", Made.gzip(line)).report().text())
                .isEqualTo("The army said so.");
        Heard text = new Heard();
        text.read(Heard.NO_OPTIONS, new ByteArrayInputStream(Made.STORY.getBytes(StandardCharsets.UTF_8)), "-");
        assertThat(text.report().text()).isEqualTo(Made.STORY);
        assertThat(text.total).isEqualTo(-1);
        assertThat(Heard.standardInput("text", new byte[0]).problem()).isEqualTo("-: is empty");
    }

    @Test
    void formatWhereTheNameDoesNotTell() {
        Path bare = Made.file(folder, "lines", "{\"text\":\"The army said so.\"}");
        Path json = Made.file(folder, "lines.json", "{\"text\":\"The army said so.\"}");
        Path text = Made.file(folder, "lines.txt", "{\"text\":\"The army said so.\"}");
        InputReader.Options jsonl = new InputReader.Options(null, null, "jsonl", null);
        assertThat(Heard.with(jsonl, bare).report().text()).isEqualTo("The army said so.");
        assertThat(Heard.with(jsonl, json).report().text()).isEqualTo("The army said so.");
        assertThat(Heard.with(jsonl, text).report().text()).isEqualTo("The army said so.");
        assertThat(Heard.with(jsonl, text).problems).isEmpty();
        assertThatThrownBy(() -> new InputReader.Options(null, null, "odt", null))
                .hasMessageContaining("odt")
                .hasMessageContaining("jsonl");
    }

    @Test
    void anAddressIsNoFile() {
        Heard heard = new Heard();
        heard.read(Heard.NO_OPTIONS, InputStream.nullInputStream(), "HTTPS://post.example/1?a=b");
        assertThat(heard.problem())
                .isEqualTo("HTTPS://post.example/1?a=b: is an address, and only files are read; get the page first:"
                        + " curl -L 'HTTPS://post.example/1?a=b' | rapporteur read --format html -");
    }

    @Test
    void foldersAreWalkedInTheOrderOfTheirNames() throws IOException {
        Made.file(folder, "b/2.txt", "Two words.");
        Made.file(folder, "b/1.md", "One word.");
        Made.file(folder, "a.txt", "First words.");
        Made.file(folder, "c/d/e/z.txt.gz", Made.gzip("Last words.".getBytes(StandardCharsets.UTF_8)));
        Made.file(folder, "b/map.png", "no text");
        Made.file(folder, "README", "no suffix");
        Files.createSymbolicLink(folder.resolve("b/3.txt"), folder.resolve("a.txt"));
        Heard heard = Heard.of(folder);
        assertThat(heard.reports.stream().map(Report::text))
                .containsExactly("First words.", "One word.", "Two words.", "First words.", "Last words.");
        assertThat(heard.skipped).containsExactly(folder.resolve("README"), folder.resolve("b/map.png"));
        assertThat(heard.problems).isEmpty();
    }

    @Test
    void defaultsAreForReportsThatTellNothing() {
        Path file = Made.file(
                folder,
                "a.jsonl",
                "{\"text\":\"One word.\"}\n{\"text\":\"Two words.\",\"publisher\":\"The Post\",\"published\":\"Sept. 3, 2016\"}\n");
        Heard heard = Heard.with(new InputReader.Options(LocalDate.of(2016, 9, 30), "The Wire", null, null), file);
        Report bare = heard.reports.get(0);
        Report told = heard.reports.get(1);
        assertThat(bare.publisher()).isEqualTo("The Wire");
        assertThat(bare.published()).isEqualTo(new Published(LocalDate.of(2016, 9, 30), Published.Basis.OPTION));
        assertThat(bare.found()).containsEntry("publisher", "option").containsEntry("published", "option");
        assertThat(told.publisher()).isEqualTo("The Post");
        assertThat(told.published()).isEqualTo(new Published(LocalDate.of(2016, 9, 3), Published.Basis.METADATA));
    }

    @Test
    void encodingOverridesTheDetectedOne() {
        Path file = Made.file(folder, "a.txt", "Здравствуйте", "windows-1251");
        InputReader.Options forced = new InputReader.Options(null, null, null, Charset.forName("ISO-8859-5"));
        assertThat(Heard.with(forced, file).report().text()).isNotEqualTo("Здравствуйте");
        assertThat(Heard.of(file).report().text()).isEqualTo("Здравствуйте");
    }

    @Test
    void anotherLanguageIsToldAndItsPassagesKept() {
        Path file = Made.file(
                folder,
                "a.txt",
                "L'armée a déclaré qu'elle n'avait pas tiré sur la ville et que la trêve serait respectée.");
        Heard heard = Heard.of(file);
        assertThat(heard.problem())
                .isEqualTo(
                        file
                                + ": is in French (fr), which this version doesn't read; its passages are kept, no claims are made");
        assertThat(heard.problems.get(0).unread()).isFalse();
        assertThat(heard.report().passages()).isNotEmpty();
        assertThat(heard.report().language()).isEqualTo("fr");
    }

    @Test
    void idsStayUniqueInARun() {
        Path file = Made.file(
                folder,
                "a.jsonl",
                "{\"id\":\"x\",\"text\":\"One word.\"}\n{\"id\":\"x\",\"text\":\"Two words.\"}\n{\"text\":\"Same.\"}\n{\"text\":\"Same.\"}\n");
        Heard heard = Heard.of(file);
        assertThat(heard.reports.get(1).id()).isEqualTo("x-2");
        assertThat(heard.reports.get(3).id()).isEqualTo(heard.reports.get(2).id() + "-2");
        assertThat(heard.problem()).contains("a.jsonl line 2", "has the id \"x\" of an earlier report");
        assertThat(heard.problems.get(0).unread()).isFalse();
    }

    @Test
    void progressIsOverTheBytesOnDisk() {
        Path a = Made.file(folder, "in/a.txt", Made.STORY.repeat(3000));
        Path b = Made.file(folder, "in/b.txt.gz", Made.gzip(Made.STORY.getBytes(StandardCharsets.UTF_8)));
        Made.file(folder, "in/c.png", "not read");
        Heard heard = Heard.of(folder.resolve("in"));
        assertThat(heard.total).isEqualTo(Run.sizeOf(a) + Run.sizeOf(b));
        assertThat(heard.bytes).isEqualTo(heard.total);
    }

    @Test
    void whatTheListenerThrowsIsNotSwallowed() {
        Path file = Made.file(folder, "a.txt", Made.STORY);
        Heard heard = new Heard() {
            @Override
            public void report(Report report) {
                throw new IllegalStateException("full");
            }
        };
        assertThatThrownBy(() -> heard.read(Heard.NO_OPTIONS, java.io.InputStream.nullInputStream(), file.toString()))
                .hasMessage("full");
    }

    /** As the shell's {@code <(…)} gives one; where the system has none, there is nothing to test. */
    @Test
    void aNamedPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        Process writer = new ProcessBuilder(
                        "sh", "-c", "printf '%s' \"$1\" > \"$2\"", "sh", Made.STORY, pipe.toString())
                .start();
        assertThat(Heard.of(pipe).report().text()).isEqualTo(Made.STORY);
        assertThat(writer.waitFor()).isZero();
    }
}
