package org.rapporteur.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What the schema.org descriptions in a page's scripts say of its article. Scripts that are no JSON are passed over: pages
 * without a well-formed one are common.
 */
final class JsonLd {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int MOST_OBJECTS = 5000;

    /** How the names of the schema.org types for articles end; a JobPosting is none. */
    private static final List<String> ARTICLES =
            List.of("Article", "BlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "Report");

    private static final List<String> PAGES = List.of("WebPage");
    private static final List<String> SITES = List.of("WebSite", "Organization", "NewspaperOrMagazine");

    private final @Nullable JsonNode article;
    private final @Nullable JsonNode site;

    private JsonLd(@Nullable JsonNode article, @Nullable JsonNode site) {
        this.article = article;
        this.site = site;
    }

    /** Reads the scripts of one page; of several articles the first stands, those nearer the root before others. */
    static JsonLd read(List<String> scripts) {
        JsonNode article = null;
        JsonNode page = null;
        JsonNode site = null;
        for (JsonNode object : objects(scripts)) {
            if (article == null && isOfType(object, ARTICLES)) {
                article = object;
            } else if (page == null && isOfType(object, PAGES)) {
                page = object;
            } else if (site == null && isOfType(object, SITES)) {
                site = object;
            }
        }
        return new JsonLd(article != null ? article : page, site);
    }

    private static List<JsonNode> objects(List<String> scripts) {
        Deque<JsonNode> queue = new ArrayDeque<>();
        for (String script : scripts) {
            JsonNode root = parse(script);
            if (root != null) {
                queue.add(root);
            }
        }
        List<JsonNode> objects = new ArrayList<>();
        while (!queue.isEmpty() && objects.size() < MOST_OBJECTS) {
            JsonNode node = queue.remove();
            if (node.isArray()) {
                node.forEach(queue::add);
            } else if (node.isObject()) {
                objects.add(node);
                for (Map.Entry<String, JsonNode> property : node.properties()) {
                    if (property.getValue().isContainerNode() && leadsToArticle(property.getKey())) {
                        queue.add(property.getValue());
                    }
                }
            }
        }
        return objects;
    }

    private static @Nullable JsonNode parse(String script) {
        int start = 0;
        int end = script.length();
        while (start < end && script.charAt(start) != '{' && script.charAt(start) != '[') {
            start++;
        }
        while (end > start && script.charAt(end - 1) != '}' && script.charAt(end - 1) != ']') {
            end--;
        }
        if (start == end) {
            return null;
        }
        try {
            return MAPPER.readTree(script.substring(start, end));
        } catch (JsonProcessingException malformed) {
            return null;
        }
    }

    private static boolean leadsToArticle(String property) {
        return switch (property) {
            case "@graph", "mainEntity", "mainEntityOfPage", "publisher", "isPartOf" -> true;
            default -> false;
        };
    }

    private static boolean isOfType(JsonNode object, List<String> endings) {
        JsonNode type = object.path("@type");
        for (JsonNode name : type.isArray() ? type : List.of(type)) {
            for (String ending : endings) {
                if (name.asText().endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isArticle() {
        return article != null && isOfType(article, ARTICLES);
    }

    @Nullable String headline() {
        return isArticle() ? text("headline") : null;
    }

    @Nullable String published() {
        return text("datePublished");
    }

    @Nullable String language() {
        return article == null ? null : name(article.path("inLanguage"));
    }

    @Nullable String url() {
        return text("url");
    }

    /** The article's text as the description gives it, with its line breaks; seldom there. */
    @Nullable String body() {
        return text("articleBody");
    }

    /** Whether nothing says that the article, or a part of it, is for those alone who pay. */
    boolean isFree() {
        if (article == null) {
            return true;
        }
        JsonNode parts = article.path("hasPart");
        boolean free = isFree(article);
        for (JsonNode part : parts.isArray() ? parts : List.of(parts)) {
            free &= isFree(part);
        }
        return free;
    }

    private static boolean isFree(JsonNode node) {
        return !node.path("isAccessibleForFree")
                .asText()
                .toLowerCase(Locale.ROOT)
                .endsWith("false");
    }

    /** The names of the authors, with commas between. */
    @Nullable String authors() {
        if (article == null || !isArticle()) {
            return null;
        }
        JsonNode author = article.path("author");
        List<String> names = new ArrayList<>();
        for (JsonNode one : author.isArray() ? author : List.of(author)) {
            String name = name(one);
            if (name != null && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    @Nullable String publisher() {
        JsonNode publisher = article == null ? null : article.path("publisher");
        if (publisher != null && publisher.isArray()) {
            publisher = publisher.path(0);
        }
        String name = publisher == null ? null : name(publisher);
        return name != null || site == null ? name : name(site);
    }

    private @Nullable String text(String property) {
        return article == null ? null : string(article.path(property));
    }

    private static @Nullable String name(JsonNode node) {
        return string(node.isObject() ? node.path("name") : node);
    }

    private static @Nullable String string(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        if (!one.isTextual() || one.textValue().isBlank()) {
            return null;
        }
        String text = one.textValue();
        return (text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text).strip();
    }
}
