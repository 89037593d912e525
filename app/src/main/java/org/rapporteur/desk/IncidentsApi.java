package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers with incidents: the list, the days' bars, the map's circles. */
final class IncidentsApi {
    private static final int ROWS = 100;
    private static final int REMEMBERED = 32;

    private final Shelf shelf;
    private final Remembered<IncidentSearch.Question, Found> found = new Remembered<>(REMEMBERED);
    private final Remembered<IncidentSearch.Question, JsonNode> days = new Remembered<>(REMEMBERED);
    private final Remembered<IncidentSearch.Question, JsonNode> places = new Remembered<>(REMEMBERED);

    IncidentsApi(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * What a search finds.
     *
     * @param reports how many tell of these
     */
    private record Found(List<Shelf.Item> items, int reports) {
        static Found of(IncidentSearch search) {
            List<Shelf.Item> items = search.found();
            return new Found(items, IncidentSearch.reports(items));
        }
    }

    /** {@code GET /api/incidents}. */
    JsonNode list(Asked asked) {
        IncidentSearch search = search(asked);
        Found found = this.found.get(search.question(), search.look().revision(), () -> Found.of(search));
        ObjectNode answer = Lines.JSON.createObjectNode();
        answer.put("total", found.items().size());
        answer.put("reports", found.reports());
        answer.set("terms", Rows.terms(search.query()));
        ArrayNode items = answer.putArray("items");
        String sort = asked.choice("sort", IncidentSearch.SORTS.get(0), IncidentSearch.SORTS);
        Rows.page(search.sorted(found.items(), sort), asked.offset(), asked.limit(ROWS))
                .forEach(item -> items.add(Rows.of(item, search.look())));
        return answer;
    }

    /** {@code GET /api/incidents/days}. */
    JsonNode days(Asked asked) {
        IncidentSearch search = search(asked);
        return days.get(search.question(), search.look().revision(), () -> days(search));
    }

    private static JsonNode days(IncidentSearch search) {
        Map<LocalDate, int[]> days = new TreeMap<>();
        int undated = 0;
        for (Shelf.Item item : search.onAnyDay()) {
            LocalDate day = item.from();
            if (day == null) {
                undated++;
            } else {
                int[] bar = days.computeIfAbsent(day, any -> new int[2]);
                bar[0]++;
                bar[1] += item.killed().number();
            }
        }
        ObjectNode answer = Lines.JSON.createObjectNode();
        ArrayNode bars = answer.putArray("days");
        days.forEach((day, bar) -> bars.addObject()
                .put("day", day.toString())
                .put("incidents", bar[0])
                .put("killed", bar[1]));
        answer.put("undated", undated);
        return answer;
    }

    /** {@code GET /api/incidents/places}. */
    JsonNode places(Asked asked) {
        IncidentSearch search = search(asked);
        return places.get(search.question(), search.look().revision(), () -> places(search));
    }

    private static JsonNode places(IncidentSearch search) {
        List<Shelf.Item> placed = new ArrayList<>();
        int unplaced = 0;
        for (Shelf.Item item : search.found()) {
            if (item.isPlaced()) {
                placed.add(item);
            } else {
                unplaced++;
            }
        }
        ObjectNode answer = Lines.JSON.createObjectNode();
        answer.set("places", Circles.of(placed));
        answer.put("unplaced", unplaced);
        return answer;
    }

    /** Works out what the page shows of all incidents. */
    void warm() {
        IncidentSearch all = new IncidentSearch(Query.of(""), shelf.look(null));
        days.get(all.question(), all.look().revision(), () -> days(all));
        places.get(all.question(), all.look().revision(), () -> places(all));
    }

    private IncidentSearch search(Asked asked) {
        Query query = asked.query();
        return new IncidentSearch(query, shelf.look(asked.knownBy(query)));
    }
}
