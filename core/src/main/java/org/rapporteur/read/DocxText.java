package org.rapporteur.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;
import org.rapporteur.read.draft.Draft;
import org.rapporteur.read.text.TextPassages;

/** The paragraphs of WordprocessingML, those of tables and text boxes too; deleted words and field codes left out. */
final class DocxText {
    /** A paragraph that its style calls a title or a heading; {@code end} is where it ends in the text. */
    private record Heading(int end, Role role) {}

    /** A paragraph that is open; text boxes put paragraphs inside of paragraphs. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private Role role = Role.PARAGRAPH;
    }

    /** What holds words that are no part of the document as it reads now, or says again what stands beside it. */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "instrText", "delText");

    private final Limits limits;
    private final StringBuilder text = new StringBuilder();
    private final NavigableMap<Integer, Heading> headings = new TreeMap<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int leftOut;
    private boolean inText;

    DocxText(Limits limits) {
        this.limits = limits;
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (++depth > limits.depth()) {
                        throw new Unreadable(
                                "nests more than " + limits.depth() + " elements, as no Word document does");
                    }
                    start(xml);
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName());
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    if (inText) {
                        add(xml.getText());
                    }
                }
                case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
                    throw new Unreadable(
                            "declares a document type or entities, which no Word document needs; it is not read");
                default -> {}
            }
            if (text.length() > limits.reportBytes()) {
                throw new Unreadable("has more than " + Limits.words(limits.reportBytes())
                        + " of text, the most one report may have; split it");
            }
        }
    }

    /** Gives the draft the text, with the roles that styles tell before those that the words tell. */
    void into(Draft draft) {
        String whole = Chars.harmless(text.toString().stripTrailing());
        Heading first = headings.get(0);
        boolean titled = first != null && first.role() == Role.HEADLINE;
        List<Passage> passages =
                TextPassages.of(whole, titled).stream().map(this::styled).toList();
        draft.body(whole, passages);
    }

    private Passage styled(Passage passage) {
        Map.Entry<Integer, Heading> before = headings.floorEntry(passage.span().start());
        return before != null && passage.span().end() <= before.getValue().end()
                ? new Passage(passage.span(), before.getValue().role())
                : passage;
    }

    private void start(XMLStreamReader xml) throws IOException {
        String name = xml.getLocalName();
        leftOut += LEFT_OUT.contains(name) ? 1 : 0;
        switch (name) {
            case "p" -> open.push(new Paragraph());
            case "t" -> inText = leftOut == 0;
            case "tab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "pStyle" -> style(value(xml));
            case "outlineLvl" -> role(value(xml).equals("9") ? Role.PARAGRAPH : Role.SUBHEAD);
            default -> {}
        }
    }

    private void end(String name) {
        leftOut -= LEFT_OUT.contains(name) ? 1 : 0;
        if (name.equals("t")) {
            inText = false;
        } else if (name.equals("p") && !open.isEmpty()) {
            Paragraph paragraph = open.pop();
            String words = paragraph.text.toString().strip();
            if (!words.isEmpty()) {
                int start = text.length();
                text.append(words).append("\n\n");
                if (paragraph.role != Role.PARAGRAPH) {
                    headings.put(start, new Heading(start + words.length(), paragraph.role));
                }
            }
        }
    }

    private void add(String words) throws IOException {
        if (leftOut == 0 && !open.isEmpty()) {
            StringBuilder paragraph = open.element().text;
            paragraph.append(words);
            if (paragraph.length() > limits.reportBytes()) {
                throw new Unreadable("has a paragraph of more than " + Limits.words(limits.reportBytes()));
            }
        }
    }

    private void style(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        if (lower.equals("title")) {
            role(Role.HEADLINE);
        } else if (lower.equals("subtitle") || lower.startsWith("heading")) {
            role(Role.SUBHEAD);
        } else if (lower.equals("caption")) {
            role(Role.CAPTION);
        }
    }

    private void role(Role role) {
        if (!open.isEmpty()) {
            open.element().role = role;
        }
    }

    private static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
