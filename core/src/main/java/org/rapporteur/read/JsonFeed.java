package org.rapporteur.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.draft.Draft;

/** A JSON Feed (jsonfeed.org, versions 1 and 1.1), an item at a time. */
final class JsonFeed {
    private final Input input;
    private final ObjectMapper json = new ObjectMapper();
    private @Nullable String title;
    private @Nullable String language;
    private @Nullable String author;
    private int entries;
    private boolean hasItems;

    JsonFeed(Input input) {
        this.input = input;
    }

    void read(String text) throws IOException {
        try (JsonParser parser = json.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && field.equals("items")) {
                    hasItems = true;
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        item(parser.readValueAsTree());
                    }
                } else {
                    JsonNode value = parser.readValueAsTree();
                    switch (field) {
                        case "title" -> title = value.textValue();
                        case "language" -> language = value.textValue();
                        case "author", "authors" -> author = author(value);
                        default -> {}
                    }
                }
            }
        } catch (JsonProcessingException e) {
            throw new Unreadable(
                    Place.WHOLE.at("line " + e.getLocation().getLineNr() + " column "
                            + e.getLocation().getColumnNr()),
                    "is not JSON: " + JsonLinesReader.reason(e) + "; the " + entries
                            + " entries before are read. Fetch it again");
        }
        if (!hasItems) {
            throw new Unreadable("is JSON but no feed: it has no list of \"items\"");
        }
    }

    private void item(JsonNode item) {
        Place place = Place.entry(++entries);
        if (!item.isObject()) {
            input.problem(place, "is no object; it is left out");
            return;
        }
        Draft draft = new Draft()
                .set("id", item.path("id").asText(null))
                .set("url", text(item, "url") == null ? text(item, "external_url") : text(item, "url"))
                .set("publisher", title, "feed title")
                .set("title", text(item, "title"), "title")
                .set("byline", author(item.hasNonNull("authors") ? item.get("authors") : item.path("author")), "author")
                .set("byline", author, "feed author")
                .set("published", text(item, "date_published"), "date_published")
                .set("published", text(item, "date_modified"), "date_modified")
                .set("language", text(item, "language"))
                .set("language", language);
        String html = text(item, "content_html");
        String plain = text(item, "content_text");
        String source = item.toString();
        if (html != null) {
            FeedEntry.report(input, draft, html, FeedEntry.Kind.HTML, place, source);
        } else if (plain != null) {
            FeedEntry.report(input, draft, plain, FeedEntry.Kind.PLAIN, place, source);
        } else {
            FeedEntry.report(input, draft, text(item, "summary"), FeedEntry.Kind.UNKNOWN, place, source);
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        String value = node.path(field).textValue();
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable String author(JsonNode author) {
        return author.isArray()
                ? author.path(0).path("name").textValue()
                : author.path("name").textValue();
    }
}
