package org.rapporteur.read.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        return new Draft().set("url", url, "input").body(html, List.of());
    }

    private HtmlArticle() {}
}
