package org.rapporteur.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Report;

/** Mails made to exhaust the stack or the reader's patience, and mails with parts that are left out. */
@Timeout(10)
class BadMailTest {
    private static final int MEGABYTE = 1_000_000;
    private static final String HEAD = "From: a@b.example\nSubject: Word\n";
    private static final String PLAIN = "Content-Type: text/plain\n\n" + Made.STORY + "\n";

    @TempDir
    Path folder;

    @Test
    void parameterOfAMegabyte() {
        Report report = read(HEAD + "Content-Type: text/plain; name=\"" + "\\x".repeat(MEGABYTE / 2)
                + "\"; format=flowed\n\n" + Made.STORY);
        assertThat(report.text()).contains(Made.STORY);
    }

    @Test
    void commentsThatNeverEnd() {
        Report report =
                read(HEAD + "Date: Fri, 30 Sep 2016 23:30:00 -0700 " + "(".repeat(300_000) + "\n\n" + Made.STORY);
        assertThat(report.published()).isNotNull();
    }

    @Test
    void aNestedCommentIsNoPartOfTheDate() {
        Report report = read(HEAD + "Date: Fri, 30 Sep 2016 (a (b) c) 23:30:00 -0700 (PDT)\n\n" + Made.STORY);
        assertThat(report.published()).isNotNull();
    }

    @Test
    void fieldOfAMillionLines() {
        Report report = read(HEAD + "X-Long: a\n" + " b\n".repeat(MEGABYTE) + "\n" + Made.STORY);
        assertThat(report.text()).contains(Made.STORY);
    }

    @Test
    void aFieldGoesOnOnTheNextLine() {
        assertThat(read("From: a@b.example\nSubject: Shell\n\thits\n market\nSubject: Other\n one\n\n" + Made.STORY)
                        .title())
                .isEqualTo("Shell hits market");
    }

    @Test
    void nothingButSpacesInTags() {
        Report report =
                read(HEAD + "Content-Type: text/html\n\n<p>" + Made.STORY + "</p>" + "<b> </b>".repeat(125_000));
        assertThat(report.text()).contains("The governor said");
    }

    @Test
    void manyMultipartsInALongMail() {
        String inner =
                "--a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n" + PLAIN.repeat(2) + "x\n".repeat(15_000);
        Heard heard = heard(HEAD + "Content-Type: multipart/mixed; boundary=a\n\n" + inner.repeat(400) + "--a--\n");
        assertThat(heard.problem()).contains("without its last MIME boundary");
        assertThat(heard.reports).hasSize(1);
    }

    @Test
    void aPartWithoutItsBoundaryDoesNotHideTheTextBesideIt() {
        Heard heard = heard(HEAD + "Content-Type: multipart/mixed; boundary=a\n\n--a\n" + PLAIN
                + "--a\nContent-Type: multipart/related; boundary=b\n\nwords\n--a--\n");
        assertThat(heard.report().text()).contains(Made.STORY);
        assertThat(heard.problem()).contains("\"b\"", "the text beside it is read");
        assertThat(heard.problems.get(0).unread()).isFalse();
    }

    @Test
    void anInnerBoundaryIsLookedForInItsPartAlone() {
        Heard heard = heard(HEAD + "Content-Type: multipart/mixed; boundary=a\n\n--a\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + PLAIN + "--a\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + PLAIN + "--b--\n--a--\n");
        assertThat(heard.report().text().split("The governor said", -1)).hasSize(3);
    }

    @Test
    void partsThatNestTooDeep() {
        StringBuilder mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=x0x\n\n--x0x\n" + PLAIN);
        for (int i = 1; i < 30; i++) {
            mail.append("--x").append(i - 1).append("x\nContent-Type: multipart/mixed; boundary=x");
            mail.append(i).append("x\n\n");
        }
        mail.append("--x29x\n").append(PLAIN);
        for (int i = 29; i >= 0; i--) {
            mail.append("--x").append(i).append("x--\n");
        }
        Heard heard = heard(mail.toString());
        assertThat(heard.report().text()).contains(Made.STORY);
        assertThat(heard.problem()).contains("more than 20 deep", "left out");
    }

    @Test
    void aForwardedMessageIsLeftOutAndTold() {
        Heard heard = heard(HEAD + "Content-Type: multipart/mixed; boundary=a\n\n--a\n" + PLAIN
                + "--a\nContent-Type: message/rfc822\n\nFrom: c@d.example\n\nOther words.\n--a--\n");
        assertThat(heard.report().text()).contains(Made.STORY).doesNotContain("Other words");
        assertThat(heard.problem()).contains("holds another message", "save it as a file");
    }

    private Report read(String mail) {
        Heard heard = heard(mail);
        assertThat(heard.problems).isEmpty();
        return heard.report();
    }

    private Heard heard(String mail) {
        return Heard.of(Made.file(folder, "a.eml", mail));
    }
}
