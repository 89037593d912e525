package org.rapporteur.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.draft.Draft;

/**
 * An RSS or Atom feed of any version, an entry at a time: rome is given what surrounds the entries and one entry, so
 * that a feed which breaks off is read up to there.
 */
final class XmlFeed {
    /** Where an entry's day stands, first in the list first; not rome's reading of it, which loses the local day. */
    private static final List<String> DATES =
            List.of("pubDate", "published", "date", "issued", "created", "updated", "modified");

    /** What a feed tells of itself that is also true of its entries. */
    private static final Set<String> KEPT = Set.of("title", "link", "language");

    private static final int LONGEST_KEPT = 1000;

    private final Input input;
    private final XMLOutputter source = new XMLOutputter(Format.getRawFormat());
    private @Nullable Element root;
    private @Nullable Element channel;
    private int entries;

    /** How many entries were read before the feed was mended. */
    private int known;

    private int withEntities;
    private @Nullable String entity;
    private Place firstEntity = Place.WHOLE;

    XmlFeed(Input input) {
        this.input = input;
    }

    void read(String text) throws IOException {
        try {
            elements(text);
        } catch (XMLStreamException e) {
            if (!input.isDamaged()) {
                mend(text, e);
            }
        }
        if (withEntities > 0) {
            String others = withEntities == 1 ? "" : ", as do " + (withEntities - 1) + " after it";
            input.problem(
                    firstEntity,
                    "refers to an entity of the feed's own, \"" + entity + "\"" + others
                            + "; such entities are never expanded and what needs them is left out");
        }
    }

    private void elements(String text) throws XMLStreamException, IOException {
        XMLStreamReader xml = SafeXml.of(new StringReader(text));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                element(xml);
            }
        }
    }

    /** Reads the entries from the fault on, of the feed as it can be mended; those before are read already. */
    private void mend(String text, XMLStreamException fault) throws IOException {
        String mended = MendedXml.of(text);
        boolean whole = mended != null && MendedXml.isWhole(text);
        known = entries;
        entries = 0;
        root = null;
        channel = null;
        try {
            if (mended != null) {
                elements(mended);
            }
        } catch (XMLStreamException again) {
            whole = false;
        }
        entries = Math.max(entries, known);
        String what = "is not well-formed XML: " + SafeXml.words(fault);
        if (entries == 0 || !whole) {
            String before = entries == 0 ? "" : "; the " + entries + " entries before are read";
            throw new Unreadable(Place.WHOLE.at(SafeXml.place(fault)), what + before + ". Fetch it again");
        }
        input.warning(
                Place.WHOLE.at(SafeXml.place(fault)),
                what + "; its " + entries + (entries == 1 ? " entry is" : " entries are")
                        + " read as far as they can be told apart");
    }

    /** At any element that is no part of an entry: the root, the channel, an entry, or what tells of the feed. */
    private void element(XMLStreamReader xml) throws XMLStreamException, IOException {
        String name = xml.getLocalName();
        if (root == null) {
            if (!name.equals("rss") && !name.equals("feed") && !name.equals("RDF")) {
                throw new Unreadable("is XML but no feed: its root is " + Chars.quote(name) + ", not rss, feed or RDF");
            }
            root = XmlTree.start(xml);
            if (name.equals("rss") && root.getAttribute("version") == null) {
                root.setAttribute("version", "2.0");
            }
        } else if (name.equals("channel") && channel == null && root.getName().equals("rss")) {
            channel = XmlTree.start(xml);
            root.addContent(channel);
        } else {
            XmlTree tree = XmlTree.read(xml, input.limits());
            if (name.equals("item") || name.equals("entry")) {
                entry(root, tree);
            } else if (tree.foreignEntity() != null) {
                tellEntity(Place.WHOLE, tree.foreignEntity());
            } else {
                keep(channel == null ? root : channel, tree);
            }
        }
    }

    /** Keeps what tells of the feed; the rest, and what is unheard-of long, would be copied for every entry. */
    private static void keep(Element parent, XmlTree tree) {
        Element element = tree.element();
        if (element.getName().equals("channel")) {
            element.getChildren().removeIf(child -> !isKept(child));
        }
        boolean first = parent.getChild(element.getName(), element.getNamespace()) == null;
        if (first && (isKept(element) || element.getName().equals("channel"))) {
            parent.addContent(element);
        }
    }

    private static boolean isKept(Element element) {
        return KEPT.contains(element.getName()) && element.getValue().length() < LONGEST_KEPT;
    }

    private void tellEntity(Place place, String name) {
        withEntities++;
        if (entity == null) {
            entity = name;
            firstEntity = place;
        }
    }

    private void entry(Element feed, XmlTree tree) {
        Place place = Place.entry(++entries);
        if (entries <= known) {
            return;
        }
        if (tree.foreignEntity() != null) {
            tellEntity(place, tree.foreignEntity());
            return;
        }
        if (tree.isTooLarge()) {
            input.problem(
                    place,
                    "has more than the " + Limits.words(input.limits().reportBytes())
                            + " of one report, or nests deeper than "
                            + input.limits().depth()
                            + " elements; it is left out");
            return;
        }
        Element entry = tree.element();
        String bytes = source.outputString(entry);
        Element around = feed.clone();
        (channel == null ? around : around.getChildren().get(0)).addContent(entry);
        SyndFeed read;
        try {
            read = new SyndFeedInput(false, Locale.ROOT).build(new Document(around));
        } catch (FeedException | RuntimeException e) {
            input.problem(place, "is no entry of a known kind of feed; it is left out");
            return;
        }
        if (read.getEntries().isEmpty()) {
            input.problem(place, "is no entry of a known kind of feed; it is left out");
            return;
        }
        SyndEntry known = read.getEntries().get(0);
        FeedEntry.report(input, draft(read, known, entry), content(known), FeedEntry.Kind.UNKNOWN, place, bytes);
    }

    private static Draft draft(SyndFeed feed, SyndEntry entry, Element element) {
        Draft draft = new Draft()
                .set("id", id(entry, element))
                .set("url", entry.getLink())
                .set("publisher", line(feed.getTitle()), "feed title")
                .set("title", line(entry.getTitle()), "title")
                .set("byline", line(entry.getAuthor()), "author")
                .set("language", feed.getLanguage());
        for (String name : DATES) {
            element.getChildren().stream()
                    .filter(child -> child.getName().equals(name))
                    .findFirst()
                    .ifPresent(date -> draft.set("published", date.getTextNormalize(), name));
        }
        return draft;
    }

    /** The entry's own id; rome gives its link where it has none. */
    private static @Nullable String id(SyndEntry entry, Element element) {
        boolean given =
                element.getAttributes().stream().anyMatch(a -> a.getName().equals("about"))
                        || element.getChildren().stream()
                                .anyMatch(child -> child.getName().equals("guid")
                                        || child.getName().equals("id"));
        return given ? entry.getUri() : null;
    }

    /** The first content, or else the summary. */
    private static @Nullable String content(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String line(@Nullable String words) {
        return words == null ? null : HtmlText.ofLine(words);
    }
}
