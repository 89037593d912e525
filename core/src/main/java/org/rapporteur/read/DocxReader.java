package org.rapporteur.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.draft.Draft;

/** A Word document (Office Open XML): one report of its paragraphs, with what its core properties tell. */
final class DocxReader implements FormatReader {
    private static final Pattern DOCUMENT = Pattern.compile("word/document\\d*\\.xml");
    private static final String DAMAGED = "is a damaged zip archive";
    private static final String PROPERTIES = "docProps/core.xml";

    private final Draft draft = new Draft();
    private boolean damaged;
    private @Nullable DocxText text;
    private @Nullable String modified;

    @Override
    public void read(Input input) throws IOException {
        byte[] bytes = input.all(input.limits().documentBytes());
        if (!new String(bytes, 0, Math.min(bytes.length, 2), StandardCharsets.ISO_8859_1).equals("PK")) {
            String kind = Binary.kind(bytes);
            throw new Unreadable("is no Word document"
                    + (kind == null ? "; if it is text, let its name end in .txt" : " but " + kind));
        }
        String fault = null;
        Place place = Place.WHOLE;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            parts(zip, input.limits());
        } catch (Unreadable e) {
            throw e;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof Unreadable bomb) {
                throw bomb;
            }
            fault = damaged ? DAMAGED : "has XML that is not well-formed: " + SafeXml.words(e);
            place = damaged ? place : place.at(SafeXml.place(e));
        } catch (IOException | IllegalArgumentException e) {
            fault = DAMAGED;
        }
        boolean empty = text == null || text.isBlank();
        if (fault != null && !(input.isDamaged() && !empty)) {
            String consequence = empty ? "; nothing of it can be read" : "; what could be read is kept";
            input.problem(place, fault + consequence + ". Save it again in Word");
        } else if (empty) {
            throw new Unreadable(
                    text == null
                            ? "is a zip archive but no Word document: it has no word/document.xml"
                            : "has no text; if it holds pictures of text, run text recognition first");
        }
        if (text != null && !empty) {
            draft.set("published", modified, "dcterms:modified");
            text.into(draft);
            input.report(draft, Place.WHOLE, bytes);
        }
    }

    private void parts(ZipInputStream zip, Limits limits) throws IOException, XMLStreamException {
        Bounded unpacked = new Bounded(zip, limits.unpackedBytes());
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > limits.entries()) {
                throw new Unreadable("has more than " + limits.entries() + " parts, as no Word document has");
            }
            if (entry.getName().equals(PROPERTIES)) {
                properties(SafeXml.of(unpacked));
            } else if (DOCUMENT.matcher(entry.getName()).matches()) {
                text = new DocxText(limits);
                text.read(SafeXml.of(unpacked));
            }
            while (unpacked.skip(64 * 1024) > 0) {
                // a part that is not needed: passed over through the same bound
            }
        }
    }

    private void properties(XMLStreamReader xml) throws XMLStreamException {
        String field = "";
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> field = xml.getLocalName();
                case XMLStreamReader.END_ELEMENT -> field = "";
                case XMLStreamReader.CHARACTERS -> {
                    switch (field) {
                        case "title" -> draft.set("title", xml.getText(), "dc:title");
                        case "creator" -> draft.set("byline", xml.getText(), "dc:creator");
                        case "language" -> draft.set("language", xml.getText());
                        case "created" -> draft.set("published", xml.getText(), "dcterms:created");
                        case "modified" -> modified = xml.getText();
                        default -> {}
                    }
                }
                default -> {}
            }
        }
    }

    /** Stops at a bomb; never closes what it reads from, as the XML reader would. */
    private final class Bounded extends BulkStream {
        private final InputStream in;
        private final long limit;
        private long count;

        Bounded(InputStream in, long limit) {
            this.in = in;
            this.limit = limit;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            damaged = true; // unless the next line gets its bytes; the XML reader takes a fault for the end
            int read = in.read(target, offset, length);
            damaged = false;
            count += Math.max(read, 0);
            if (count > limit) {
                throw new Unreadable("unpacks to more than " + Limits.words(limit) + "; it is not read");
            }
            return read;
        }
    }
}
