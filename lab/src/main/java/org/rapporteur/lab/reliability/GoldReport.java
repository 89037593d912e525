package org.rapporteur.lab.reliability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.lab.Corpus;
import org.rapporteur.model.Span;

/** A line of a gold file: a text, and the statements in it, whose offsets count code points. */
record GoldReport(String text, JsonNode quotes) {
    /**
     * The reports of a file of JSON lines, also of a gzipped one, by id.
     *
     * @throws IOException where it can't be read
     */
    static Map<String, GoldReport> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, GoldReport> reports = new LinkedHashMap<>();
        for (String line : Corpus.lines(file)) {
            JsonNode node = json.readTree(line);
            reports.put(
                    node.path("id").asText(), new GoldReport(node.path("text").asText(), node.path("quotes")));
        }
        return reports;
    }

    /**
     * The statements in the text as the program has it, which may put a title before.
     *
     * @throws IllegalArgumentException where that text doesn't hold this one
     */
    List<GoldStatement> statementsIn(String read) {
        int shift = read.indexOf(text);
        if (shift < 0) {
            throw new IllegalArgumentException("its text is not the gold's");
        }
        List<GoldStatement> statements = new ArrayList<>();
        for (JsonNode quote : quotes) {
            List<Span> content = pieces(quote, "content", shift);
            if (!content.isEmpty()) {
                statements.add(new GoldStatement(content, pieces(quote, "speaker", shift)));
            }
        }
        return statements;
    }

    /** The pieces of a part that is in several, else the part itself, else nothing. */
    private List<Span> pieces(JsonNode quote, String part, int shift) {
        JsonNode several = quote.path(part + "_parts");
        List<Span> spans = new ArrayList<>();
        if (several.isArray() && !several.isEmpty()) {
            several.forEach(piece -> spans.add(span(piece, shift)));
        } else if (quote.path(part).isArray()) {
            spans.add(span(quote.path(part), shift));
        }
        return spans;
    }

    private Span span(JsonNode ends, int shift) {
        return new Span(
                shift + text.offsetByCodePoints(0, ends.path(0).asInt()),
                shift + text.offsetByCodePoints(0, ends.path(1).asInt()));
    }
}
