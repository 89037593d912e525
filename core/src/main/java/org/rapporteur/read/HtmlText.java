package org.rapporteur.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** All the text of a piece of HTML, block by block, a blank line between. */
final class HtmlText {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head", "title");

    static String of(String html) {
        Blocks blocks = new Blocks();
        Jsoup.parse(html).body().traverse(blocks);
        blocks.end();
        return Chars.clean(blocks.text.toString().strip());
    }

    /** The text of a line such as a title, which may hold tags or entities. */
    static String ofLine(String line) {
        return Chars.oneLine(
                line.indexOf('<') < 0 && line.indexOf('&') < 0
                        ? line
                        : Jsoup.parse(line).text());
    }

    private static final class Blocks implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder block = new StringBuilder();
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                unseen += isUnseen(element) ? 1 : 0;
                if (element.isBlock() || element.normalName().equals("td")) {
                    end();
                } else if (element.normalName().equals("br")) {
                    block.append('\n');
                }
            } else if (node instanceof TextNode words && unseen == 0) {
                block.append(words.getWholeText().replaceAll("\\s+", " "));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                unseen -= isUnseen(element) ? 1 : 0;
                if (element.isBlock() || element.normalName().equals("td")) {
                    end();
                }
            }
        }

        void end() {
            String words = block.toString()
                    .replaceAll(" *\n *", "\n")
                    .replaceAll(" +", " ")
                    .strip();
            if (!words.isEmpty()) {
                text.append(words).append("\n\n");
            }
            block.setLength(0);
        }

        private static boolean isUnseen(Element element) {
            return UNSEEN.contains(element.normalName().toLowerCase(Locale.ROOT));
        }
    }

    private HtmlText() {}
}
