package org.rapporteur.read.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.read.Draft;
import org.rapporteur.model.Role;

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
        ArticleFinder.Found found = ArticleFinder.find(page);
        PassageBuilder builder = new PassageBuilder();
        if (found != null) {
            for (int i = found.body().firstBlock; i < found.body().endBlock(); i++) {
                Block block = page.blocks().get(i);
                Role role = RoleJudge.judge(block, found);
                if (role != null) {
                    builder.add(block.text(), role);
                }
            }
        }
        return draft.body(builder.text(), builder.passages());
    }

    private HtmlArticle() {}
}
