package org.rapporteur.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** All the text of a piece of HTML, block by block, a blank line between. */
final class HtmlText {
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "head", "title");

    /** What mail programs put around what they quote, and around signatures. */
    private static final String QUOTED = "blockquote[type=cite], blockquote.gmail_quote, .gmail_quote, .yahoo_quoted,"
            + " .moz-cite-prefix, .moz-signature, .gmail_signature, .protonmail_quote";

    static String of(String html) {
        return of(Jsoup.parse(html), List.of());
    }

    /** The same of a letter, whose quotations of earlier ones get a ">" before each line, as they have in plain text. */
    static String ofLetter(String html) {
        Document document = Jsoup.parse(html);
        return of(document, document.select(QUOTED));
    }

    private static String of(Document document, Collection<Element> quoted) {
        Blocks blocks = new Blocks(new HashSet<>(quoted));
        document.body().traverse(blocks);
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
        private final Set<Element> quoted;
        private int unseen;
        private int quoting;

        Blocks(Set<Element> quoted) {
            this.quoted = quoted;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                unseen += isUnseen(element) ? 1 : 0;
                if (element.isBlock() || element.normalName().equals("td")) {
                    end();
                } else if (element.normalName().equals("br")) {
                    block.append('\n');
                }
                quoting += quoted.contains(element) ? 1 : 0;
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
                quoting -= quoted.contains(element) ? 1 : 0;
            }
        }

        void end() {
            String words = squeezed(block).strip();
            if (!words.isEmpty()) {
                text.append(quoting == 0 ? words : "> " + words.replace("\n", "\n> "))
                        .append("\n\n");
            }
            block.setLength(0);
        }

        /** One space for a run of them, none beside a line break; in one pass, as a page may be spaces alone. */
        private static String squeezed(CharSequence block) {
            StringBuilder squeezed = new StringBuilder(block.length());
            boolean lineStart = true;
            boolean space = false;
            for (int i = 0; i < block.length(); i++) {
                char c = block.charAt(i);
                if (c == ' ') {
                    space = !lineStart;
                    continue;
                }
                lineStart = c == '\n';
                squeezed.append(space && !lineStart ? " " : "").append(c);
                space = false;
            }
            return squeezed.toString();
        }

        private static boolean isUnseen(Element element) {
            return UNSEEN.contains(element.normalName().toLowerCase(Locale.ROOT));
        }
    }

    private HtmlText() {}
}
