package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;

/** What a letter quotes of an earlier one, and its signature, are furniture, however the program marks them. */
class QuotedLetterTest {
    private static final String HEAD = """
            From: Lena Marsh <lena@harbourdesk.example>
            Date: Thu, 11 Aug 2016 08:12:00 +0000
            Subject: Raqqa count
            MIME-Version: 1.0
            """;
    private static final String OWN = "The council now says 20 people were killed in the strikes.";
    private static final String EARLIER = "The council said eleven people were killed.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Wed, 10 Aug 2016 at 18:40, Omar Tell <omar@harbourdesk.example> wrote:\n> EARLIER",
                "On Wednesday, 10 August 2016, 18:40:11 CEST, Omar Tell of the\nregional desk wrote:\n\n> EARLIER",
                "Omar Tell <omar@harbourdesk.example> writes:\n\n>> Is there a number?\n> EARLIER",
                "-----Original Message-----\nFrom: Omar Tell\nSent: Wednesday, August 10, 2016 6:40 PM\n\nEARLIER",
                "---------- Forwarded message ---------\nFrom: Omar Tell <omar@harbourdesk.example>\n\nEARLIER",
                "________________________________\nFrom: Omar Tell\nSent: 10 August 2016 18:40\nTo: Lena Marsh\n\nEARLIER",
                "On Aug 10, 2016, at 6:40 PM, Omar Tell <omar@harbourdesk.example> wrote:\n\nEARLIER",
                "-- \nLena Marsh\nEARLIER",
            })
    void keepsToItsOwnWords(String quoted) {
        Report report = read("Content-Type: text/plain", OWN + "\n\n" + quoted.replace("EARLIER", EARLIER));
        assertThat(words(report, Role.PARAGRAPH)).containsExactly(OWN);
        assertThat(words(report, Role.FURNITURE)).anyMatch(words -> words.contains(EARLIER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "________________________________"})
    void aLineThatPartsTwoStoriesHidesNone(String line) {
        Report report = read("Content-Type: text/plain", OWN + "\n\n" + line + "\n\n" + EARLIER);
        assertThat(words(report, Role.PARAGRAPH)).contains(OWN, EARLIER);
    }

    @Test
    void answersBetweenTheLinesAreItsOwn() {
        Report report = read("Content-Type: text/plain", "> " + EARLIER + "\n" + OWN + "\n> Where?\nIn the old town.");
        assertThat(words(report, Role.PARAGRAPH)).containsExactly(OWN, "In the old town.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=gmail_quote><div class=gmail_attr>On Wed, Aug 10, 2016 at 6:40 PM Omar Tell wrote:<br></div>"
                        + "<blockquote class=gmail_quote>EARLIER</blockquote></div>",
                "<blockquote type=cite><p>EARLIER</p></blockquote>",
                "<div><b>From:</b> Omar Tell<br><b>Sent:</b> 10 August 2016 18:40<br><b>To:</b> Lena Marsh</div><p>EARLIER</p>",
            })
    void keepsToItsOwnWordsInHtml(String quoted) {
        Report report = read("Content-Type: text/html", "<p>" + OWN + "</p>" + quoted.replace("EARLIER", EARLIER));
        assertThat(words(report, Role.PARAGRAPH)).containsExactly(OWN);
    }

    @Test
    void tellsWhereNothingIsItsOwn() {
        Heard heard = heard("Content-Type: text/plain", "-----Original Message-----\nFrom: Omar Tell\n\n" + EARLIER);
        assertThat(words(heard.report(), Role.PARAGRAPH)).isEmpty();
        assertThat(heard.problem()).contains("no words of its own");
    }

    @Test
    void aMemorandumsHeadIsNoEarlierLetter() {
        Path file = Made.file(
                folder,
                "memo.txt",
                ("Note\n\nFrom: Mission\nTo: Patrols\nSubject: Count\n\n" + OWN).getBytes(StandardCharsets.UTF_8));
        assertThat(words(Heard.of(file).report(), Role.PARAGRAPH)).contains(OWN);
    }

    private Report read(String type, String body) {
        return heard(type, body).report();
    }

    private Heard heard(String type, String body) {
        return Heard.of(
                Made.file(folder, "letter.eml", (HEAD + type + "\n\n" + body + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> words(Report report, Role role) {
        return report.passages().stream()
                .filter(passage -> passage.role() == role)
                .map(passage -> passage.span().of(report.text()))
                .toList();
    }
}
