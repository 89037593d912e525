package org.rapporteur.read.html;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.read.Draft;

/** Finds the article in a web page: its passages and what the page tells of publisher, title, byline and date. */
public final class HtmlArticle {
    /**
     * The article of a page; the draft's text is blank where the page has none.
     *
     * @param html the page, decoded
     * @param url its address, where known
     */
    public static Draft of(String html, @Nullable String url) {
        return of(Jsoup.parse(html), url);
    }

    /** The article of a parsed page, which is left as it is. */
    public static Draft of(Document document, @Nullable String url) {
        Draft draft = new Draft().set("url", url, "input");
        Page page = PageReader.read(document, false);
        JsonLd jsonLd = JsonLd.read(page.clues().jsonLd());
        Metadata.set(draft, page.clues(), jsonLd, new Metadata.Visible(null, null, null));
        ArticleFinder.Found found = ArticleFinder.find(page);
        if (found == null) {
            return draft;
        }
        String title = draft.get("title");
        PassageBuilder builder = new PassageBuilder();
        for (Roles.Judged judged : Roles.judge(page, found, title == null ? "" : Wording.plain(title))) {
            builder.add(judged.block().text(), judged.role());
        }
        return draft.body(builder.text(), builder.passages());
    }

    private HtmlArticle() {}
}
