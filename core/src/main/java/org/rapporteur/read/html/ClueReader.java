package org.rapporteur.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Notes the clues that one element gives. */
final class ClueReader {
    private ClueReader() {}

    static void read(Element element, String name, Clues clues, int block) {
        switch (name) {
            case "html" -> clues.language(element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"));
            case "meta" -> meta(element, clues);
            case "title" -> {
                if (element.parent() != null && element.parent().nameIs("head")) {
                    clues.title(element.ownText());
                }
            }
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    clues.jsonLd(element.data());
                }
            }
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                    clues.canonical(element.attr("href"));
                }
            }
            case "time" -> {
                String value = element.attr("datetime");
                clues.moment(new Clues.Moment(
                        value.isBlank() ? element.ownText() : value,
                        block,
                        element.hasAttr("pubdate") || element.attr("itemprop").equals("datePublished")));
            }
            default -> {
                if (name.equals("a") && element.attr("rel").equals("author")) {
                    clues.author(new Clues.Author(element.ownText(), block));
                }
                if (element.attr("itemprop").equals("datePublished")) {
                    String value = element.attr("content");
                    clues.moment(new Clues.Moment(value.isBlank() ? element.ownText() : value, block, true));
                }
            }
        }
    }

    private static void meta(Element element, Clues clues) {
        String content = element.attr("content");
        clues.meta(element.attr("name"), content);
        clues.meta(element.attr("property"), content);
        clues.meta(element.attr("itemprop"), content);
        clues.meta(element.attr("http-equiv"), content);
    }
}
