package org.rapporteur.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.draft.Draft;

/**
 * JSON lines, one report a line: {@code {"id"?, "url"?, "publisher"?, "title"?, "published"?, "language"?, "text" or
 * "html"}}. Other keys are passed over.
 */
final class JsonLinesReader implements FormatReader {
    private static final List<String> FIELDS = List.of("publisher", "title", "published");
    private static final List<String> PLAIN_FIELDS = List.of("id", "url", "language");

    /** How a line begins whose end isn't seen. */
    private static final Pattern LONG_LINE =
            Pattern.compile("\\{\\s*\"(?:.*[^\\\\]\")?(?:text|html)\"\\s*:\\s*\"", Pattern.DOTALL);

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public boolean recognises(String beginning) {
        int end = beginning.indexOf('\n');
        try {
            JsonNode first = json.readTree(end < 0 ? beginning : beginning.substring(0, end));
            return first.hasNonNull("text") || first.hasNonNull("html");
        } catch (JsonProcessingException e) {
            return end < 0 && LONG_LINE.matcher(beginning).lookingAt();
        }
    }

    @Override
    public void read(Input input) throws IOException {
        LineLoop.demandText(input);
        InputStream stream = Utf8Stream.of(input);
        boolean utf8 = stream instanceof Utf8Stream;
        int longest = input.limits().reportBytes();
        LineLoop.each(
                input, stream, longest, "one report", (number, line) -> read(input, Place.line(number), line, utf8));
    }

    /**
     * Reads one line.
     *
     * @param utf8 whether the bytes are known to be UTF-8, whatever the options say of the input
     * @return whether there is anything in it
     */
    private boolean read(Input input, Place place, byte[] line, boolean utf8) {
        String text = utf8 ? Chars.clean(new String(line, StandardCharsets.UTF_8)) : input.decode(line, "utf-8", place);
        if (text.isBlank()) {
            return false;
        }
        report(input, place, text, line);
        return true;
    }

    private void report(Input input, Place place, String text, byte[] source) {
        try {
            JsonNode node = json.readTree(text);
            String wrong = wrong(node);
            if (wrong != null) {
                input.problem(place, wrong);
                return;
            }
            Draft draft = draft(node);
            if (draft.text().isBlank()) {
                input.problem(
                        place, node.hasNonNull("html") ? "\"html\" " + HtmlReader.NO_ARTICLE : "\"text\" is blank");
                return;
            }
            input.report(draft, place, source);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            input.problem(place.at("column " + column), "is not JSON: " + reason(e) + "; mend or drop the line");
        }
    }

    /** What keeps a line from being a report; null where nothing does. */
    private static @Nullable String wrong(JsonNode node) {
        if (!node.isObject()) {
            return "is JSON but no object; give {\"text\": …} or {\"html\": …}";
        }
        if (node.hasNonNull("text") == node.hasNonNull("html")) {
            return node.hasNonNull("text")
                    ? "has both \"text\" and \"html\"; leave one out"
                    : "has neither \"text\" nor \"html\"; give one of them";
        }
        for (String field : List.of("text", "html", "title", "publisher", "url")) {
            if (node.hasNonNull(field) && !node.get(field).isTextual()) {
                return "\"" + field + "\" is no string";
            }
        }
        return null;
    }

    private static Draft draft(JsonNode node) {
        Draft draft = new Draft();
        for (String field : FIELDS) {
            draft.set(field, value(node, field), field);
        }
        for (String field : PLAIN_FIELDS) {
            draft.set(field, value(node, field));
        }
        return node.hasNonNull("html")
                ? Bodies.page(draft, Chars.clean(node.get("html").asText()))
                : Bodies.plain(draft, Chars.clean(node.get("text").asText()));
    }

    private static @Nullable String value(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText(value.toString());
    }

    /** The parser's reason, its first sentence alone and without what it says of its own source. */
    static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage() == null ? "it breaks off" : e.getOriginalMessage();
        String line = Chars.oneLine(message.lines().findFirst().orElse(""));
        int source = line.indexOf(" (start marker");
        String reason = source > 0 ? line.substring(0, source) : line;
        return reason.length() > 120 ? reason.substring(0, 117) + "…" : reason;
    }
}
