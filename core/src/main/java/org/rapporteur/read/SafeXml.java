package org.rapporteur.read;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML readers that load nothing and expand nothing: a document type is passed over, its entities stay undeclared. */
final class SafeXml {
    static XMLStreamReader of(Reader characters) throws XMLStreamException {
        return factory().createXMLStreamReader(characters);
    }

    static XMLStreamReader of(InputStream bytes) throws XMLStreamException {
        return factory().createXMLStreamReader(bytes);
    }

    /** What is wrong and at which line and column, without the parser's own preamble. */
    static String words(XMLStreamException e) {
        String message = e.getMessage() == null ? "it breaks off" : e.getMessage();
        int start = message.indexOf("Message: ");
        String reason = Chars.oneLine(start < 0 ? message : message.substring(start + "Message: ".length()));
        return reason.length() > 160 ? reason.substring(0, 157) + "…" : reason;
    }

    /** Where it went wrong, for a problem. */
    static String place(XMLStreamException e) {
        return e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNumber() + " column "
                        + e.getLocation().getColumnNumber();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private SafeXml() {}
}
