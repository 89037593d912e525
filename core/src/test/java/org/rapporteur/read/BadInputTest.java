package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Report;

/** Each bad input gives one problem that names it, the place in it and what to do; what else there is is read. */
@Timeout(60)
class BadInputTest {
    private static final String GOOD_LINE = "{\"text\":\"" + Made.STORY.replace("\n", "\\n") + "\"}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.rss", "a.json", "a.warc", "a.jsonl", "a.eml", "a.pdf", "a.docx", "a"})
    void emptyFile(String name) {
        Path file = Made.file(folder, name, "");
        Heard heard = Heard.of(file, good());
        assertThat(heard.problem()).isEqualTo(file + ": is empty");
        assertThat(heard.report().origin()).isEqualTo(good().toString());
    }

    @Test
    void blankText() {
        Path file = Made.file(folder, "a.txt", " \n\n\t\n");
        assertThat(Heard.of(file).problem()).isEqualTo(file + ": has no text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a", "a.html", "a.eml", "a.rss"})
    void binaryFile(String name) {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        Path file = Made.file(folder, name, noise);
        assertThat(Heard.of(file).problem()).startsWith(file + ": is not text but binary data");
    }

    @Test
    void fileOfAnotherKindThanItsNameTells() throws IOException {
        Path pdf = Made.file(folder, "report.txt", Made.bytes(Made.pdf(List.of(List.of("Words")))));
        Path gzip = Made.file(folder, "packed.txt", Made.gzip("words".getBytes(StandardCharsets.UTF_8)));
        Path text = Made.file(folder, "a.pdf", Made.STORY);
        Path other = Made.file(folder, "a.docx", Made.STORY);
        assertThat(Heard.of(pdf).problem()).contains("report.txt", "a PDF", "--format pdf");
        assertThat(Heard.of(gzip).problem()).contains("packed.txt", "gzip", ".gz");
        assertThat(Heard.of(text).problem()).contains("is no PDF");
        assertThat(Heard.of(other).problem()).contains("is no Word document");
    }

    @Test
    void truncatedGzipOfText() {
        byte[] packed = Made.gzip((Made.STORY + "\n\n").repeat(2000).getBytes(StandardCharsets.UTF_8));
        Path file = Made.file(folder, "a.txt.gz", Arrays.copyOf(packed, packed.length / 2));
        Heard heard = Heard.of(file);
        assertThat(heard.problem()).contains("a.txt.gz", "cut off", "what came before is read");
        assertThat(heard.report().text()).startsWith(Made.STORY);
    }

    @Test
    void truncatedGzipOfJsonLines() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append("{\"id\":\"a")
                    .append(i)
                    .append("\",\"text\":\"The army said so ")
                    .append(i * 7919)
                    .append("\"}\n");
        }
        byte[] packed = Made.gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
        Path file = Made.file(folder, "a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
        Heard heard = Heard.of(file);
        assertThat(heard.reports).hasSizeBetween(100, 1999);
        assertThat(heard.problem())
                .contains("a.jsonl.gz line " + (heard.reports.size() + 1), "cut off", "the lines before are read");
    }

    @Test
    void damagedGzip() {
        byte[] packed = Made.gzip(Made.STORY.repeat(300).getBytes(StandardCharsets.UTF_8));
        packed[packed.length - 6] ^= 1; // the checksum
        assertThat(Heard.of(Made.file(folder, "a.txt.gz", packed)).problem()).contains("checksum is wrong");
        Path noGzip = Made.file(folder, "b.txt.gz", "plain words");
        assertThat(Heard.of(noGzip).problem()).contains("is not gzip");
    }

    @Test
    void wronglyEncodedPage() {
        String page = Made.page("Shelling", Made.STORY + " The caf\u00e9 was hit, he said.", Made.STORY)
                .replace("<head>", "<head><meta charset=\"utf-8\">");
        Path file = Made.file(folder, "a.html", page, "windows-1252");
        Heard heard = Heard.of(file);
        assertThat(heard.problem()).contains("a.html", "1 sequence of bytes is no character in UTF-8", "--encoding");
        assertThat(heard.problems.get(0).unread()).isTrue();
        assertThat(heard.report().text()).contains("The caf\uFFFD was hit");
    }

    @Test
    void textThatIsNearlyUtf8() {
        byte[] text = (Made.STORY + " Ça a été dit à l’hôtel. ").repeat(3).getBytes(StandardCharsets.UTF_8);
        text[10] = (byte) 0xFF;
        Heard heard = Heard.of(Made.file(folder, "a.txt", text));
        assertThat(heard.problem()).contains("1 sequence of bytes is no character in UTF-8");
        assertThat(heard.report().text()).contains("l’hôtel");
    }

    @Test
    void missingFile() {
        Path file = folder.resolve("missing.txt");
        Heard heard = Heard.of(file, good());
        assertThat(heard.problem()).isEqualTo(file + ": does not exist");
        assertThat(heard.reports).hasSize(1);
    }

    @Test
    void linkToNowhereInAFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
        assertThat(Heard.of(folder).problem()).isEqualTo(folder.resolve("gone.txt") + ": does not exist");
    }

    @Test
    void linkToItself() throws IOException {
        Path link = folder.resolve("self.txt");
        Files.createSymbolicLink(link, link);
        assertThat(Heard.of(link).problem()).startsWith(link + ": could not be read");
    }

    @Test
    void nameThatIsNone() {
        Heard heard = new Heard();
        heard.read(Heard.NO_OPTIONS, InputStream.nullInputStream(), "a\0b.txt");
        assertThat(heard.problem()).isEqualTo("a\\u0000b.txt: is no file name");
    }

    @Test
    void inputThatBreaksOffWhileItIsRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        byte[] lines = (GOOD_LINE + "\n").repeat(3).getBytes(StandardCharsets.UTF_8);
        Heard heard = new Heard();
        heard.read(
                new InputReader.Options(null, null, "jsonl", null),
                new SequenceInputStream(new ByteArrayInputStream(lines), broken),
                "-");
        assertThat(heard.problem()).contains("- line 4: could not be read (Input/output error)");
        assertThat(heard.reports).hasSize(3);
    }

    @Test
    void pageWithoutArticle() {
        Path file = Made.file(folder, "a.html", "<html><body><script>var a = 1;</script></body></html>");
        Heard heard = Heard.of(file, good());
        assertThat(heard.problem()).startsWith(file + ": has no article; ");
        assertThat(heard.reports).hasSize(1);
    }

    @Test
    void malformedJsonLine() {
        Path file = Made.file(folder, "a.jsonl", GOOD_LINE + "\n{\"text\": \"a\",, \"id\": 1}\n" + GOOD_LINE + "\n");
        Heard heard = Heard.of(file);
        assertThat(heard.problem()).startsWith(file + " line 2 column 14: is not JSON: ");
        assertThat(heard.reports).hasSize(2);
    }

    @Test
    void jsonLinesThatAreNoReport() {
        Path file = Made.file(
                folder,
                "a.jsonl",
                "{}\n{\"text\":\"a\",\"html\":\"b\"}\n[1]\n{\"text\":5}\n{\"text\":\" \"}\n{\"text\":\"a\"} {}\n");
        assertThat(Heard.of(file).problems.stream().map(Problem::toString))
                .satisfiesExactly(
                        neither -> assertThat(neither).contains("line 1:", "neither \"text\" nor \"html\""),
                        both -> assertThat(both).contains("line 2:", "both \"text\" and \"html\""),
                        array -> assertThat(array).contains("line 3:", "no object"),
                        number -> assertThat(number).contains("line 4:", "\"text\" is no string"),
                        blank -> assertThat(blank).contains("line 5:", "\"text\" is blank"),
                        more -> assertThat(more).contains("line 6 column", "is not JSON"));
    }

    @Test
    void dateThatIsNone() {
        Path file = Made.file(folder, "sources.jsonl", "{\"published\":\"30/9/16\",\"text\":\"The army said so.\"}\n");
        InputReader.Options options = new InputReader.Options(java.time.LocalDate.of(2020, 1, 1), null, null, null);
        Heard heard = Heard.with(options, file);
        assertThat(heard.problem())
                .isEqualTo(file + " line 1: \"published\" is \"30/9/16\"; give an ISO date such as 2016-09-30");
        assertThat(heard.problems.get(0).unread()).isTrue();
        assertThat(heard.report().published()).isNull();
    }

    @Test
    void feedWithBillionLaughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY lol0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY lol")
                    .append(i)
                    .append(" \"")
                    .append(("&lol" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Path file = Made.file(folder, "a.rss", feed("<!DOCTYPE rss [" + entities + "]>", "&lol9;"));
        Heard heard = Heard.of(file);
        assertThat(heard.problem()).contains("a.rss entry 1", "\"lol9\"", "never expanded");
        assertThat(heard.report().text()).contains(Made.STORY);
    }

    @Test
    void feedWithExternalEntity() {
        Path secret = Made.file(folder, "secret", "the secret");
        Path file = Made.file(
                folder, "a.xml", feed("<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;"));
        Heard heard = Heard.of(file);
        assertThat(heard.problem()).contains("a.xml entry 1", "\"x\"", "never expanded");
        assertThat(heard.report().text()).doesNotContain("secret");
    }

    @Test
    void feedThatBreaksOff() {
        String feed = feed("", "Some words of the first entry.");
        Path file =
                Made.file(folder, "a.rss", feed.substring(0, feed.indexOf("<item>", feed.indexOf("<item>") + 1) + 30));
        Heard heard = Heard.of(file);
        assertThat(heard.problem()).contains("a.rss line 1 column", "not well-formed", "1 entries before are read");
        assertThat(heard.reports).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><title>R&D site hit</title><description>STORY</description></item>",
                "<item><title>Site hit</title><description>STORY<br>More</description></item>",
                "<item><title>Site hit</title><link>https://a.example/?a=1&b=2</link><description>STORY</description></item>",
                "<item><title>Caf&eacute; & bar hit</title><content:encoded>STORY</content:encoded></item>",
                "<item><title>Less than < 5 hurt</title><description>STORY</description></item>",
            })
    void aFeedThatIsNoXmlIsReadAsFarAsItCanBeToldApart(String broken) {
        String item = "<item><title>Truce holds</title><description>STORY</description></item>";
        String feed = "<rss version='2.0'><channel><title>Coast Dispatch</title>\n" + item + broken + item
                + "</channel></rss>";
        Path file = Made.file(folder, "a.rss", feed.replace("STORY", Made.STORY).getBytes(StandardCharsets.UTF_8));
        Heard heard = Heard.of(file);
        assertThat(heard.reports).hasSize(3);
        assertThat(heard.reports).extracting(Report::publisher).containsOnly("Coast Dispatch");
        assertThat(heard.problem()).contains("a.rss line ", "not well-formed", "its 3 entries");
    }

    @Test
    void ofABrokenFeedThatBreaksOffWholeEntriesAreRead() {
        String item = "<item><title>R&D site hit</title><description>" + Made.STORY + "</description></item>";
        String feed = "<rss version='2.0'><channel>" + item + item + item.substring(0, item.length() - 20);
        Heard heard = Heard.of(Made.file(folder, "a.rss", feed.getBytes(StandardCharsets.UTF_8)));
        assertThat(heard.reports).hasSize(2);
        assertThat(heard.problem()).contains("not well-formed", "2 entries before are read", "Fetch it again");
    }

    @Test
    void feedWithANameThatIsNone() {
        Path file = Made.file(folder, "a.rss", feed("", "words").replace("<title>Two</title>", "<:title/>"));
        Heard heard = Heard.of(file);
        assertThat(heard.problem()).contains("a.rss line 1 column", "not well-formed", ":title");
        assertThat(heard.reports).hasSize(2);
    }

    @Test
    void feedEntryWithoutText() {
        Heard heard = Heard.of(Made.file(folder, "a.rss", feed("", " ")));
        assertThat(heard.problem()).contains("a.rss entry 1: has no text");
        assertThat(heard.reports).hasSize(1);
    }

    @Test
    void feedOfNestedElements() {
        Path file = Made.file(folder, "a.rss", feed("", "<b>".repeat(100_000) + "</b>".repeat(100_000)));
        Heard heard = Heard.of(file);
        assertThat(heard.problem()).contains("a.rss entry 1", "nests deeper");
        assertThat(heard.reports).hasSize(1);
    }

    @Test
    void docxThatUnpacksTooFar() throws IOException {
        for (String name : List.of("word/document.xml", "word/media/picture.png")) {
            Path file = folder.resolve("bomb.docx");
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                zip.setLevel(Deflater.BEST_SPEED);
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>".getBytes(StandardCharsets.UTF_8));
                byte[] mebi = Made.filled(1024 * 1024);
                for (int i = 0; i < 400; i++) {
                    zip.write(mebi);
                }
            }
            assertThat(Heard.of(file).problem())
                    .contains("bomb.docx", "more than")
                    .contains("MiB");
        }
    }

    @Test
    void docxWithEntities() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<!DOCTYPE d [<!ENTITY a \"b\">]>" + Made.document(Made.paragraph("", "&a;")))
                    .getBytes(StandardCharsets.UTF_8));
        }
        Heard heard = Heard.of(Made.file(folder, "a.docx", bytes.toByteArray()));
        assertThat(heard.problem()).contains("a.docx", "document type");
        assertThat(heard.reports).isEmpty();
    }

    @Test
    void corruptedZip() {
        byte[] docx = Made.docx("", Made.paragraph("", Made.STORY));
        Path cut = Made.file(folder, "cut.docx", Arrays.copyOf(docx, docx.length / 3));
        assertThat(Heard.of(cut).problem()).contains("cut.docx", "damaged zip");
        docx[60] ^= 0x55;
        docx[70] ^= 0x55;
        Path noise = Made.file(folder, "noise.docx", docx);
        assertThat(Heard.of(noise).problem()).contains("noise.docx");
    }

    @Test
    void zipThatIsNoDocument() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(1);
        }
        assertThat(Heard.of(Made.file(folder, "a.docx", bytes.toByteArray())).problem())
                .contains("no word/document.xml");
    }

    @Test
    void gzipThatUnpacksToGigabytes() throws IOException {
        Path text = Made.bomb(folder, "a.txt.gz", "", 2048, "");
        assertThat(Heard.of(text).problem()).contains("a.txt.gz", "unpacks to more than 200 times its size");
        Path lines = Made.bomb(folder, "b.jsonl.gz", GOOD_LINE + "\n", 2048, "\n");
        Heard heard = Heard.of(lines);
        assertThat(heard.problem()).contains("b.jsonl.gz", "unpacks to more than 200 times its size");
        assertThat(heard.reports).hasSize(1);
    }

    @Test
    void warcThatUnpacksToGigabytes() throws IOException {
        byte[] good = Made.response("http://a.example/1", html(), page());
        byte[] packed = Files.readAllBytes(Made.bomb(folder, "body.gz", "<p>", 1024, ""));
        byte[] bad = Made.response("http://a.example/2", html() + "Content-Encoding: gzip\r\n", packed);
        Heard heard = Heard.of(Made.file(folder, "a.warc", Made.join(good, bad, good)));
        assertThat(heard.problem()).contains("a.warc offset " + good.length, "more than 16 MiB");
        assertThat(heard.reports).hasSize(2);
        Path whole = Made.bomb(folder, "b.warc.gz", new String(good, StandardCharsets.UTF_8), 2048, "");
        Heard packedWhole = Heard.of(whole);
        assertThat(packedWhole.problem()).contains("b.warc.gz", "200 times");
        assertThat(packedWhole.reports).hasSize(1);
    }

    @Test
    void warcWithCorruptedRecord() {
        byte[] good = Made.response("http://a.example/1", html(), page());
        byte[] broken = "WARC/1.0\r\nWARC-Type: resp\u0000nse\r\nContent-Len: x\r\n\r\nrubbish\r\nmore\r\n"
                .getBytes(StandardCharsets.UTF_8);
        Heard heard = Heard.of(Made.file(folder, "a.warc", Made.join(good, broken, good)));
        assertThat(heard.problem())
                .contains("a.warc offset " + good.length, "no WARC record", broken.length + " bytes");
        assertThat(heard.reports.stream().map(Report::origin))
                .containsExactly(folder + "/a.warc#0", folder + "/a.warc#" + (good.length + broken.length));
    }

    @Test
    void warcWithCorruptedGzipMember() {
        byte[] good = Made.gzip(Made.response("http://a.example/1", html(), page()));
        byte[] broken = good.clone();
        for (int i = 40; i < broken.length - 8; i++) {
            broken[i] = (byte) (i * 31);
        }
        Heard heard = Heard.of(Made.file(folder, "a.warc.gz", Made.join(good, broken, good)));
        assertThat(heard.problem()).contains("a.warc.gz offset", "left out");
        assertThat(heard.reports.stream().map(Report::origin))
                .containsExactly(folder + "/a.warc.gz#0", folder + "/a.warc.gz#" + 2 * good.length);
    }

    @Test
    void warcThatIsCutOff() {
        byte[] good = Made.response("http://a.example/1", html(), page());
        Path file = Made.file(folder, "a.warc", Made.join(good, Arrays.copyOf(good, good.length - 100)));
        Heard heard = Heard.of(file);
        assertThat(heard.problem()).contains("a.warc offset " + good.length, "cut off");
        assertThat(heard.reports).hasSize(1);
    }

    @Test
    void folderWhoseLinksLoop() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        Made.file(inner, "x.txt", Made.STORY);
        Files.createSymbolicLink(inner.resolve("up"), folder.resolve("a"));
        Heard heard = Heard.of(folder);
        assertThat(heard.problem())
                .isEqualTo(inner.resolve("up") + ": is a link back to a folder that holds it; it is not followed");
        assertThat(heard.reports).hasSize(1);
    }

    @Test
    void foldersThatLinkToEachOtherAreReadOnce() throws IOException {
        Path before = Files.createDirectories(folder.resolve("0"));
        Made.file(before, "x.txt", Made.STORY);
        for (int i = 1; i < 30; i++) {
            Path next = Files.createDirectories(folder.resolve(String.valueOf(i)));
            Files.createSymbolicLink(next.resolve("left"), before);
            Files.createSymbolicLink(next.resolve("right"), before);
            before = next;
        }
        assertThat(Heard.of(before).reports).hasSize(1);
    }

    @Test
    void oneLineOf50Megabytes() throws IOException {
        Path text = folder.resolve("long.txt");
        Path lines = folder.resolve("long.jsonl");
        try (OutputStream a = new BufferedOutputStream(Files.newOutputStream(text));
                OutputStream b = new BufferedOutputStream(Files.newOutputStream(lines))) {
            b.write((GOOD_LINE + "\n{\"text\":\"").getBytes(StandardCharsets.UTF_8));
            byte[] mebi = Made.filled(1024 * 1024);
            for (int i = 0; i < 50; i++) {
                a.write(mebi);
                b.write(mebi);
            }
            b.write(("\"}\n" + GOOD_LINE + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Heard.of(text).problem()).contains("long.txt", "is larger than 16 MiB", "split it");
        Heard heard = Heard.of(lines);
        assertThat(heard.problem()).contains("long.jsonl line 2", "has 50 MiB", "16 MiB");
        assertThat(heard.reports).hasSize(2);
    }

    @Test
    void nestedTags() {
        String deep = "<div>".repeat(100_000) + "<p>" + Made.STORY + "</p>";
        Path page = Made.file(folder, "a.html", "<html><body>" + deep + "</body></html>");
        Heard heard = Heard.of(page);
        assertThat(heard.reports.size() + heard.problems.size()).isEqualTo(1);
        Path feed = Made.file(folder, "a.rss", feed("", "<![CDATA[" + deep + "]]>"));
        assertThat(Heard.of(feed).reports).hasSize(2);
    }

    @Test
    void terminalControlCharacters() {
        Path text = Made.file(folder, "a.txt", "\u001b[31m" + Made.STORY + "\u009b2J\0\u0007\r\nEnd.\r\n");
        Report report = Heard.of(text).report();
        assertThat(report.text()).startsWith("\u001b[31mThe governor").contains("\u009b2J \u0007\nEnd.");
        Path line = Made.file(
                folder, "a.jsonl", "{\"title\":\"\\u001b[2JA\",\"id\":\"x\\u0007\",\"text\":\"b \\u001b[31m\"}");
        Report fromJson = Heard.of(line).report();
        assertThat(fromJson.title()).isEqualTo("[2JA");
        assertThat(fromJson.id()).isEqualTo("x");
        assertThat(fromJson.text()).isEqualTo("[2JA\n\nb \u001b[31m");
        Path name = Made.file(folder, "b\u001b[31m\u202e.txt", "");
        assertThat(Heard.of(name).problem()).endsWith("b\\u001b[31m\\u202e.txt: is empty");
        Path date = Made.file(folder, "c.jsonl", "{\"published\":\"\\u001b]0;x\\u0007\",\"text\":\"b\"}");
        assertThat(Heard.of(date).problem()).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void encryptedPdf() throws IOException {
        PDDocument pdf = Made.pdf(List.of(List.of("Secret words")));
        pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        Path file = Made.file(folder, "a.pdf", Made.bytes(pdf));
        assertThat(Heard.of(file).problem()).isEqualTo(file + ": is encrypted; save a copy without its password");
    }

    @Test
    void pdfWithoutText() throws IOException {
        Path file = Made.file(folder, "a.pdf", Made.bytes(Made.pdf(List.of(List.of(), List.of()))));
        assertThat(Heard.of(file).problem()).contains("a.pdf: has no text on its 2 pages", "text recognition");
    }

    @Test
    void damagedPdf() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(2).nextBytes(noise);
        Path file = Made.file(folder, "a.pdf", Made.join("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), noise));
        assertThat(Heard.of(file).problem()).contains("a.pdf: is a damaged PDF");
    }

    @Test
    void pdfThatUnpacksTooFar() {
        Deflater deflater = new Deflater();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1024 * 1024];
        for (int i = 0; i < 100; i++) {
            deflater.setInput(new byte[1024 * 1024]);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        packed.write(buffer, 0, deflater.deflate(buffer));
        byte[] pdf = Made.join(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                                + "4 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n")
                        .getBytes(StandardCharsets.US_ASCII),
                packed.toByteArray(),
                "\nendstream endobj\ntrailer<</Root 1 0 R>>\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(Heard.of(Made.file(folder, "a.pdf", pdf)).problem())
                .contains("a.pdf", "unpacks to more than 64 MiB");
    }

    @Test
    void mailWithBrokenBoundary() {
        String mail = "From: a@b.example\nSubject: Word\nContent-Type: multipart/mixed; boundary=\"right\"\n\n";
        Path wrong = Made.file(
                folder, "a.eml", mail + "--wrong\nContent-Type: text/plain\n\n" + Made.STORY + "\n--wrong--\n");
        Report mended = Heard.of(wrong).report();
        assertThat(mended.text()).contains(Made.STORY).doesNotContain("--wrong");
        Path none = Made.file(folder, "b.eml", mail + Made.STORY + "\n");
        assertThat(Heard.of(none).problem()).contains("b.eml", "can't be told apart", "\"right\"");
        Path open = Made.file(folder, "c.eml", mail + "--right\nContent-Type: text/plain\n\n" + Made.STORY + "\n");
        Heard heard = Heard.of(open);
        assertThat(heard.problem()).contains("c.eml", "without its last MIME boundary");
        assertThat(heard.report().text()).contains(Made.STORY);
    }

    @Test
    void jsonOrXmlThatIsNoFeed() {
        Path json = Made.file(folder, "a.json", "{\"a\": 1}");
        Path xml = Made.file(folder, "a.xml", "<project/>");
        assertThat(Heard.of(json).problem()).contains("a.json", "no feed", "--format");
        assertThat(Heard.of(xml).problem()).contains("a.xml", "no feed", "--format");
        Heard heard = Heard.of(folder);
        assertThat(heard.problems).isEmpty();
        assertThat(heard.skipped).containsExactly(json, xml);
        Path empty = Made.file(folder, "b.json", "{\"version\": \"https://jsonfeed.org/version/1\"}");
        assertThat(Heard.of(empty).problem()).contains("b.json", "no list of \"items\"");
    }

    private Path good() {
        return Made.file(folder, "good.txt", Made.STORY);
    }

    private static String html() {
        return "Content-Type: text/html; charset=utf-8\r\n";
    }

    private static byte[] page() {
        return Made.page("Shelling", Made.STORY, Made.STORY).getBytes(StandardCharsets.UTF_8);
    }

    /** Two entries, the first with this description. */
    private static String feed(String prolog, String first) {
        return "<?xml version=\"1.0\"?>" + prolog + "<rss version=\"2.0\"><channel><title>Wire</title><item><title>One"
                + "</title><description>" + first + "</description></item><item><title>Two</title><description>"
                + Made.STORY + "</description></item></channel></rss>";
    }
}
