package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.contract.PublishedSchema;

/** Input that is broken or means harm: one line tells of it, the input after it is read, and the exit code is 1. */
class BadInputTest {
    private static final int MEGABYTE = 1_000_000;
    private static final int GIGABYTE = 1_000_000_000;

    @TempDir
    private Path folder;

    /** Writes a bad file of a name. */
    private record Bad(String name, Content content) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static Stream<Bad> badFiles() {
        return Stream.of(
                new Bad("empty.txt", out -> {}),
                new Bad("binary.txt", out -> out.write(random(10_000))),
                new Bad("cut.txt.gz", out -> out.write(cut(gzip("The truce held on Monday. ".repeat(1000))))),
                new Bad("noGzip.txt.gz", text("The truce held on Monday.")),
                new Bad("noArticle.html", text("<html><body><nav><a href='/'>Home</a></nav></body></html>")),
                new Bad("malformed.jsonl", text("{\"text\": \"The truce held")),
                new Bad("noText.jsonl", text("{\"title\": \"The truce held\"}")),
                new Bad("laughs.rss", text(laughs())),
                new Bad("external.rss", text(feed("<!ENTITY a SYSTEM \"file:///etc/hostname\">", "a"))),
                new Bad("noFeed.rss", text("The truce held on Monday.")),
                new Bad("noWarc.warc", text("The truce held on Monday.")),
                new Bad("noPdf.pdf", text("The truce held on Monday.")),
                new Bad("noDocx.docx", text("The truce held on Monday.")),
                new Bad("cut.docx", out -> out.write(cut(docx(1000)))),
                new Bad("bomb.txt.gz", out -> fill(out)),
                new Bad("bomb.docx", out -> out.write(docx(GIGABYTE))),
                new Bad("bomb.warc.gz", out -> {
                    out.write(gzip(warcHead()));
                    fill(out);
                }),
                new Bad("oneLine.txt", out -> {
                    byte[] words = "The truce held on Monday, ".getBytes(StandardCharsets.UTF_8);
                    for (int written = 0; written < 50 * MEGABYTE; written += words.length) {
                        out.write(words);
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void oneLineTellsOfItAndTheRestIsRead(Bad bad) throws IOException {
        Path file = folder.resolve(bad.name());
        try (OutputStream out = Files.newOutputStream(file)) {
            bad.content().writeTo(out);
        }
        assertToldOnce(Run.of("read", "--output", "jsonl", file.toString(), good().toString()), file);
    }

    @Test
    void aPageOfHundredThousandNestedTagsIsReadOrTold() throws IOException {
        Path file = Files.writeString(
                folder.resolve("nested.html"),
                "<html><body>" + "<div>".repeat(100_000) + "<p>The truce held on Monday.</p>"
                        + "</div>".repeat(100_000));
        Run run = Run.of("read", "--output", "jsonl", file.toString(), good().toString());
        assertThat(run.exitCode()).isBetween(0, 1);
        assertThat(run.err().lines()).hasSize(run.exitCode());
        assertThat(run.out()).contains("good.txt");
    }

    @Test
    void bytesThatAreNoCharactersAreTold() throws IOException {
        Path file = Files.write(
                folder.resolve("latin.txt"), "Le café de la trêve à Alep".getBytes(StandardCharsets.ISO_8859_1));
        assertToldOnce(
                Run.of("read", "--encoding", "UTF-8", "--output", "jsonl", file.toString(), good().toString()), file);
    }

    @Test
    void aFileThatMayNotBeReadIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "The truce held on Monday.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser may read everything");
        assertToldOnce(Run.of("read", "--output", "jsonl", file.toString(), good().toString()), file);
    }

    @Test
    void aDateThatIsNoneIsToldAndItsReportIsRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("noDate.jsonl"), "{\"text\": \"The truce held.\", \"published\": \"30/9/16\"}");
        Run run = Run.of("read", "--output", "jsonl", file.toString());
        assertThat(run.err())
                .isEqualTo("rapporteur: " + file
                        + " line 1: \"published\" is \"30/9/16\"; give an ISO date such as 2016-09-30\n");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("The truce held.").doesNotContain("\"published\":{");
    }

    @Test
    void aFolderWhoseLinksLoopIsReadOnce() throws IOException {
        Path loop = Files.createDirectory(folder.resolve("loop"));
        Files.writeString(loop.resolve("a.txt"), "The truce held on Monday.");
        Files.createSymbolicLink(loop.resolve("again"), loop);
        Run run = Run.of("read", "--output", "jsonl", loop.toString(), good().toString());
        assertThat(run.out().lines().filter(line -> line.contains("\"type\":\"report\"")))
                .hasSize(2);
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(1);
    }

    private void assertToldOnce(Run run, Path file) {
        assertThat(run.err()).startsWith("rapporteur: " + file).hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(1);
        List<String> lines = run.out().lines().toList();
        assertThat(lines)
                .anyMatch(line -> line.contains("good.txt"))
                .allSatisfy(line -> assertThat(PublishedSchema.faults(line)).isEmpty());
    }

    private Path good() throws IOException {
        return Files.writeString(folder.resolve("good.txt"), "\"We stay,\" Salim Haddad said on Monday.");
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** A document of one paragraph of that many characters. */
    private static byte[] docx(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                            + "<w:body><w:p><w:r><w:t>")
                    .getBytes(StandardCharsets.UTF_8));
            byte[] letters = "a".repeat(Math.min(size, MEGABYTE)).getBytes(StandardCharsets.UTF_8);
            for (int written = 0; written < size; written += letters.length) {
                out.write(letters);
            }
            out.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Writes a gigabyte, gzipped member by member. */
    private static void fill(OutputStream out) throws IOException {
        byte[] member = gzip("a".repeat(MEGABYTE));
        for (int written = 0; written < GIGABYTE; written += MEGABYTE) {
            out.write(member);
        }
    }

    private static String warcHead() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + GIGABYTE + "\r\n\r\n";
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://page.example/\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "WARC-Date: 2016-09-20T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: " + (http.length() + GIGABYTE) + "\r\n\r\n" + http;
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return feed(entities.toString(), "a11");
    }

    private static String feed(String entities, String entity) {
        return "<?xml version=\"1.0\"?><!DOCTYPE rss [" + entities + "]><rss version=\"2.0\"><channel><title>t</title>"
                + "<item><title>&" + entity + ";</title><description>The truce held.</description></item>"
                + "</channel></rss>";
    }
}
