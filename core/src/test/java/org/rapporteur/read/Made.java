package org.rapporteur.read;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files made for tests. */
final class Made {
    /** Long enough for its language to show. */
    static final String STORY = "The governor said on Tuesday that a shell had hit the market in the old town.\n\n"
            + "He said that at least twelve people were killed and that the army had nothing to do with it.";

    static {
        PdfFonts.install(); // as the reader does, so that making a PDF leaves nothing in the user's home
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, String text, String charset) {
        return file(folder, name, text.getBytes(Charset.forName(charset)));
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A gzip file, a member a MiB, of the text before, then so many MiB of one letter, then the text after. */
    static Path bomb(Path folder, String name, String before, int mebibytes, String after) throws IOException {
        Path file = folder.resolve(name);
        byte[] mebi = gzip(filled(1024 * 1024));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(gzip(before.getBytes(StandardCharsets.UTF_8)));
            for (int i = 0; i < mebibytes; i++) {
                out.write(mebi);
            }
            out.write(gzip(after.getBytes(StandardCharsets.UTF_8)));
        }
        return file;
    }

    static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }

    /** A Word document of these paragraphs, given as WordprocessingML. */
    static byte[] docx(String core, String... paragraphs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document(paragraphs).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write(("<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\">" + core
                            + "</cp:coreProperties>")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String document(String... paragraphs) {
        return "<w:document xmlns:w=\"w\"><w:body>" + String.join("", paragraphs) + "</w:body></w:document>";
    }

    static String paragraph(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A PDF with these lines on each page, 14 points apart; an empty line leaves a gap. */
    static PDDocument pdf(List<List<String>> pages) throws IOException {
        PDDocument pdf = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                float y = 740;
                for (String line : lines) {
                    content.beginText();
                    content.newLineAtOffset(72, y);
                    content.showText(line);
                    content.endText();
                    y -= 14;
                }
            }
        }
        return pdf;
    }

    static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    /** A WARC record that holds an HTTP response. */
    static byte[] response(String url, String httpHead, byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\n" + httpHead + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (head.length + body.length) + "\r\n\r\n";
        return join(
                record.getBytes(StandardCharsets.ISO_8859_1),
                head,
                body,
                "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    /** A page whose article is two paragraphs. */
    static String page(String title, String first, String second) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title + "</title></head><body><nav><a href=\"/\">Home"
                + "</a></nav><article><h1>" + title + "</h1><p>" + first + "</p><p>" + second
                + "</p></article></body></html>";
    }

    private Made() {}
}
