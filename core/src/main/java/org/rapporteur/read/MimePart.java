package org.rapporteur.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message or a part of one (RFC 2045 and 2046), as a stretch of the whole. Its source holds a byte a character, so
 * that parts in any encoding lie side by side.
 */
final class MimePart {
    /**
     * What a multipart holds.
     *
     * @param closed whether its last boundary is there
     */
    record Parts(List<MimePart> parts, boolean closed) {}

    /** Possessive, so that a value of any length needs no stack. */
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([\\w-]+)\\*?\\s*=\\s*(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|([^;\\s]+))");

    /** A line that looks like a boundary, for a multipart that is not divided by the one it names. */
    private static final Pattern BOUNDARY =
            Pattern.compile("(?m)^--([^\\s-][^\\r\\n]{0,69}?)[ \\t]*\\r?\\n(?i:content-)");

    private static final int MOST_PARTS = 1000;

    /** What a field has beyond this is passed over; no field that is read comes near it. */
    private static final int LONGEST_FIELD = 64 * 1024;

    private final String source;
    private final Map<String, String> headers = new HashMap<>();
    private final int start;
    private final int end;

    private MimePart(String source, int from, int end) {
        this.source = source;
        this.start = readHeaders(source, from, end);
        this.end = end;
    }

    /** @param source the message's bytes as ISO 8859-1 */
    static MimePart of(String source) {
        boolean mailbox = source.startsWith("From ");
        return new MimePart(source, mailbox ? source.indexOf('\n') + 1 : 0, source.length());
    }

    /** The first field of this lower-case name, unfolded. */
    @Nullable String header(String name) {
        return headers.get(name);
    }

    /** The media type in lower case; text/plain where the part names none. */
    String type() {
        String type = headers.getOrDefault("content-type", "");
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return bare.indexOf('/') < 0 ? "text/plain" : bare;
    }

    /** A parameter of the media type. */
    @Nullable String parameter(String name) {
        Matcher parameter = PARAMETER.matcher(headers.getOrDefault("content-type", ""));
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase(name)) {
                return parameter.group(2) == null
                        ? parameter.group(3)
                        : parameter.group(2).replace("\\", "");
            }
        }
        return null;
    }

    boolean isFlowed() {
        return "flowed".equalsIgnoreCase(parameter("format"));
    }

    /** Joins the lines that format=flowed (RFC 3676) breaks softly; quoted lines and signatures stay as they are. */
    static String unflow(String text) {
        return text.replaceAll("(?m)^ (?=[ >]|From )", "").replaceAll("(?<!^--|\n--|\n) \n(?![>\n])", " ");
    }

    /** The body's bytes, with the transfer encoding undone as far as that goes. */
    byte[] bytes() {
        String body = source.substring(start, end);
        return switch (headers.getOrDefault("content-transfer-encoding", "")
                .strip()
                .toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** The parts of a multipart; none where no boundary divides them. */
    Parts parts() throws Unreadable {
        String boundary = parameter("boundary");
        int first = boundary == null ? -1 : boundaryAt(boundary, start);
        if (boundary == null || first < 0) {
            Matcher guess = BOUNDARY.matcher(source).region(start, end);
            if (!guess.find()) {
                return new Parts(List.of(), true);
            }
            boundary = guess.group(1);
            first = guess.start();
        }
        List<MimePart> parts = new ArrayList<>();
        int at = first;
        while (at >= 0) {
            if (parts.size() == MOST_PARTS) {
                throw new Unreadable("has more than " + MOST_PARTS + " parts, as no e-mail has");
            }
            int after = at + 2 + boundary.length();
            if (source.startsWith("--", after)) {
                return new Parts(parts, true);
            }
            int lineEnd = source.indexOf('\n', after);
            int from = lineEnd < 0 || lineEnd > end ? end : lineEnd + 1;
            int next = boundaryAt(boundary, from);
            parts.add(new MimePart(source, from, next < 0 ? end : Math.max(from, next - 1)));
            at = next;
        }
        return new Parts(parts, false);
    }

    /** Where the next boundary of this part begins, looking from the beginning of a line; -1 where none is left. */
    private int boundaryAt(String boundary, int from) {
        String line = "--" + boundary;
        int at = from;
        while (at < end && !source.startsWith(line, at)) {
            int newline = source.indexOf('\n', at);
            at = newline < 0 ? end : newline + 1;
        }
        return at < end ? at : -1;
    }

    /** Reads the fields and says where the body begins. */
    private int readHeaders(String whole, int from, int limit) {
        String name = "";
        StringBuilder value = new StringBuilder();
        int at = from;
        while (at < limit) {
            int newline = whole.indexOf('\n', at);
            int stop = newline < 0 || newline > limit ? limit : newline;
            String line = whole.substring(at, stop).stripTrailing();
            at = Math.min(stop + 1, limit);
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0))) {
                extend(value.append(' '), line.strip());
            } else if (colon > 0) {
                keep(name, value);
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                value.setLength(0);
                extend(value, line.substring(colon + 1).strip());
            }
        }
        keep(name, value);
        return at;
    }

    private static void extend(StringBuilder value, String words) {
        int room = Math.max(0, LONGEST_FIELD - value.length());
        value.append(words, 0, Math.min(room, words.length()));
        value.setLength(Math.min(value.length(), LONGEST_FIELD));
    }

    private void keep(String name, StringBuilder value) {
        if (!name.isEmpty()) {
            headers.putIfAbsent(name, value.toString());
        }
    }

    static byte[] base64(String body) {
        StringBuilder digits = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if ((c < 0x80 && Character.isLetterOrDigit(c)) || c == '+' || c == '/') {
                digits.append(c);
            }
        }
        int rest = digits.length() % 4;
        digits.setLength(rest == 1 ? digits.length() - 1 : digits.length());
        return Base64.getDecoder().decode(digits.toString());
    }

    static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                bytes.write(c);
                continue;
            }
            int high = i + 1 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = i + 2 < body.length() ? Character.digit(body.charAt(i + 2), 16) : -1;
            int softEnd = i + 1;
            while (softEnd < body.length() && " \t\r".indexOf(body.charAt(softEnd)) >= 0) {
                softEnd++;
            }
            if (high >= 0 && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else if (softEnd == body.length() || body.charAt(softEnd) == '\n') {
                i = softEnd;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }
}
