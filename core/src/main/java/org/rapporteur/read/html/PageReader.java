package org.rapporteur.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a parsed document into boxes and blocks in one pass over its nodes, which keeps its own stack, so that no nesting
 * is too deep for it.
 */
final class PageReader {
    private final boolean hiddenToo;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Clues clues = new Clues();
    private final PurposeWords words = new PurposeWords();
    private final TextRun run = new TextRun();
    private final Deque<Frame> open = new ArrayDeque<>();
    private Box box;
    private int links;
    private int strongs;
    private int preformatted;
    private int pictures;

    /** An element that is being read. */
    private static final class Frame {
        final Element element;
        final @Nullable Box box;
        final boolean link;
        final boolean strong;
        final boolean pre;
        int next;

        Frame(Element element, @Nullable Box box, boolean link, boolean strong, boolean pre) {
            this.element = element;
            this.box = box;
            this.link = link;
            this.strong = strong;
            this.pre = pre;
        }
    }

    private PageReader(boolean hiddenToo) {
        this.hiddenToo = hiddenToo;
        box = new Box(null, "#root", Purpose.UNKNOWN, 0, 0, 0);
        boxes.add(box);
    }

    /**
     * Reads a document.
     *
     * @param hiddenToo whether to read what a browser with scripts would not show
     */
    static Page read(Document document, boolean hiddenToo) {
        PageReader reader = new PageReader(hiddenToo);
        reader.walk(document);
        return new Page(reader.boxes, reader.blocks, reader.clues);
    }

    private void walk(Document document) {
        open.push(new Frame(document, null, false, false, false));
        while (!open.isEmpty()) {
            Frame frame = open.peek();
            if (frame.next >= frame.element.childNodeSize()) {
                open.pop();
                close(frame);
                continue;
            }
            Node child = frame.element.childNode(frame.next++);
            if (child instanceof TextNode text) {
                text(text.getWholeText());
            } else if (child instanceof Element element) {
                open(element);
            }
        }
        endBlock();
        boxes.get(0).close(blocks.size(), boxes.size(), pictures);
    }

    private void text(String text) {
        if (preformatted == 0) {
            run.add(text, links > 0, strongs > 0);
            return;
        }
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            run.add(text.substring(start, end), links > 0, strongs > 0);
            breakLine();
            start = end + 1;
        }
        run.add(text.substring(start), links > 0, strongs > 0);
    }

    /** The second of two line breaks ends the paragraph. */
    private void breakLine() {
        if (!run.lineBreak()) {
            endBlock();
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            breakLine();
            return;
        }
        boolean bare = element.attributesSize() == 0;
        if (!bare) {
            ClueReader.read(element, name, clues, blocks.size());
        } else if (name.equals("title") || name.equals("time")) {
            ClueReader.read(element, name, clues, blocks.size());
        }
        if (Tags.isPicture(name) && !isSmall(element)) {
            pictures++;
        }
        if (isSkipped(element, name, bare)) {
            if (name.equals("hr")) {
                endBlock();
            }
            return;
        }
        Purpose purpose = bare ? Tags.purpose(name) : purpose(element, name);
        if (purpose == Purpose.HIDDEN && !hiddenToo) {
            return;
        }
        boolean block = Tags.isBlock(name)
                || (Tags.isCustom(name) && !box.isParagraph())
                || (name.equals("span") && isApart(purpose));
        Frame frame = new Frame(
                element,
                block ? openBox(name, purpose) : null,
                name.equals("a") && element.attributes().hasKey("href"),
                name.equals("b") || name.equals("strong"),
                name.equals("pre"));
        links += frame.link ? 1 : 0;
        strongs += frame.strong ? 1 : 0;
        preformatted += frame.pre ? 1 : 0;
        open.push(frame);
    }

    private Box openBox(String name, Purpose purpose) {
        endBlock();
        box = new Box(box, name, purpose, boxes.size(), blocks.size(), pictures);
        boxes.add(box);
        return box;
    }

    private void close(Frame frame) {
        links -= frame.link ? 1 : 0;
        strongs -= frame.strong ? 1 : 0;
        preformatted -= frame.pre ? 1 : 0;
        if (frame.box != null) {
            endBlock();
            frame.box.close(blocks.size(), boxes.size(), pictures);
            if (frame.box.parent != null) {
                box = frame.box.parent;
            }
        }
    }

    private void endBlock() {
        if (!run.isEmpty()) {
            blocks.add(run.take(blocks.size(), box));
        }
    }

    private boolean isSkipped(Element element, String name, boolean bare) {
        if (name.equals("template")) {
            return !element.attributes().hasKey("shadowrootmode");
        }
        if (Tags.isSilent(name)) {
            return true;
        }
        if (hiddenToo) {
            return false;
        }
        return name.equals("noscript") || (!bare && isHidden(element));
    }

    private static boolean isHidden(Element element) {
        if (element.attributes().hasKey("hidden")
                || element.attributes().get("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attributes().get("style");
        if (style.length() < 10) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** Whether a picture is a bullet, an emoji or a means to count visits. */
    private static boolean isSmall(Element picture) {
        return isSmall(picture.attributes().get("width"))
                || isSmall(picture.attributes().get("height"));
    }

    private static boolean isSmall(String pixels) {
        return pixels.length() == 1 || (pixels.length() == 2 && pixels.charAt(0) < '5');
    }

    private Purpose purpose(Element element, String name) {
        if (name.equals("html") || name.equals("body") || name.equals("main")) {
            return Purpose.UNKNOWN;
        }
        Purpose property = Tags.purposeOfProperty(element.attributes().get("itemprop"));
        if (property == Purpose.BODY) {
            return property;
        }
        Purpose purpose = strongest(Tags.purpose(name), property);
        purpose = strongest(purpose, Tags.purposeOfRole(element.attributes().get("role")));
        purpose = strongest(purpose, words.of(element.attributes().get("class")));
        return strongest(purpose, words.of(element.attributes().get("id")));
    }

    private static Purpose strongest(Purpose one, Purpose other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Whether a span of this purpose stands apart from the text around it. */
    private static boolean isApart(Purpose purpose) {
        return switch (purpose) {
            case CAPTION, CREDIT, PROMOTION, RELATED -> true;
            default -> false;
        };
    }
}
