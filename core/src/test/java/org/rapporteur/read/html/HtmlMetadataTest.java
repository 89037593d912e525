package org.rapporteur.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.read.html.Pages.FIRST;
import static org.rapporteur.read.html.Pages.SECOND;
import static org.rapporteur.read.html.Pages.page;
import static org.rapporteur.read.html.Pages.paragraphs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.read.draft.Draft;

/** Publisher, title, byline, date, language and address, and where each was found. */
final class HtmlMetadataTest {
    private static final String ARTICLE = "<article>" + paragraphs(FIRST, SECOND) + "</article>";
    private static final String JSON_LD = """
            <script type="application/ld+json">%s</script>""";

    private static Draft withHead(String head) {
        return Pages.read(page(head, ARTICLE));
    }

    private static void assertField(Draft draft, String field, String value, String where) {
        assertThat(draft.get(field)).isEqualTo(value);
        assertThat(draft.found()).containsEntry(field, where);
    }

    @Test
    void jsonLdGoesBeforeMetas() {
        Draft draft = withHead(JSON_LD.formatted("""
                        {"@context":"https://schema.org","@type":"NewsArticle","headline":"Shells fall","datePublished":"2016-09-20T08:00:00Z",
                         "author":[{"@type":"Person","name":"Jo Bloggs"},{"@type":"Person","name":"Ann Other"}],
                         "publisher":{"@type":"Organization","name":"The Daily Example"},"url":"https://example.org/shells"}""")
                + "<meta property='og:title' content='Other'><meta property='og:site_name' content='Other'>"
                + "<meta name='author' content='Other'><meta property='article:published_time' content='2011-01-01'>");

        assertField(draft, "title", "Shells fall", "json-ld");
        assertField(draft, "published", "2016-09-20", "json-ld");
        assertField(draft, "byline", "Jo Bloggs, Ann Other", "json-ld");
        assertField(draft, "publisher", "The Daily Example", "json-ld");
        assertThat(draft.get("url")).isEqualTo("https://example.org/shells");
        assertThat(draft.get("language")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"@type\":\"WebSite\",\"name\":\"Example\"},{\"@type\":[\"ReportageNewsArticle\"],\"headline\":\"Shells fall\"}]",
                "{\"@graph\":[{\"@type\":\"Organization\",\"name\":\"Example\"},{\"@type\":\"Article\",\"headline\":\"Shells fall\"}]}",
                "{\"@type\":\"WebPage\",\"publisher\":{\"name\":\"Example\"},\"mainEntity\":{\"@type\":\"BlogPosting\",\"headline\":\"Shells &#102;all\",\"publisher\":{\"name\":\"Example\"}}}",
                "/* made by a plug-in */ {\"@type\":\"NewsArticle\",\"headline\":\"Shells\tfall\",\"publisher\":[{\"name\":\"Example\"}],};"
            })
    void jsonLdIsFoundInAnyShape(String script) {
        Draft draft = withHead(JSON_LD.formatted(script));

        assertThat(draft.get("title")).isIn("Shells fall", "Shells\tfall");
        assertField(draft, "publisher", "Example", "json-ld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",",
                "nonsense",
                "",
                "[[[[",
                "{\"@type\":\"NewsArticle\",\"headline\":{}}"
            })
    void brokenJsonLdIsPassedOver(String script) {
        Draft draft = withHead(JSON_LD.formatted(script) + "<meta property='og:title' content='Shells fall'>");

        assertField(draft, "title", "Shells fall", "og:title");
        assertThat(draft.text()).contains(FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "dc.title, title, Shells fall",
        "citation_title, title, Shells fall",
        "dc.publisher, publisher, The Daily Example",
        "og:site_name, publisher, The Daily Example",
        "parsely-author, byline, Jo Bloggs",
        "sailthru.author, byline, Jo Bloggs",
        "dc.creator, byline, Jo Bloggs"
    })
    void metasOfManyVocabulariesAreRead(String name, String field, String value) {
        Draft draft = withHead("<meta name='" + name + "' content='" + value + "'>");

        assertField(draft, field, value, name.toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "article:published_time, 2016-09-20T08:00:00+02:00, 2016-09-20",
        "parsely-pub-date, 2016-09-20T08:00:00Z, 2016-09-20",
        "sailthru.date, 2016-09-20 08:00:00, 2016-09-20",
        "citation_publication_date, 2016/09/20, 2016-09-20",
        "DC.date.issued, 2016-09-20, 2016-09-20",
        "DC.date, 2016-9-3, 2016-09-03",
        "pubdate, 20160920T0800, 2016-09-20"
    })
    void datesInMetasAreReadAsDays(String name, String value, String day) {
        Draft draft = withHead("<meta name='" + name + "' content='" + value + "'>");

        assertField(draft, "published", day, name.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void addressesAreNoBylinesAndNoPublishers() {
        Draft draft = withHead("<meta property='article:author' content='https://example.org/jo'>"
                + "<meta name='publisher' content='https://example.org'>");

        assertThat(draft.get("byline")).isNull();
        assertThat(draft.get("publisher")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2016-13-40", "5/10/2016", "{{ date }}", "1474358400", "2016113", "201609"})
    void datesThatAreNoneAreNotSet(String date) {
        assertThat(withHead("<meta property='article:published_time' content='" + date + "'>")
                        .get("published"))
                .isNull();
    }

    @Test
    void theTimeElementNearTheTitleIsTheDate() {
        Draft draft =
                Pages.read(page("<article><h1>Shells fall on two villages</h1><time datetime='2016-09-20T08:00Z'>20"
                        + " Sept</time><div>" + paragraphs(FIRST, SECOND) + "</div></article>"
                        + "<time datetime='2001-01-01'>Founded</time>"));

        assertField(draft, "published", "2016-09-20", "time");
    }

    @Test
    void aDateInWordsNearTheTitleIsTakenAsADay() {
        Draft draft =
                Pages.read(page("<article><h1>Shells fall on two villages</h1><div>Tuesday, September 20th, 2016</div>"
                        + "<div>" + paragraphs(FIRST, SECOND) + "</div></article>"));

        assertField(draft, "published", "2016-09-20", "text");
    }

    @Test
    void aDateAmongOtherWordsIsTakenAsADay() {
        Draft draft = Pages.read(page("<article><h1>Shells fall on two villages</h1><time>Posted 2016-09-20, 10:00 am"
                + "</time><div>" + paragraphs(FIRST, SECOND) + "</div></article>"));

        assertField(draft, "published", "2016-09-20", "time");
    }

    @Test
    void anOfferOfWorkIsNoArticle() {
        Draft draft = withHead(JSON_LD.formatted("{\"@type\":\"JobPosting\",\"headline\":\"Other\"}")
                + JSON_LD.formatted("{\"@type\":\"LiveBlogPosting\",\"headline\":\"Shells fall\"}"));

        assertField(draft, "title", "Shells fall", "json-ld");
    }

    @Test
    void theAddressTellsTheDayAtLast() {
        Draft draft = HtmlArticle.of(page(ARTICLE), "https://example.org/2016/sep/20/shells-fall");

        assertField(draft, "published", "2016-09-20", "url");
        assertThat(draft.get("url")).isEqualTo("https://example.org/2016/sep/20/shells-fall");
    }

    @Test
    void theCanonicalAddressIsTheReports() {
        Draft draft = withHead("<meta property='og:url' content='https://example.org/a?utm=1'>"
                + "<link rel='canonical' href='https://example.org/a'>");

        assertThat(draft.get("url")).isEqualTo("https://example.org/a");
    }

    @Test
    void theVisibleBylineIsReadWithoutItsDate() {
        Draft draft = Pages.read(page("<article><h1>Shells fall on two villages</h1><p>By Jo Bloggs and Ann Other, 20"
                + " September 2016</p><div>" + paragraphs(FIRST, SECOND) + "</div></article>"));

        assertField(draft, "byline", "Jo Bloggs and Ann Other", "text");
    }

    @Test
    void aLinkToTheAuthorIsTheByline() {
        Draft draft =
                Pages.read(page("<article><h1>Shells fall on two villages</h1><a rel='author' href='/jo'>Jo Bloggs</a>"
                        + "<div>" + paragraphs(FIRST, SECOND) + "</div></article>"));

        assertField(draft, "byline", "Jo Bloggs", "text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shells fall - The Daily Example",
                "The Daily Example | Shells fall",
                "Shells fall — Daily Example"
            })
    void theSitesNameIsNoPartOfTheTitle(String title) {
        Draft draft =
                withHead("<title>" + title + "</title><meta property='og:site_name' content='The Daily Example'>");

        assertField(draft, "title", "Shells fall", "title");
    }

    @Test
    void theHeadlineGoesBeforeTheTitleElement() {
        Draft draft = Pages.read(page(
                "<title>Example</title>",
                "<article><h1>Shells fall on two villages</h1>" + paragraphs(FIRST, SECOND) + "</article>"));

        assertField(draft, "title", "Shells fall on two villages", "h1");
    }

    @ParameterizedTest
    @CsvSource({"fr-CA, fr", "ar, ar", "zh_Hans, zh", "x-unknown, "})
    void languagesAreReadAsTwoLetterCodes(String lang, String code) {
        assertThat(Pages.read("<html lang='" + lang + "'><body>" + ARTICLE).get("language"))
                .isEqualTo(code);
    }

    @Test
    void aPageWithoutAnArticleStillHasMetadata() {
        Draft draft =
                Pages.read("<html><head><meta property='og:title' content='Shells fall'></head><body></body></html>");

        assertField(draft, "title", "Shells fall", "og:title");
        assertThat(draft.text()).isBlank();
    }
}
