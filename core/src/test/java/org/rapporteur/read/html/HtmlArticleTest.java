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
import org.rapporteur.read.draft.Draft;

/** What of a page is taken for its article. */
final class HtmlArticleTest {
    private static final String ARTICLE =
            "<article><h1>Shells fall on two villages</h1>" + paragraphs(FIRST, SECOND, THIRD) + "</article>";

    @Test
    void theArticleIsReadWithoutWhatSurroundsIt() {
        assertThat(passages(page(ARTICLE)))
                .containsExactly(
                        "HEADLINE Shells fall on two villages",
                        "PARAGRAPH " + FIRST,
                        "PARAGRAPH " + SECOND,
                        "PARAGRAPH " + THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<section class='scroll'><article><h1>Convoy reaches Madaya</h1><p>OTHER</p><p>OTHER</p></article></section>",
                "<div><h1>Convoy reaches Madaya</h1><p>By Lena Marsh</p><p>OTHER</p><p>OTHER</p></div>",
                "<div><p>Aid</p><h1>Convoy reaches Madaya</h1><p>12 January 2016</p><p>OTHER</p></div>",
                "<h1>Convoy reaches Madaya</h1><time datetime='2016-01-12'>Tuesday</time><p>OTHER</p><p>OTHER</p>",
            })
    void theNextStoryBelowIsAnother(String next) {
        String other = "Trucks with food reached Madaya on Monday, the Red Cross said, after months without any.";
        String html = page("<main>" + ARTICLE + next.replace("OTHER", other) + "</main>");

        assertThat(passages(html))
                .containsExactly(
                        "HEADLINE Shells fall on two villages",
                        "PARAGRAPH " + FIRST,
                        "PARAGRAPH " + SECOND,
                        "PARAGRAPH " + THIRD);
    }

    @Test
    void theStoryThatThePageIsCalledByIsItsOwn() {
        String other = "Trucks with food reached Madaya on Monday, the Red Cross said, after months without any.";
        String html = page(
                "<title>Convoy reaches Madaya | Border Dispatch</title>",
                "<main>" + ARTICLE + "<article><h1>Convoy reaches Madaya</h1>" + paragraphs(other, FIRST)
                        + "</article></main>");

        assertThat(passages(html))
                .containsExactly("HEADLINE Convoy reaches Madaya", "PARAGRAPH " + other, "PARAGRAPH " + FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A judge will read the full charges when the trial of the two officers begins on Monday.",
                "A member of the council said that every person should see all of the lists.",
                "Investigators want to access the whole of the site and every account of that night.",
                "The registration of voters lets parties see this as a promise.",
            })
    void aStoryMaySpeakOfTrialsMembersAndAccounts(String words) {
        String html =
                page("<article><h1>Shells fall on two villages</h1>" + paragraphs(FIRST, words, SECOND) + "</article>");

        assertThat(passages(html)).contains("PARAGRAPH " + FIRST, "PARAGRAPH " + words, "PARAGRAPH " + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='paywall'><h2>Subscribe to read the full story</h2><p>PRAISE</p><p>PRAISE</p></div>",
                "<div><p>This article is for subscribers.</p></div><div><p>PRAISE</p></div>",
                "<p>Are you a subscriber? Sign in.</p><p>PRAISE</p><p>PRAISE</p>",
                "<div><div><h3>Keep reading with a free account</h3></div><p>PRAISE</p></div>",
            })
    void whatAsksForASubscriptionIsFurniture(String wall) {
        String praise = "“The best money I spend,” says Ann Weir, who has read us for nine years.";
        Draft draft = Pages.read(page("<article><h1>Shells fall on two villages</h1>" + paragraphs(FIRST, SECOND)
                + wall.replace("PRAISE", praise) + "</article>"));

        assertThat(draft.text()).contains(praise);
        assertThat(draft.passages().stream()
                        .filter(passage -> passage.role() == Role.PARAGRAPH)
                        .map(passage -> passage.span().of(draft.text())))
                .containsExactly(FIRST, SECOND);
        assertThat(draft.notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "\"False\"", "\"http://schema.org/False\""})
    void aPageThatIsNotFreeMayDescribeItsWholeText(String free) {
        String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":" + free
                + ",\"articleBody\":\"" + FIRST + " " + SECOND + "\"}</script>";
        String html = page(json, "<article><h1>Shells fall on two villages</h1>" + paragraphs(FIRST) + "</article>");

        assertThat(texts(Role.PARAGRAPH, html)).containsExactly(FIRST + " " + SECOND);
        assertThat(Pages.read(html).notes()).isEmpty();
    }

    @Test
    void aStoryWithHeadlinesOfTheHighestLevelWithinIsOne() {
        String html = page("<article><h1>Shells fall on two villages</h1>" + paragraphs(FIRST)
                + "<h1>What the monitors say</h1>" + paragraphs(SECOND, THIRD) + "</article>");

        assertThat(texts(Role.PARAGRAPH, html)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void entriesOfALiveBlogAreOneStory() {
        String html = page("<article><h1>Shells fall on two villages</h1><h2>Hospital full</h2><time>10:20</time>"
                + paragraphs(SECOND) + "<h2>Monitors on their way</h2><time>09:10</time>" + paragraphs(THIRD)
                + "</article>");

        assertThat(texts(Role.PARAGRAPH, html)).containsExactly(SECOND, THIRD);
    }

    @Test
    void passagesAreJoinedWithABlankLine() {
        Draft draft = Pages.read(page(ARTICLE));

        assertThat(draft.text()).isEqualTo(String.join("\n\n", "Shells fall on two villages", FIRST, SECOND, THIRD));
        assertThat(draft.passages().get(1).span().start()).isEqualTo("Shells fall on two villages\n\n".length());
    }

    @Test
    void aTitleThatStandsOnlyInTheHeadIsTheHeadline() {
        String html = page(
                "<meta property='og:title' content='Shells fall'>", "<div>" + paragraphs(FIRST, SECOND) + "</div>");

        assertThat(passages(html)).startsWith("HEADLINE Shells fall");
    }

    @Test
    void aPageOfLinksHasNoArticle() {
        StringBuilder list = new StringBuilder("<main>");
        for (int i = 0; i < 30; i++) {
            list.append("<div class='card'><h3><a href='/story")
                    .append(i)
                    .append("'>Story number ")
                    .append(i)
                    .append(
                            " of the day</a></h3><p>A sentence or two that say what the story is about, no more.</p></div>");
        }

        assertThat(Pages.read(page(list + "</main>")).text()).isBlank();
    }

    @Test
    void anEmptyPageAndOneOfButtonsHaveNoArticle() {
        assertThat(Pages.read("").text()).isBlank();
        assertThat(Pages.read(page("<div><button>Play</button><a href='/x'>Next</a> 404</div>"))
                        .text())
                .isBlank();
    }

    @Test
    void aPieceOfHtmlIsReadHoweverShort() {
        assertThat(passages("<p>Two were killed in Homs.</p>")).containsExactly("PARAGRAPH Two were killed in Homs.");
    }

    @Test
    void teasersOfOtherStoriesAreNotTheArticle() {
        String teaser = "<article class='card'><h2><a href='/other'>Something else happened elsewhere</a></h2>"
                + "<p>Officials in another town said on Monday that something else had happened there, too.</p></article>";
        String html = page("<div><h1>Shells fall</h1>" + paragraphs(FIRST, SECOND, THIRD) + "</div><section>"
                + teaser.repeat(6) + "</section>");

        assertThat(texts(Role.PARAGRAPH, html)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(passages(html)).noneMatch(line -> line.contains("elsewhere"));
    }

    @Test
    void longCommentsAreLeftOut() {
        String comment = "<li class='comment'><p>I have lived in that valley for thirty years and I can tell you that"
                + " nobody there has ever seen the monitors on the road.</p></li>";
        String html = page(ARTICLE + "<ol class='comment-list'>" + comment + comment + "</ol>");

        assertThat(passages(html)).noneMatch(line -> line.contains("thirty years"));
    }

    @Test
    void bannersAndSidebarsAreLeftOut() {
        String html = page(
                "<div id='cookie-consent'><p>We and our partners use cookies to give you the best"
                        + " experience. By going on you agree to it.</p></div>" + ARTICLE
                        + "<aside><p>Our correspondents have covered the valley since the war began, from both sides of it.</p></aside>");

        assertThat(passages(html)).noneMatch(line -> line.contains("cookies") || line.contains("correspondents"));
    }

    @Test
    void aClassThatBelongsToTheWholeArticleDoesNotHideIt() {
        String html = page("<div class='share-wrapper related'>" + ARTICLE + "</div>");

        assertThat(texts(Role.PARAGRAPH, html)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aBodyInTwoPartsIsReadWhole() {
        String more = paragraphs(THIRD + " They would be back by night.", SECOND + " Nobody was named.", THIRD);
        String html = page("<div class='part'>" + paragraphs(FIRST, SECOND)
                + "</div><div class='advert'>Advertisement</div>" + "<div class='part'>" + more + "</div>");

        assertThat(texts(Role.PARAGRAPH, html)).hasSize(5).startsWith(FIRST).endsWith(THIRD);
    }

    @Test
    void postsOfALiveBlogAreAllRead() {
        String post =
                "<article class='post'><time datetime='2016-09-19T10:00Z'>10:00</time><h2>Convoy on its way</h2>%s</article>";
        String html = page("<main><h1>As it happened</h1><p>" + THIRD + "</p>" + post.formatted("<p>" + FIRST + "</p>")
                + post.formatted("<p>" + SECOND + "</p>") + "</main>");

        assertThat(texts(Role.PARAGRAPH, html)).contains(FIRST, SECOND);
    }

    @Test
    void aLayoutTableIsReadAsTheArticleItHolds() {
        String html = page("<table><tr><td><a href='/'>Home</a></td><td>" + paragraphs(FIRST, SECOND, THIRD)
                + "</td></tr></table>");

        assertThat(texts(Role.PARAGRAPH, html)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void theRowsOfATableInTheBodyAreAPassageEach() {
        String html = page("<div>" + paragraphs(FIRST, SECOND)
                + "<table><tr><th>Town</th><th>Killed</th></tr><tr><td>Homs</td><td>4</td></tr></table>"
                + paragraphs(THIRD) + "</div>");

        assertThat(texts(Role.PARAGRAPH, html)).containsExactly(FIRST, SECOND, "Town | Killed", "Homs | 4", THIRD);
    }

    @Test
    void amplifiedPagesAreRead() {
        String html = "<!doctype html><html amp lang='en'><body><amp-sidebar><ul><li>Menu</ul></amp-sidebar>"
                + "<amp-consent><p>We use cookies to give you the best experience, as everybody does.</p></amp-consent>"
                + "<article>" + paragraphs(FIRST, SECOND) + "<amp-ad>Buy</amp-ad>" + paragraphs(THIRD)
                + "</article></body></html>";

        assertThat(passages(html)).containsExactly("PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND, "PARAGRAPH " + THIRD);
    }

    @Test
    void hiddenPartsAndScriptsAreNotRead() {
        String html = page("<article>" + paragraphs(FIRST)
                + "<p hidden>Hidden words that stand in the page, for a test of colours.</p>"
                + "<p style='color:red; display : none'>Hidden words that stand in the page, for a test of colours.</p>"
                + "<p aria-hidden='true'>Hidden words.</p><template><p>Hidden words.</p></template>"
                + "<noscript><p>Hidden words.</p></noscript><script>document.write('Hidden words')</script>"
                + "<style>p { content: 'Hidden words' }</style>" + paragraphs(SECOND, THIRD) + "</article>");

        assertThat(passages(html)).containsExactly("PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND, "PARAGRAPH " + THIRD);
    }

    @Test
    void aBodyThatScriptsWouldUncoverIsReadWhereThereIsNoOther() {
        assertThat(texts(
                        Role.PARAGRAPH,
                        page("<noscript><div>" + paragraphs(FIRST, SECOND, THIRD) + "</div></noscript>")))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void theDescriptionStandsInForABodyThatScriptsWouldWrite() {
        String html = page(
                "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'Shells fall','articleBody':'%s\\n\\n%s'}</script>"
                        .replace('\'', '"')
                        .formatted(FIRST, SECOND),
                "<div id='app'></div>");

        assertThat(passages(html)).containsExactly("HEADLINE Shells fall", "PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND);
    }

    @Test
    void unclosedTagsDoNoHarm() {
        String html = "<html><body><div><article><h1>Shells fall<p>" + FIRST + "<p><b>" + SECOND + "<p>" + THIRD;

        assertThat(Pages.read(html).text()).contains(FIRST).contains(SECOND).contains(THIRD);
    }
}
