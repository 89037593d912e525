package org.rapporteur.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.rapporteur.read.html.Pages.FIRST;
import static org.rapporteur.read.html.Pages.SECOND;
import static org.rapporteur.read.html.Pages.paragraphs;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to exhaust the stack, the memory or the reader's patience. */
final class HtmlStressTest {
    private static final int CHARACTERS = Integer.getInteger("fuzz.characters", 250_000);

    /** Generous, for slow machines; each takes well under a second on an ordinary one. */
    private static final Duration SECONDS = Duration.ofSeconds(10);

    @Test
    void aHundredThousandNestedTagsDoNotHideTheArticle() {
        String html = paragraphs(FIRST, SECOND)
                + "<div>".repeat(100_000)
                + paragraphs(FIRST, SECOND)
                + "</div>".repeat(100_000);

        assertTimeoutPreemptively(
                SECONDS, () -> assertThat(Pages.read(html).text()).contains(FIRST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div>word",
                "<span>",
                "<b>",
                "<b><p>x",
                "<a href='x'><div>word</a>",
                "<font color='red'><p>x",
                "<i><p>a</i>b",
                "<table><tr><td>",
                "<ul><li>a",
                "<blockquote>some words",
                "<article><h2>x</h2><p>A sentence that is long enough to count as prose of the article.",
                "<time>a",
                "<svg><g>",
                "<template>",
                "<select><option>",
                "a<br>",
                "a<br><br>",
                "&amp",
                "<",
                "<!--",
                "<h1>abc abc abc</h1>",
                "<h2><a href='x'>Another story entirely</a></h2><p>Short.</p>",
                "<a rel='author' href='x'>Name</a>",
                "<time datetime='2016-09-20'></time>",
                "<p>follow a follow a follow a follow a follow a follow a follow a follow a</p>",
                "<p>12 12 12 12 12 12 12 12 12 12 12 12 12 12 12 12 12 12 12 12 12</p>",
                "<script type='application/ld+json'>[[[[</script>",
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\"}]}</script>",
                "<x-y>",
                "word ",
                "( "
            })
    void aHugePageOfAnythingTakesSeconds(String piece) {
        String html = piece.repeat(CHARACTERS / piece.length()) + paragraphs(FIRST, SECOND);

        assertTimeoutPreemptively(
                SECONDS, () -> assertThat(Pages.read(html).passages()).isNotNull());
    }

    @Test
    void deepJsonIsPassedOver() {
        String html = "<script type='application/ld+json'>" + "{\"@graph\":".repeat(100_000) + "</script>"
                + paragraphs(FIRST, SECOND);

        assertTimeoutPreemptively(
                SECONDS, () -> assertThat(Pages.read(html).text()).isEqualTo(FIRST + "\n\n" + SECOND));
    }

    @Test
    void aHugeTitleIsNone() {
        String html = "<title>" + "a - ".repeat(CHARACTERS / 4) + "</title>" + paragraphs(FIRST, SECOND);

        assertTimeoutPreemptively(
                SECONDS, () -> assertThat(Pages.read(html).get("title")).isNull());
    }
}
