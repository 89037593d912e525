package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatChoiceTest {
    private static final String FIRST = "The governor said on Tuesday that a shell had hit the market.";
    private static final String SECOND = "He said that twelve people were killed and that the army was not involved.";
    private static final String PAGE = "<!DOCTYPE html>\n" + Made.page("Shell hits market", FIRST, SECOND);

    @TempDir
    Path folder;

    /** A content that is surely of one format. */
    private record Sure(String format, String content) {}

    static Stream<Sure> sure() {
        return Stream.of(
                new Sure("html", PAGE),
                new Sure("html", "\uFEFF\n<!-- saved -->\n" + Made.page("Shell hits market", FIRST, SECOND)),
                new Sure("html", "<article class=\"a\"><h1>Shell hits market</h1><p>" + FIRST + "</p></article>"),
                new Sure(
                        "feed",
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item><description>" + FIRST
                                + "</description></item></channel></rss>"),
                new Sure(
                        "feed",
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"content_text\":\"" + FIRST
                                + "\"}]}"),
                new Sure("jsonl", "{\"title\":\"Shell hits market\",\"text\":\"" + FIRST + "\"}\n"),
                new Sure("jsonl", "{\"id\":\"1\",\"text\":\"" + (FIRST + " ").repeat(500) + "\"}"),
                new Sure(
                        "eml",
                        "From: A <a@example.org>\nDate: Sun, 25 Sep 2016 20:00:00 +0000\nSubject: Shell hits market\n"
                                + "MIME-Version: 1.0\n\n" + FIRST));
    }

    @ParameterizedTest
    @MethodSource("sure")
    void whatIsSureIsReadAsWhatItIs(Sure sure) {
        Heard piped = piped(sure.content());
        assertThat(piped.problems).isEmpty();
        assertThat(piped.report().text()).contains(FIRST).doesNotContain("<", "{", "MIME-Version");
        Heard named = Heard.of(Made.file(folder, "a.txt", sure.content()));
        assertThat(named.report().text()).isEqualTo(piped.report().text());
        assertThat(named.problem()).contains("is " + sure.format() + " by its first bytes", "--format text");
        assertThat(named.problems.get(0).unread()).isFalse();
        Heard inFolder = Heard.of(folder);
        assertThat(inFolder.report().text()).isEqualTo(piped.report().text());
    }

    @Test
    void theOptionTextReadsItAsItStands() {
        Heard heard = Heard.with(new InputReader.Options(null, null, "text", null), Made.file(folder, "a.txt", PAGE));
        assertThat(heard.problems).isEmpty();
        assertThat(heard.report().text()).startsWith("<!DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: the spokesman\nTo: all newsrooms\nSubject: a shell\n\nThe army said so.",
                "From the north came word at 10:15 in May 2016\nof a shell: the army said so.",
                "<Aleppo> The army said so.",
                "{sic} The army said so.",
                "[Editor's note: {\"a\"} is quoted.] The army said so.",
                "The page began with <!DOCTYPE html><html>. The army said so.",
            })
    void proseIsText(String text) {
        Heard heard = piped(text);
        assertThat(heard.problems).isEmpty();
        assertThat(heard.report().text()).isEqualTo(text);
    }

    @Test
    void aMarkdownFileMayBeginWithATag() {
        String text = "<p align=\"center\">Monday</p>\n\n" + FIRST;
        assertThat(Heard.of(Made.file(folder, "a.md", text)).report().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From a@example.org Sun Sep 25 20:00:00 2016\\nFrom: A <a@example.org>\\n\\nHi.| mailbox of many messages",
                "[{\"text\": \"The army said so.\"}] | give one object a line",
                "{\\n  \"text\": \"The army said so.\"\\n} | give one object a line",
                "<?xml version=\"1.0\"?><TEI><p>The army said so.</p></TEI> | XML but neither a feed nor a page",
                "{\\\\rtf1 The army said so.} | an RTF document; save it as .docx or .txt",
            })
    void whatIsNeitherReadNorTextIsRefusedWithTheWayOut(String content, String told) {
        String text = content.replace("\\\\", "\0").replace("\\n", "\n").replace('\0', '\\');
        assertThat(piped(text).problem()).contains(told);
        assertThat(Heard.of(Made.file(folder, "a.txt", text)).problem()).contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "a.rtf, save it as .docx or .txt",
        "a.DOC, save it as .docx or .txt",
        "a.odt, save it as .docx or .txt",
        "a.zip, unpack it and read the folder",
        "a.tar.gz, unpack it and read the folder",
        "a.arc, convert it to WARC",
        "a.xlsx, save the reports in it as text",
        "a.mbox, save them as .eml",
        "a.png, is a picture",
    })
    void aFileOfAnotherKindIsRefusedByNameWithTheWayOut(String name, String told) {
        byte[] content = FIRST.getBytes(StandardCharsets.UTF_8);
        Path file = Made.file(folder, name, name.endsWith(".gz") ? Made.gzip(content) : content);
        assertThat(Heard.of(file).problem()).startsWith(file.toString()).contains(told);
        InputReader.Options text = new InputReader.Options(null, null, "text", null);
        assertThat(Heard.with(text, file).report().text()).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "readme.txt", "LICENSE.txt", "Changelog.md", "CONTRIBUTING.md"})
    void whatTellsOfAFolderIsNoReportUnlessNamedItself(String name) {
        Path file = Made.file(folder, name, FIRST);
        Made.file(folder, "readmission.txt", SECOND);
        Heard heard = Heard.of(folder);
        assertThat(heard.report().text()).isEqualTo(SECOND);
        assertThat(heard.skipped).containsExactly(file);
        assertThat(Heard.of(file).report().text()).isEqualTo(FIRST);
    }

    private static Heard piped(String content) {
        Heard heard = new Heard();
        heard.read(Heard.NO_OPTIONS, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "-");
        return heard;
    }
}
