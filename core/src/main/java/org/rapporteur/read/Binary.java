package org.rapporteur.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells bytes that are no text. */
final class Binary {
    private static final Map<String, String> MAGIC = new LinkedHashMap<>();

    static {
        MAGIC.put("%PDF-", "a PDF; let its name end in .pdf or give --format pdf");
        MAGIC.put("PK\3\4", "a zip archive; if it is a Word document, let its name end in .docx");
        MAGIC.put("\u001F\u008B", "packed with gzip; let its name end in .gz");
        MAGIC.put("\u0089PNG", "a picture (PNG)");
        MAGIC.put("\u00FF\u00D8\u00FF", "a picture (JPEG)");
        MAGIC.put("GIF8", "a picture (GIF)");
        MAGIC.put("\u00D0\u00CF\u0011\u00E0", "an old Office document; save it as .docx or .txt");
        MAGIC.put("\u007FELF", "a program");
        MAGIC.put("{\\rtf", "an RTF document; save it as .docx or .txt");
        MAGIC.put("filedesc://", "a web archive of the old form (ARC); convert it to WARC");
        MAGIC.put("SQLite format 3", "a database");
        MAGIC.put("BZh", "packed with bzip2; unpack it");
        MAGIC.put("\u00FD7zXZ", "packed with xz; unpack it");
        MAGIC.put("(\u00B5/\u00FD", "packed with zstd; unpack it");
        MAGIC.put("7z\u00BC\u00AF", "packed with 7-Zip; unpack it");
        MAGIC.put("Rar!", "packed with RAR; unpack it");
    }

    private static final int SHORT = 64;

    /** What the bytes are, with what to do about it; null where they may be text. */
    static @Nullable String kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            // A text may begin with the letters of "BZh" or "Rar!", but then no control character follows
            if (head.startsWith(magic.getKey()) && (magic.getKey().length() > 4 || controls(bytes) > 0)) {
                return magic.getValue();
            }
        }
        if (Encodings.mark(bytes) != null || Encodings.wide(bytes) != null) {
            return null;
        }
        // A file of any packed or compiled kind has one control byte in ten or more; text has hardly one.
        double most = bytes.length < SHORT ? 0.3 : 0.04;
        return controls(bytes) > most * bytes.length
                ? "binary data; give --format if it is of a kind that is read"
                : null;
    }

    /** How many bytes are control characters, those that colour a terminal's output or end lines left aside. */
    private static long controls(byte[] bytes) {
        long controls = 0;
        for (byte b : bytes) {
            controls += b >= 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1B ? 1 : 0;
        }
        return controls;
    }

    private Binary() {}
}
