package org.rapporteur.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a header field: encoded words (RFC 2047), or bytes as they come. */
final class MimeWords {
    private static final Pattern ENCODED =
            Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?\\s]*)?\\?([bBqQ])\\?([^?\\s]*)\\?=");

    /** Decodes a field whose characters are bytes. */
    static @Nullable String decode(@Nullable String field) {
        if (field == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        String openCharset = "";
        int at = 0;
        Matcher word = ENCODED.matcher(field);
        while (word.find()) {
            String between = field.substring(at, word.start());
            boolean adjacent = at > 0 && between.isBlank();
            if (!adjacent || !word.group(1).equalsIgnoreCase(openCharset)) {
                // A character may be split over two words of one charset, so those are decoded together
                text.append(flush(open, openCharset));
            }
            text.append(adjacent ? "" : plain(between));
            openCharset = word.group(1);
            boolean base64 = word.group(2).equalsIgnoreCase("b");
            open.writeBytes(
                    base64
                            ? MimePart.base64(word.group(3))
                            : MimePart.quotedPrintable(word.group(3).replace('_', ' ')));
            at = word.end();
        }
        text.append(flush(open, openCharset)).append(plain(field.substring(at)));
        return Chars.oneLine(text.toString());
    }

    /** The name that goes with the first address of a field; null where there is an address alone. */
    static @Nullable String name(@Nullable String field) {
        String decoded = decode(field);
        if (decoded == null) {
            return null;
        }
        int angle = decoded.indexOf('<');
        if (angle > 0) {
            return decoded.substring(0, angle)
                    .replace("\"", "")
                    .replace("\\", "")
                    .strip();
        }
        Matcher comment = Pattern.compile("\\(([^()]+)\\)").matcher(decoded);
        return comment.find() ? comment.group(1).strip() : null;
    }

    private static String flush(ByteArrayOutputStream open, String charset) {
        String text = open.size() == 0
                ? ""
                : Encodings.decode(open.toByteArray(), charset, null).text();
        open.reset();
        return text;
    }

    private static String plain(String field) {
        return Encodings.decode(field.getBytes(StandardCharsets.ISO_8859_1), null, null)
                .text();
    }

    private MimeWords() {}
}
