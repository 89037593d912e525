package org.rapporteur.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML readers that load nothing and expand nothing: a document type is passed over, its entities stay undeclared. */
final class SafeXml {
    static XMLStreamReader of(Reader characters) throws XMLStreamException {
        return factory().createXMLStreamReader(characters);
    }

    /** Of bytes in UTF-8 or UTF-16, decoded here, as the parser writes of broken ones on standard error. */
    static XMLStreamReader of(InputStream bytes) throws XMLStreamException, IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        buffered.mark(4);
        byte[] start = buffered.readNBytes(4);
        buffered.reset();
        Charset marked = Encodings.mark(start) == null ? Encodings.wide(start) : Encodings.mark(start);
        CharsetDecoder decoder = (marked == null ? StandardCharsets.UTF_8 : marked)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        Reader characters = new InputStreamReader(buffered, decoder);
        if (Encodings.mark(start) != null) {
            characters.skip(1); // the mark
        }
        return of(characters);
    }

    /** What is wrong and at which line and column, without the parser's own preamble. */
    static String words(XMLStreamException e) {
        if (e.getNestedException() instanceof CharacterCodingException) {
            return "it has bytes that are no characters in its encoding";
        }
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
