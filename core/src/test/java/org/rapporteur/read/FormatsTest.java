package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;

class FormatsTest {
    private static final String FIRST = "The governor of the province said on Tuesday that a shell had hit the market.";
    private static final String SECOND =
            "He said that twelve people were killed and that the army was not involved in it.";

    @TempDir
    Path folder;

    @Test
    void jsonLine() {
        Report report = read(
                "a.jsonl",
                "{\"id\":\"x1\",\"url\":\"https://a.example/1\",\"publisher\":\"The Post\",\"title\":\"Shell hits market\","
                        + "\"published\":\"2016-09-30T23:30:00-05:00\",\"language\":\"en-GB\",\"text\":\"" + FIRST
                        + "\",\"other\":[1]}");
        assertThat(report.id()).isEqualTo("x1");
        assertThat(report.url()).isEqualTo("https://a.example/1");
        assertThat(report.title()).isEqualTo("Shell hits market");
        assertThat(day(report)).isEqualTo(LocalDate.of(2016, 9, 30));
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.origin()).endsWith("a.jsonl#1");
        assertThat(report.text()).isEqualTo("Shell hits market\n\n" + FIRST);
        assertThat(words(report, Role.HEADLINE)).containsExactly("Shell hits market");
        assertThat(words(report, Role.PARAGRAPH)).containsExactly(FIRST);
    }

    @Test
    void titleThatTheTextBeginsWithIsNotSaidTwice() {
        Report report = read(
                "a.jsonl", "{\"title\":\"Shell hits “market”\",\"text\":\"SHELL HITS MARKET\\n\\n" + FIRST + "\"}");
        assertThat(report.text()).isEqualTo("SHELL HITS MARKET\n\n" + FIRST);
        assertThat(words(report, Role.HEADLINE)).containsExactly("SHELL HITS MARKET");
        Report longer = read("a.jsonl", "{\"title\":\"Shell hit\",\"text\":\"Shell hits market again.\"}");
        assertThat(longer.text()).isEqualTo("Shell hit\n\nShell hits market again.");
    }

    @Test
    void jsonLineOfHtml() {
        String page = Made.page("Shell hits market", FIRST, SECOND).replace("\"", "\\\"");
        Report report = read("a.jsonl", "{\"publisher\":\"The Post\",\"html\":\"" + page + "\"}");
        assertThat(report.publisher()).isEqualTo("The Post");
        assertThat(report.text()).contains(FIRST, SECOND).doesNotContain("Home", "<p>");
    }

    @Test
    void jsonLinesInUtf16() {
        Path file = Made.file(folder, "a.jsonl", "\uFEFF{\"text\":\"“One”\"}\n{\"text\":\"Two\"}\n", "UTF-16LE");
        Heard heard = Heard.of(file);
        assertThat(heard.problems).isEmpty();
        assertThat(heard.reports.stream().map(Report::text)).containsExactly("“One”", "Two");
    }

    @Test
    void htmlPage() {
        Report report = read("a.html", Made.page("Shell hits market", FIRST, SECOND));
        assertThat(words(report, Role.PARAGRAPH)).containsExactly(FIRST, SECOND);
        assertThat(report.title()).isEqualTo("Shell hits market");
    }

    @Test
    void htmlPageInItsDeclaredEncoding() {
        Path file = Made.file(
                folder,
                "a.htm",
                Made.page("Shell hits café", FIRST + " Łódź.", SECOND)
                        .replace("<head>", "<head><meta charset=iso-8859-2>"),
                "ISO-8859-2");
        assertThat(Heard.of(file).report().text()).contains("Łódź");
    }

    @Test
    void rss() {
        Heard heard = Heard.of(Made.file(folder, "feed.xml", """
                <?xml version="1.0" encoding="utf-8"?>
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://localhost:1/rss.dtd">
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel><title>The Post &amp; Mail</title><link>https://post.example/</link><language>en-us</language>
                    <item><title>Shell hits market</title><link>https://post.example/1</link>
                      <guid isPermaLink="false">post-1</guid><pubDate>Fri, 30 Sep 2016 23:30:00 -0700</pubDate>
                      <dc:creator>A. Writer</dc:creator><description>Short.</description>
                      <content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded></item>
                    <item><title>Second&nbsp;one</title><link>https://post.example/2</link>
                      <description>%s</description></item>
                  </channel></rss>""".formatted(FIRST, SECOND, SECOND)));
        assertThat(heard.problems).isEmpty();
        Report first = heard.reports.get(0);
        assertThat(first.id()).isEqualTo("post-1");
        assertThat(first.url()).isEqualTo("https://post.example/1");
        assertThat(first.publisher()).isEqualTo("The Post & Mail");
        assertThat(first.byline()).isEqualTo("A. Writer");
        assertThat(day(first)).isEqualTo(LocalDate.of(2016, 9, 30));
        assertThat(first.origin()).endsWith("feed.xml#1");
        assertThat(first.text()).isEqualTo("Shell hits market\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(words(first, Role.HEADLINE)).containsExactly("Shell hits market");
        Report second = heard.reports.get(1);
        assertThat(second.id()).startsWith("r-");
        assertThat(second.title()).isEqualTo("Second one");
        assertThat(second.text()).endsWith("\n\n" + SECOND);
        assertThat(second.published()).isNull();
    }

    @Test
    void atom() {
        Heard heard = Heard.of(Made.file(folder, "feed.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://post.example/"><title>The Post</title>
                  <entry><title type="html">Shell &lt;b&gt;hits&lt;/b&gt; market</title><id>tag:post.example,1</id>
                    <link href="https://post.example/1"/><updated>2016-10-02T00:00:00Z</updated>
                    <published>2016-10-01T01:00:00+03:00</published><author><name>A. Writer</name></author>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p><p>%s</p></div></content>
                  </entry>
                  <entry><title>Plain</title><id>tag:post.example,2</id><updated>2016-10-02T00:00:00Z</updated>
                    <summary>%s</summary></entry></feed>""".formatted(FIRST, SECOND, SECOND)));
        assertThat(heard.problems).isEmpty();
        Report first = heard.reports.get(0);
        assertThat(first.id()).isEqualTo("tag:post.example,1");
        assertThat(first.title()).isEqualTo("Shell hits market");
        assertThat(first.byline()).isEqualTo("A. Writer");
        assertThat(day(first)).isEqualTo(LocalDate.of(2016, 10, 1));
        assertThat(first.text()).isEqualTo("Shell hits market\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(heard.reports.get(1).text()).isEqualTo("Plain\n\n" + SECOND);
        assertThat(day(heard.reports.get(1))).isEqualTo(LocalDate.of(2016, 10, 2));
    }

    @Test
    void rdfFeed() {
        Report report = read("feed.rss", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://post.example/"><title>The Post</title>
                  <link>https://post.example/</link><description>News</description><items><rdf:Seq>
                  <rdf:li rdf:resource="https://post.example/1"/></rdf:Seq></items></channel>
                  <item rdf:about="https://post.example/1"><title>Shell hits market</title><link>https://post.example/1</link>
                  <dc:date>2016-09-30</dc:date><description>%s</description></item></rdf:RDF>""".formatted(FIRST));
        assertThat(report.publisher()).isEqualTo("The Post");
        assertThat(report.id()).isEqualTo("https://post.example/1");
        assertThat(day(report)).isEqualTo(LocalDate.of(2016, 9, 30));
        assertThat(report.text()).endsWith(FIRST);
    }

    @Test
    void jsonFeed() {
        Report report = read("feed.json", """
                {"version":"https:\\/\\/jsonfeed.org\\/version\\/1.1","title":"The Post","authors":[{"name":"A. Writer"}],
                 "items":[{"id":"7","url":"https://post.example/7","title":"Shell hits market",
                 "content_html":"<p>%s</p><p>%s</p>","date_published":"2016-09-30T10:00:00+03:00"}]}""".formatted(FIRST, SECOND));
        assertThat(report.id()).isEqualTo("7");
        assertThat(report.publisher()).isEqualTo("The Post");
        assertThat(report.byline()).isEqualTo("A. Writer");
        assertThat(day(report)).isEqualTo(LocalDate.of(2016, 9, 30));
        assertThat(report.text()).isEqualTo("Shell hits market\n\n" + FIRST + "\n\n" + SECOND);
    }

    @Test
    void plainTextOfAJsonFeedIsNotTakenForHtml() {
        Report report = read("feed.json", """
                {"version":"https://jsonfeed.org/version/1.1","title":"The Post","items":[{"id":"7",
                 "content_text":"The army said a <b>, then &amp; in its statement."}]}""");
        assertThat(report.text()).isEqualTo("The army said a <b>, then &amp; in its statement.");
    }

    @Test
    void warc() throws IOException {
        byte[] page = Made.page("Shell hits market", FIRST, SECOND).getBytes(StandardCharsets.UTF_8);
        String html = "Content-Type: text/html; charset=utf-8\r\n";
        byte[] chunks = Made.join(
                (Integer.toHexString(page.length) + "\r\n").getBytes(StandardCharsets.US_ASCII),
                page,
                "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
            deflater.write(page);
        }
        byte[] info = "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] first = Made.response("<http://a.example/1>", html, page);
        byte[] all = Made.join(
                info,
                first,
                Made.response("http://a.example/2", html + "Transfer-Encoding: chunked\r\n", chunks),
                Made.response("http://a.example/3", html + "Content-Encoding: gzip\r\n", Made.gzip(page)),
                Made.response("http://a.example/4", html + "Content-Encoding: deflate\r\n", deflated.toByteArray()),
                Made.response("http://a.example/5", html + "Content-Encoding: gzip\r\n", page),
                Made.response("http://a.example/6", "Content-Type: image/png\r\n", new byte[] {1, 2, 3}));
        Heard heard = Heard.of(Made.file(folder, "a.warc", all));
        assertThat(heard.problems).isEmpty();
        assertThat(heard.reports)
                .hasSize(5)
                .allSatisfy(report -> assertThat(report.text()).contains(FIRST, SECOND));
        assertThat(heard.reports.stream().map(Report::url))
                .containsExactly(
                        "http://a.example/1",
                        "http://a.example/2",
                        "http://a.example/3",
                        "http://a.example/4",
                        "http://a.example/5");
        assertThat(heard.reports.get(0).origin()).endsWith("a.warc#" + info.length);
        assertThat(heard.reports.get(1).origin()).endsWith("a.warc#" + (info.length + first.length));
        assertThat(heard.reports.get(2).sha256()).isEqualTo(heard.reports.get(0).sha256());
        Path packed = Made.file(folder, "a.warc.gz", Made.join(Made.gzip(info), Made.gzip(first)));
        assertThat(Heard.of(packed).report().origin()).endsWith("a.warc.gz#" + Made.gzip(info).length);
    }

    @Test
    void failedAndPartialResponsesAreNoReports() {
        byte[] page = Made.page("Not found", FIRST, SECOND).getBytes(StandardCharsets.UTF_8);
        byte[] record = new String(
                        Made.response("http://a.example/1", "Content-Type: text/html\r\n", page),
                        StandardCharsets.ISO_8859_1)
                .replace("200 OK", "404 No")
                .getBytes(StandardCharsets.ISO_8859_1);
        Heard heard = Heard.of(Made.file(folder, "a.warc", record));
        assertThat(heard.reports).isEmpty();
        assertThat(heard.problems).isEmpty();
    }

    @Test
    void mailWithAlternatives() {
        String base64 =
                Base64.getMimeEncoder().encodeToString("An attachment of words.".getBytes(StandardCharsets.UTF_8));
        Report report = read("a.eml", """
                From: =?utf-8?Q?The_Wir=C3=A9?= <desk@wire.example>
                Date: Fri, 30 Sep 2016 23:30:00 -0700 (PDT)
                Subject: =?utf-8?B?U2hlbGwgaGl0cw==?=
                 =?utf-8?Q?_caf=C3=A9?= today
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="outer b"

                This is a multi-part message in MIME format.
                --outer b
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain; charset=windows-1252
                Content-Transfer-Encoding: quoted-printable

                The governor said on Tuesday that the caf=E9 was hit by a shell and that=
                 nobody was hurt.
                --inner
                Content-Type: text/html; charset=utf-8

                <p>The HTML of it.</p>
                --inner--
                --outer b
                Content-Type: text/plain; name=notes.txt
                Content-Disposition: attachment; filename=notes.txt
                Content-Transfer-Encoding: base64

                %s
                --outer b--
                """.formatted(base64));
        assertThat(report.title()).isEqualTo("Shell hits café today");
        assertThat(report.byline()).isEqualTo("The Wiré");
        assertThat(day(report)).isEqualTo(LocalDate.of(2016, 9, 30));
        assertThat(report.text())
                .isEqualTo("Shell hits café today\n\nThe governor said on Tuesday that the café was hit by a shell and"
                        + " that nobody was hurt.");
    }

    @Test
    void mailOfHtmlAlone() {
        String html = "<html><body><p>" + FIRST + "</p><p>" + SECOND + "</p></body></html>";
        Report report = read(
                "a.eml",
                "Subject: Shell\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.text()).isEqualTo("Shell\n\n" + FIRST + "\n\n" + SECOND);
    }

    @Test
    void mailWithFlowedLines() {
        Report report = read(
                "a.eml",
                "From: a@b.example\nContent-Type: text/plain; format=flowed\n\nThe army said that \nit had not fired \non"
                        + " the town.\n\nThe governor denied it.\n");
        assertThat(report.text())
                .isEqualTo("The army said that it had not fired on the town.\n\nThe governor denied it.");
    }

    @Test
    void docx() {
        Report report = Heard.of(
                        Made.file(
                                folder,
                                "a.docx",
                                Made.docx(
                                        "<dc:title>Shell hits market</dc:title><dc:creator>A. Writer</dc:creator>"
                                                + "<dcterms:modified>2016-09-30T10:00:00Z</dcterms:modified>",
                                        Made.paragraph("Title", "Shell hits market"),
                                        Made.paragraph("", FIRST),
                                        Made.paragraph("Heading1", "The army’s version"),
                                        "<w:p><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space=\"preserve\">"
                                                + "He said </w:t></w:r></w:ins><w:r><w:t>that it was &amp; is so</w:t><w:tab/><w:t>today.</w:t></w:r></w:p>")))
                .report();
        assertThat(report.title()).isEqualTo("Shell hits market");
        assertThat(report.byline()).isEqualTo("A. Writer");
        assertThat(day(report)).isEqualTo(LocalDate.of(2016, 9, 30));
        assertThat(report.text())
                .isEqualTo("Shell hits market\n\n" + FIRST
                        + "\n\nThe army’s version\n\nHe said that it was & is so\ttoday.");
        assertThat(words(report, Role.HEADLINE)).containsExactly("Shell hits market");
        assertThat(words(report, Role.SUBHEAD)).containsExactly("The army’s version");
    }

    @Test
    void pdf() throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            String place = List.of("Idlib", "Hama", "Homs").get(page - 1);
            pages.add(List.of(
                    "Situation report - September 2016",
                    "",
                    "The governor of " + place + " said on Tuesday that a shell had hit the mar-",
                    "ket in the old town, and that the long-term truce was still in force in all of the",
                    "town; he named nobody in report " + page + ".",
                    "",
                    "The army denied it and said that it keeps to the long-",
                    "term truce in " + place + ".",
                    "Page " + page + " of 3"));
        }
        Report report = Heard.of(Made.file(folder, "a.pdf", Made.bytes(Made.pdf(pages))))
                .report();
        assertThat(report.text())
                .startsWith(
                        "The governor of Idlib said on Tuesday that a shell had hit the market in the old town, and"
                                + " that the long-term truce was still in force in all of the town; he named nobody in report 1."
                                + "\n\nThe army denied it and said that it keeps to the long-term truce in Idlib.\n\nThe governor")
                .doesNotContain("Situation report", "Page 2");
    }

    @Test
    void librariesTellNothingOnStandardError() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            byte[] pdf = Made.bytes(Made.pdf(List.of(List.of("Words of a page."))));
            pdf[pdf.length - 10] = 'x'; // the offset of the cross-reference table
            Heard.of(Made.file(folder, "a.pdf", pdf));
            Heard.of(Made.file(folder, "b.pdf", "%PDF-1.4 rubbish"));
            Heard.of(Made.file(folder, "a.docx", notUtf8()));
            Heard.of(Made.file(
                    folder, "a.rss", "<rss version=\"9\"><channel><item><pubDate>x</pubDate></item></channel></rss>"));
        } finally {
            System.setErr(before);
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** A Word document whose XML is in another encoding than it must be. */
    private static byte[] notUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(Made.document(Made.paragraph("", "caf\u00e9 caf\u00e9")).getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    private Report read(String name, String content) {
        Heard heard = Heard.of(Made.file(folder, name, content));
        assertThat(heard.problems).isEmpty();
        return heard.report();
    }

    private static LocalDate day(Report report) {
        return Objects.requireNonNull(report.published()).date();
    }

    private static List<String> words(Report report, Role role) {
        return report.passages().stream()
                .filter(passage -> passage.role() == role)
                .map(Passage::span)
                .map(span -> span.of(report.text()))
                .toList();
    }
}
