package org.rapporteur.read;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Makes well-formed XML of a feed that isn't, as browsers read HTML: a bare ampersand is itself, what is left open ends
 * with what is around it, a prefix that nothing declares is declared.
 */
final class MendedXml {
    /** A tree takes several times its text. */
    private static final int LONGEST = 32_000_000;

    private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern ROOT_END =
            Pattern.compile("</(?:\\w+:)?(?:rss|feed|RDF)\\s*>\\s*(?:<!--.*)?$", Pattern.DOTALL);
    private static final int LONGEST_END = 2000;

    /** What feeds' prefixes stand for. */
    private static final Map<String, String> KNOWN = Map.of(
            "content", "http://purl.org/rss/1.0/modules/content/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "atom", "http://www.w3.org/2005/Atom",
            "media", "http://search.yahoo.com/mrss/");

    /** The feed, well-formed, up to its last whole entry; null where it is too long to mend or nothing is in it. */
    static @Nullable String of(String feed) {
        if (feed.length() > LONGEST) {
            return null;
        }
        Document document =
                Jsoup.parse(NO_CHARACTER.matcher(wholeEntries(feed)).replaceAll(""), "", Parser.xmlParser());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element root = document.firstElementChild();
        if (root == null) {
            return null;
        }
        declare(root);
        return NO_CHARACTER.matcher(root.outerHtml()).replaceAll("");
    }

    /** Whether a feed's root is closed, so that it doesn't break off. */
    static boolean isWhole(String feed) {
        return ROOT_END.matcher(feed.substring(Math.max(0, feed.length() - LONGEST_END)))
                .find();
    }

    private static String wholeEntries(String feed) {
        if (isWhole(feed)) {
            return feed;
        }
        int last = Math.max(feed.lastIndexOf("</item>"), feed.lastIndexOf("</entry>"));
        return last < 0 ? "" : feed.substring(0, feed.indexOf('>', last) + 1);
    }

    private static void declare(Element root) {
        Set<String> prefixes = new TreeSet<>();
        for (Element element : root.getAllElements()) {
            addPrefix(prefixes, element.tagName());
            element.attributes().forEach(attribute -> addPrefix(prefixes, attribute.getKey()));
        }
        for (String prefix : prefixes) {
            if (!root.hasAttr("xmlns:" + prefix)) {
                root.attr("xmlns:" + prefix, KNOWN.getOrDefault(prefix, "urn:undeclared:" + prefix));
            }
        }
    }

    private static void addPrefix(Set<String> prefixes, String name) {
        int colon = name.indexOf(':');
        String prefix = colon <= 0 ? "" : name.substring(0, colon);
        if (!prefix.isEmpty() && !prefix.equals("xml") && !prefix.equals("xmlns")) {
            prefixes.add(prefix);
        }
    }

    private MendedXml() {}
}
