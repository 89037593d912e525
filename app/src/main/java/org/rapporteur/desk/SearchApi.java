package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.record.Folding;
import org.rapporteur.record.ListedReport;
import org.rapporteur.record.Lists;
import org.rapporteur.record.ReportStore;

/** Answers the box on every page: what a search finds, and what could stand at the caret. */
final class SearchApi {
    private static final int FOUND = 20;
    private static final int SUGGESTED = 10;
    private static final int LONGEST = 2_000;

    /** What an incident names in a field. */
    private static final Map<String, Function<Shelf.Item, Stream<String>>> NAMES = Map.of(
            "place", item -> Stream.of(item.terms().place()),
            "party", SearchApi::parties,
            "from", item -> Stream.of(item.terms().sources().split("\\|")));

    private final Lists lists;
    private final Shelf shelf;
    private final Remembered<String, List<String>> names = new Remembered<>(NAMES.size());

    SearchApi(ReportStore record, Shelf shelf) {
        this.lists = record.lists();
        this.shelf = shelf;
    }

    /** {@code GET /api/search}. */
    JsonNode search(Asked asked) {
        ObjectNode answer = Lines.JSON.createObjectNode();
        Query query;
        try {
            query = asked.query();
        } catch (Rejected e) {
            answer.putArray("terms");
            answer.put("problem", Words.capitalised(e.what()) + ".");
            answer.putArray("reports");
            answer.put("reportsTotal", 0);
            answer.putArray("incidents");
            answer.put("incidentsTotal", 0);
            return answer;
        }
        answer.set("terms", Rows.terms(query));
        ListedReport.Page page = lists.reports(asked.filter(query), query.words(), asked.offset(), asked.limit(FOUND));
        ArrayNode reports = answer.putArray("reports");
        page.reports().forEach(report -> reports.add(Rows.of(report)));
        answer.put("reportsTotal", page.total());
        Shelf.Look look = shelf.look(asked.knownBy(query));
        List<Shelf.Item> found = new IncidentSearch(query, look).found();
        ArrayNode incidents = answer.putArray("incidents");
        Rows.page(found, asked.offset(), asked.limit(FOUND)).forEach(item -> incidents.add(Rows.of(item, look)));
        answer.put("incidentsTotal", found.size());
        return answer;
    }

    /** {@code GET /api/suggest}. */
    JsonNode suggest(Asked asked) {
        String text = asked.text("q") == null ? "" : String.valueOf(asked.text("q"));
        int at = asked.number("at", text.length(), 0, LONGEST);
        String before = text.substring(0, Math.min(at, text.length()));
        int start = begin(before);
        String term = before.substring(start);
        ArrayNode items = Lines.JSON.createArrayNode();
        int colon = term.indexOf(':');
        if (colon < 0) {
            fields(term, start, start + term.length(), items);
        } else {
            String field = term.substring(0, colon).toLowerCase(Locale.ROOT);
            String typed = term.substring(colon + 1).replace("\"", "");
            values(field, typed, start, start + term.length(), items);
        }
        ObjectNode answer = Lines.JSON.createObjectNode();
        answer.set("items", items);
        return answer;
    }

    /** Where the term before the caret begins: after the last space outside quotation marks. */
    private static int begin(String before) {
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i < before.length(); i++) {
            if (before.charAt(i) == '"') {
                quoted = !quoted;
            } else if (before.charAt(i) == ' ' && !quoted) {
                begin = i + 1;
            }
        }
        return begin;
    }

    private static void fields(String typed, int start, int end, ArrayNode items) {
        Query.fields().stream()
                .filter(field -> field.startsWith(typed.toLowerCase(Locale.ROOT)))
                .forEach(field -> {
                    String example = Query.example(field);
                    boolean compared = example.contains(">");
                    item(field, "such as " + example, field + (compared ? ">" : ":"), start, end, items);
                });
    }

    private void values(String field, String typed, int start, int end, ArrayNode items) {
        String wanted = Folding.of(typed);
        Stream<String> values = NAMES.containsKey(field)
                ? names(field).filter(name -> Folding.of(name).contains(wanted))
                : Query.words(field).stream()
                        .filter(word -> word.toLowerCase(Locale.ROOT).contains(wanted));
        values.limit(SUGGESTED)
                .forEach(value -> item(
                        value,
                        null,
                        field + ":" + (value.contains(" ") ? '"' + value + '"' : value) + " ",
                        start,
                        end,
                        items));
    }

    private static Stream<String> parties(Shelf.Item item) {
        JsonNode card = item.card();
        return Stream.concat(texts(card.path("by")), texts(card.path("to_whom")));
    }

    private static Stream<String> texts(JsonNode names) {
        return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .map(i -> names.get(i).asText());
    }

    /** What incidents name in a field, the most frequent first. */
    private Stream<String> names(String field) {
        Shelf.Look look = shelf.look(null);
        return names
                .get(field, look.revision(), () -> {
                    Map<String, Integer> counts = new HashMap<>();
                    Function<Shelf.Item, Stream<String>> named = Objects.requireNonNull(NAMES.get(field));
                    look.items()
                            .forEach(item -> named.apply(item)
                                    .filter(name -> !name.isBlank())
                                    .forEach(name -> counts.merge(name, 1, Integer::sum)));
                    return counts.entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue()
                                    .reversed()
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .map(Map.Entry::getKey)
                            .toList();
                })
                .stream();
    }

    private static void item(
            String label, @Nullable String detail, String insert, int start, int end, ArrayNode items) {
        ObjectNode item = items.addObject();
        item.put("label", label);
        Evidences.put(item, "detail", detail);
        item.put("insert", insert);
        item.put("start", start);
        item.put("end", end);
    }
}
