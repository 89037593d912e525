package org.rapporteur.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.read.html.Pages.FIRST;
import static org.rapporteur.read.html.Pages.SECOND;
import static org.rapporteur.read.html.Pages.THIRD;
import static org.rapporteur.read.html.Pages.page;
import static org.rapporteur.read.html.Pages.paragraphs;
import static org.rapporteur.read.html.Pages.passages;
import static org.rapporteur.read.html.Pages.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Role;

/** The role of each passage in an article. */
final class HtmlRolesTest {
    private static String between(String html) {
        return page("<article>" + paragraphs(FIRST, SECOND) + html + paragraphs(THIRD) + "</article>");
    }

    @Test
    void captionsAndCreditsAreToldApart() {
        String html = between("<figure><img src='a.jpg'><figcaption>Smoke over the bridge. <span class='credit'>Jo"
                + " Bloggs / Example</span></figcaption></figure>");

        assertThat(texts(Role.CAPTION, html)).containsExactly("Smoke over the bridge.");
        assertThat(texts(Role.CREDIT, html)).containsExactly("Jo Bloggs / Example");
    }

    @Test
    void aLineUnderAPictureIsItsCaption() {
        assertThat(texts(Role.CAPTION, between("<div><img src='a.jpg'><br>The bridge at noon</div>")))
                .containsExactly("The bridge at noon");
    }

    @Test
    void theCaptionAboveTheBodyIsRead() {
        String html = page("<article><h1>Shells fall on two villages</h1><figure><img src='a'><figcaption>The bridge at"
                + " noon</figcaption></figure><div class='article-body'>" + paragraphs(FIRST, SECOND, THIRD)
                + "</div></article>");

        assertThat(passages(html))
                .startsWith("HEADLINE Shells fall on two villages", "CAPTION The bridge at noon", "PARAGRAPH " + FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: Jo Bloggs",
                "(Photo by Jo Bloggs)",
                "Jo Bloggs/AFP via Getty Images",
                "Image credit: Example"
            })
    void creditsAreKnownByTheirWords(String credit) {
        assertThat(passages(between("<p>" + credit + "</p>"))).contains("CREDIT " + credit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: <a href='/x'>How the truce was made</a>",
                "RELATED: <a href='/x'>How the truce was made</a>",
                "<a href='/x'>How the truce was made in three days</a>",
                "Lire aussi : <a href='/x'>Comment la trêve fut conclue</a>"
            })
    void linksToOtherStoriesAreRelated(String link) {
        assertThat(texts(Role.RELATED, between("<p>" + link + "</p>"))).hasSize(1);
    }

    @Test
    void aLinkInASentenceBelongsToIt() {
        String sentence = "The envoy <a href='/x'>had said so in Geneva</a> the day before, and nobody believed him.";

        assertThat(texts(Role.PARAGRAPH, between("<p>" + sentence + "</p>")))
                .contains("The envoy had said so in Geneva the day before, and nobody believed him.");
    }

    @Test
    void aBoxOfLinksInTheBodyIsRelatedWithItsLabel() {
        String html = between("<div class='box'><h4>From the archive</h4><ul><li><a href='/a'>The first truce</a>"
                + "<li><a href='/b'>The second truce</a></ul></div>");

        assertThat(texts(Role.RELATED, html))
                .containsExactly("From the archive", "The first truce", "The second truce");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "Sign up for our newsletter",
                "Subscribe to continue reading",
                "Already a subscriber? Log in",
                "Follow us on Twitter",
                "Share this on WhatsApp",
                "Story continues below"
            })
    void promptsAreFurniture(String prompt) {
        assertThat(passages(between("<p>" + prompt + "</p>"))).contains("FURNITURE " + prompt);
    }

    @Test
    void aNewsletterBoxIsFurniture() {
        String html = between("<div class='newsletter-signup'><p>Our briefing, every morning, with all that matters"
                + " from the valley and beyond.</p></div>");

        assertThat(texts(Role.FURNITURE, html)).hasSize(1);
        assertThat(texts(Role.PARAGRAPH, html)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void headingsInTheBodyAreSubheads() {
        assertThat(passages(between("<h2>At the hospital</h2>"))).contains("SUBHEAD At the hospital");
        assertThat(passages(between("<p><strong>At the hospital</strong></p>"))).contains("SUBHEAD At the hospital");
    }

    @Test
    void bylineAndKickerStandAroundTheHeadline() {
        String html = page("<article><header><div class='kicker'>The valley</div><h1>Shells fall on two villages</h1>"
                + "<p>By Jo Bloggs</p></header><div>" + paragraphs(FIRST, SECOND, THIRD) + "</div></article>");

        assertThat(passages(html))
                .startsWith("KICKER The valley", "HEADLINE Shells fall on two villages", "BYLINE By Jo Bloggs");
    }

    @Test
    void listItemsAndQuotationsAreParagraphs() {
        String html = between("<ul><li>Four were hurt in the first village.<li>No one was hurt in the second.</ul>"
                + "<blockquote>We had no warning at all.</blockquote>");

        assertThat(texts(Role.PARAGRAPH, html))
                .containsExactly(
                        FIRST,
                        SECOND,
                        "Four were hurt in the first village.",
                        "No one was hurt in the second.",
                        "We had no warning at all.",
                        THIRD);
    }

    @Test
    void aTweetInTheBodyIsRead() {
        String html = between("<div class='social-media-embed'><blockquote class='twitter-tweet'><p>We are at the"
                + " bridge and there is no one here.</p>&mdash; Jo (@jo)</blockquote></div>");

        assertThat(texts(Role.PARAGRAPH, html)).contains("We are at the bridge and there is no one here.");
    }

    @Test
    void aFilmsCaptionIsVideo() {
        String html =
                between("<div class='video-container'><video src='a.mp4'></video><p>Watch the bridge burn</p></div>");

        assertThat(passages(html)).contains("VIDEO Watch the bridge burn");
    }

    @Test
    void twoLineBreaksEndAParagraphAndOneDoesNot() {
        String html = page("<div>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD + "<br>\n<br/>" + FIRST + "</div>");

        assertThat(texts(Role.PARAGRAPH, html)).containsExactly(FIRST, SECOND + "\n" + THIRD, FIRST);
    }

    @Test
    void whiteSpaceIsCollapsedAndInvisibleCharactersDropped() {
        String html = page(
                "<p>  Shells\n\t fell&nbsp;&nbsp;on two vil&shy;lages <b> north</b> of the river on Tues&#8203;day,"
                        + " hours after both sides had promised to hold their fire until the weekend.  </p>");

        assertThat(texts(Role.PARAGRAPH, html)).containsExactly(FIRST);
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertThat(texts(Role.PARAGRAPH, between("<pre>One line,\nanother.\n\nA new verse.</pre>")))
                .contains("One line,\nanother.", "A new verse.");
    }
}
