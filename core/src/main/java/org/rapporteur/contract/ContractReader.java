package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Published;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;

/**
 * Reads the contract's lines back into what {@link ContractWriter} printed: writing it again gives the same bytes. Fields it
 * doesn't know are passed over, for the contract may grow. Thread-safe.
 *
 * <p>Lines tell less than the model holds: a place's rule is read as {@code ""} and as no metonym, and a time's words lie where
 * the evidence has them, nearest to what the claim is about.
 */
public final class ContractReader {
    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads a {@code claim} line.
     *
     * @throws UnreadableLine if it isn't one
     */
    public Claim claim(String json) {
        JsonObject line = line(json, "claim");
        return line.read(() -> ClaimReader.claim(line));
    }

    /**
     * Reads a {@code claim} line of a report.
     *
     * @param text the report's
     * @throws UnreadableLine if it isn't one, or its spans' words aren't those of the text
     */
    public Claim claim(String json, String text) {
        JsonObject line = line(json, "claim");
        Claim claim = line.read(() -> ClaimReader.claim(line));
        line.holdAgainst(text);
        return claim;
    }

    /**
     * Reads a {@code report} line.
     *
     * @throws UnreadableLine if it isn't one
     */
    public Report report(String json) {
        JsonObject line = line(json, "report");
        return line.read(() -> report(line));
    }

    /**
     * What read a report, by its line; null where nothing did.
     *
     * @throws UnreadableLine if it isn't a {@code report} line
     */
    public @Nullable String engine(String json) {
        return line(json, "report").findString("engine");
    }

    /**
     * What a line is, whatever it may be.
     *
     * @throws UnreadableLine if it is no object with a type
     */
    public Head head(String json) {
        JsonNode node;
        try {
            node = mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UnreadableLine("is not JSON: " + e.getOriginalMessage(), e);
        }
        if (!node.path("type").isTextual()) {
            throw new UnreadableLine("is no object with a \"type\"");
        }
        return new Head(
                node.path("type").textValue(),
                node.path("id").textValue(),
                node.path("report").textValue(),
                node.path("by").textValue());
    }

    /**
     * What a line is.
     *
     * @param type such as {@code claim}
     * @param id its own, where it has one
     * @param report whose it is, where it is a report's
     * @param by what has taken its place, where something has
     */
    public record Head(
            String type,
            @Nullable String id,
            @Nullable String report,
            @Nullable String by) {}

    private JsonObject line(String json, String type) {
        JsonObject line;
        try {
            line = JsonObject.of(mapper.readTree(json), type);
        } catch (JsonProcessingException e) {
            throw new UnreadableLine("a line of type " + type + " is no JSON: " + e.getOriginalMessage(), e);
        }
        String told = line.string("type");
        if (!told.equals(type)) {
            throw line.wrong("type", "is \"" + told + "\", not \"" + type + "\"");
        }
        return line;
    }

    private static Report report(JsonObject line) {
        TreeMap<String, String> found = new TreeMap<>();
        JsonObject where = line.find("found");
        if (where != null) {
            for (String name : where.names()) {
                found.put(name, where.string(name));
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (JsonObject passage : line.objects("passages")) {
            passages.add(new Passage(passage.offsets(), passage.name("role", Role.class)));
        }
        return new Report(
                line.string("id"),
                line.string("sha256"),
                line.string("origin"),
                line.findString("url"),
                line.findString("publisher"),
                line.findString("title"),
                line.findString("byline"),
                published(line.find("published")),
                line.findString("language"),
                found,
                line.string("text"),
                passages);
    }

    private static @Nullable Published published(@Nullable JsonObject published) {
        return published == null
                ? null
                : new Published(published.day("date"), published.name("basis", Published.Basis.class));
    }
}
