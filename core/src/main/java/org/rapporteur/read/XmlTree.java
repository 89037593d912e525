package org.rapporteur.read;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One element of a stream as a tree, built without ever holding more than the limits allow. */
final class XmlTree {
    private final Element element;
    private int depth;
    private long size;
    private boolean tooLarge;
    private @Nullable String foreignEntity;

    private XmlTree(Element element) {
        this.element = element;
    }

    /** Reads the element that the stream stands at, to its end. */
    static XmlTree read(XMLStreamReader xml, Limits limits) throws XMLStreamException {
        XmlTree tree = new XmlTree(start(xml));
        tree.readContent(xml, limits);
        return tree;
    }

    /** The element that the stream stands at, without its content. */
    static Element start(XMLStreamReader xml) throws XMLStreamException {
        try {
            return element(xml);
        } catch (IllegalArgumentException e) { // JDOM is stricter with names than the parser
            throw new XMLStreamException(e.getMessage(), xml.getLocation());
        }
    }

    private static Element element(XMLStreamReader xml) {
        Element element = new Element(xml.getLocalName(), namespace(xml.getPrefix(), xml.getNamespaceURI()));
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            Namespace declared = namespace(xml.getNamespacePrefix(i), xml.getNamespaceURI(i));
            if (!declared.getPrefix().isEmpty() && !declared.getPrefix().equals(element.getNamespacePrefix())) {
                element.addNamespaceDeclaration(declared);
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            Namespace namespace = prefix == null || prefix.isEmpty()
                    ? Namespace.NO_NAMESPACE
                    : namespace(prefix, xml.getAttributeNamespace(i));
            element.setAttribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i), namespace);
        }
        return element;
    }

    Element element() {
        return element;
    }

    /** Whether something was left out because there is too much of it, or nested too deep. */
    boolean isTooLarge() {
        return tooLarge;
    }

    /** An entity that is not one of HTML's and stands for something the document itself defines. */
    @Nullable String foreignEntity() {
        return foreignEntity;
    }

    private void readContent(XMLStreamReader xml, Limits limits) throws XMLStreamException {
        Element at = element;
        depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    size += 50; // what an element costs at the least, in memory rather than in bytes
                    tooLarge |= depth > limits.depth() || size > limits.reportBytes();
                    if (!tooLarge) {
                        Element child = start(xml);
                        at.addContent(child);
                        at = child;
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    if (!tooLarge && depth > 0) {
                        at = at.getParentElement();
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    size += xml.getTextLength();
                    tooLarge |= size > limits.reportBytes();
                    if (!tooLarge) {
                        at.addContent(xml.getText());
                    }
                }
                case XMLStreamReader.ENTITY_REFERENCE -> {
                    String reference = "&" + xml.getLocalName() + ";";
                    String character = Parser.unescapeEntities(reference, false);
                    if (character.equals(reference)) {
                        foreignEntity = foreignEntity == null ? xml.getLocalName() : foreignEntity;
                    } else if (!tooLarge) {
                        at.addContent(character);
                    }
                }
                default -> {}
            }
        }
    }

    private static Namespace namespace(@Nullable String prefix, @Nullable String uri) {
        return Namespace.getNamespace(prefix == null ? "" : prefix, uri == null ? "" : uri);
    }
}
