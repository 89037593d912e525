package org.rapporteur.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Role;
import org.rapporteur.read.draft.Draft;

/**
 * Finds the article in a web page: its passages and what the page tells of publisher, title, byline and date. A page goes
 * through {@link PageReader} (boxes and blocks), {@link ArticleFinder} (where the body is), {@link Roles} and {@link Lead}
 * (what each block is) and {@link Metadata}.
 */
public final class HtmlArticle {
    /** Less prose than this is an article only where the page says that it is one. */
    private static final int SHORTEST_ARTICLE = 140;

    /** An article this short may be the part of a longer one that is shown before scripts run. */
    private static final int SUSPICIOUSLY_SHORT = 400;

    /** How many letters at a text's end tell whether it is there. */
    private static final int COMPARED = 25;

    /**
     * The article of a page, under its title where the page has one; the draft's text is blank where there is no article.
     *
     * @param html the page, decoded
     * @param url its address, where known
     */
    public static Draft of(String html, @Nullable String url) {
        return of(Parser.htmlParser().parseInput(html, url == null ? "" : url), url);
    }

    /**
     * The article of a parsed page, which is left as it is.
     *
     * @param url the page's address, where known
     */
    public static Draft of(Document document, @Nullable String url) {
        Page page = PageReader.read(document, false);
        JsonLd jsonLd = JsonLd.read(page.clues().jsonLd());
        ArticlePlace found = ArticleFinder.find(page);
        double amount = found == null ? 0 : found.amount();
        if (amount < SUSPICIOUSLY_SHORT) {
            Page whole = PageReader.read(document, true);
            ArticlePlace inWhole = ArticleFinder.find(whole);
            if (inWhole != null && inWhole.amount() > 2 * Math.max(amount, SHORTEST_ARTICLE)) {
                page = whole;
                found = inWhole;
                amount = inWhole.amount();
            }
        }
        Draft draft = new Draft().set("url", url);
        String described = jsonLd.body();
        boolean cutOff = found != null && found.isCutOff(page);
        boolean partOnly = cutOff || !jsonLd.isFree();
        if (described != null
                && described.length() > SHORTEST_ARTICLE
                && (described.length() > 2 * amount || (partOnly && !shows(page, described)))) {
            return fromDescription(draft, page, jsonLd, described);
        }
        if (cutOff) {
            draft.note("shows only the beginning of its story, the rest is for subscribers; save it again signed in");
        }
        if (amount < SHORTEST_ARTICLE && !isArticle(page, jsonLd)) {
            found = ArticleFinder.findInFragment(page);
        }
        if (found == null) {
            Metadata.set(draft, page.clues(), jsonLd, Metadata.Visible.NOTHING);
            return draft;
        }
        return fromPage(draft, page, jsonLd, found);
    }

    private static boolean isArticle(Page page, JsonLd jsonLd) {
        return jsonLd.isArticle() || "article".equals(page.clues().meta("og:type"));
    }

    /** Whether the page shows a text's last words. */
    private static boolean shows(Page page, String text) {
        String plain = Wording.plain(text);
        String end = plain.substring(Math.max(0, plain.length() - COMPARED));
        return page.blocks().stream()
                .anyMatch(block -> Wording.plain(block.text()).contains(end));
    }

    private static Draft fromPage(Draft draft, Page page, JsonLd jsonLd, ArticlePlace found) {
        String title = Metadata.title(page.clues(), jsonLd);
        String plainTitle = title == null ? "" : Wording.plain(title);
        Lead lead = Lead.find(page, found, plainTitle);
        Metadata.set(
                draft,
                page.clues(),
                jsonLd,
                new Metadata.Visible(lead.headline(), lead.byline(), lead.markedDate(), lead.writtenDate()));
        PassageBuilder builder = new PassageBuilder();
        List<Roles.Judged> blocks = new ArrayList<>(lead.blocks());
        blocks.addAll(Roles.judge(page, found, plainTitle, lead.headlineBlock()));
        if (blocks.stream().noneMatch(block -> block.role() == Role.PARAGRAPH)) {
            return draft;
        }
        String shownTitle = draft.get("title");
        if (shownTitle != null && blocks.stream().noneMatch(block -> block.role() == Role.HEADLINE)) {
            builder.add(shownTitle, Role.HEADLINE);
        }
        builder.addAll(blocks);
        return draft.body(builder.text(), builder.passages());
    }

    /** Where scripts would write the body, the page's own description of the article may hold it. */
    private static Draft fromDescription(Draft draft, Page page, JsonLd jsonLd, String body) {
        Metadata.set(draft, page.clues(), jsonLd, Metadata.Visible.NOTHING);
        PassageBuilder builder = new PassageBuilder();
        String title = draft.get("title");
        if (title != null) {
            builder.add(title, Role.HEADLINE);
        }
        for (String line : body.lines().toList()) {
            TextRun run = new TextRun();
            run.add(line, false, false);
            if (!run.isEmpty()) {
                builder.add(run.text(), Role.PARAGRAPH);
            }
        }
        return draft.body(builder.text(), builder.passages());
    }

    private HtmlArticle() {}
}
