package org.rapporteur.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.draft.Draft;

/** A PDF: one report of its running text, with what its document information tells. */
final class PdfReader implements FormatReader {
    /** PDFBox tells every small fault of a file on standard error; held here, as loggers are kept only by weak links. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
        PdfFonts.install();
    }

    /** Titles that a program filled in: a file's name, or that there is none. */
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)(microsoft word|powerpoint).*|untitled.*|.*\\.(docx?|odt|pdf|indd|qxd|rtf|txt|pptx?)");

    @Override
    public void read(Input input) throws IOException {
        byte[] bytes = input.all(input.limits().documentBytes());
        if (!new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            String kind = Binary.kind(bytes);
            throw new Unreadable(
                    "is no PDF" + (kind == null ? "; if it is text, let its name end in .txt" : " but " + kind));
        }
        if (PdfBomb.isIn(bytes)) {
            throw new Unreadable(
                    "holds a page that unpacks to more than " + Limits.words(PdfBomb.LARGEST) + "; it is not read");
        }
        Draft draft = new Draft();
        List<PdfLine> lines;
        int pages;
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            pages = pdf.getNumberOfPages();
            lines = PdfLines.of(pdf, input.limits().reportBytes());
            tell(draft, pdf.getDocumentInformation());
        } catch (InvalidPasswordException e) {
            throw new Unreadable("is encrypted; save a copy without its password");
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A fault in the file shows in PDFBox as any of these; the memory it asked for is free again by now
            if (input.isDamaged()) {
                return;
            }
            throw new Unreadable("is a damaged PDF; open it in a viewer and save a copy");
        }
        String text = PdfParagraphs.of(lines, pages);
        if (text.isBlank()) {
            throw new Unreadable("has no text on its " + pages + (pages == 1 ? " page" : " pages")
                    + "; if they are scans, run text recognition first");
        }
        Bodies.untitled(draft, Chars.clean(text));
        TextHeader.read(draft);
        input.report(draft, Place.WHOLE, bytes);
    }

    private static void tell(Draft draft, PDDocumentInformation information) {
        String title = information.getTitle();
        draft.set("title", title == null || NO_TITLE.matcher(title.strip()).matches() ? null : title, "Title");
        draft.set("byline", information.getAuthor(), "Author");
        draft.set("published", day(information.getCreationDate()), "CreationDate");
    }

    /** The local day where the document was made. */
    private static @Nullable String day(@Nullable Calendar date) {
        if (date == null) {
            return null;
        }
        ZoneId zone = date.getTimeZone().toZoneId();
        return date.toInstant().atZone(zone).toLocalDate().toString();
    }
}
