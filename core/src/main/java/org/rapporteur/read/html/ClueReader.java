package org.rapporteur.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Notes the clues that one element gives. */
final class ClueReader {
    private ClueReader() {}

    static void read(Element element, String name, Clues clues, int block) {
        switch (name) {
            case "html" ->
                clues.language(
                        element.attributes().hasKey("lang")
                                ? element.attributes().get("lang")
                                : element.attributes().get("xml:lang"));
            case "meta" -> meta(element, clues);
            case "title" -> {
                if (element.parent() != null && element.parent().nameIs("head")) {
                    clues.title(element.ownText());
                }
            }
            case "script" -> {
                if (element.attributes().get("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    clues.jsonLd(element.data());
                }
            }
            case "link" -> {
                if (element.attributes().get("rel").equalsIgnoreCase("canonical")) {
                    clues.canonical(element.attributes().get("href"));
                }
            }
            case "time" -> {
                String value = element.attributes().get("datetime");
                clues.moment(new Clues.Moment(
                        value.isBlank() ? element.ownText() : value,
                        block,
                        element.attributes().hasKey("pubdate")
                                || element.attributes().get("itemprop").equals("datePublished")));
            }
            default -> {
                if (name.equals("a") && element.attributes().get("rel").equals("author")) {
                    clues.author(new Clues.Author(element.ownText(), block));
                }
                if (element.attributes().get("itemprop").equals("datePublished")) {
                    String value = element.attributes().get("content");
                    clues.moment(new Clues.Moment(value.isBlank() ? element.ownText() : value, block, true));
                }
            }
        }
    }

    private static void meta(Element element, Clues clues) {
        String content = element.attributes().get("content");
        clues.meta(element.attributes().get("name"), content);
        clues.meta(element.attributes().get("property"), content);
        clues.meta(element.attributes().get("itemprop"), content);
        clues.meta(element.attributes().get("http-equiv"), content);
    }
}
