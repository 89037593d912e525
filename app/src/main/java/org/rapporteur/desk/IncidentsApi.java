package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Answers with incidents: the list, the days' bars, the map's circles. */
final class IncidentsApi {
    /** More circles than this are put together by place. */
    private static final int CIRCLES = 2_000;

    private static final int CODES = 50;
    private static final int ROWS = 100;

    private final Shelf shelf;

    IncidentsApi(Shelf shelf) {
        this.shelf = shelf;
    }

    /** {@code GET /api/incidents}. */
    JsonNode list(Asked asked) {
        IncidentSearch search = search(asked);
        List<Shelf.Item> found = search.found();
        ObjectNode answer = Lines.JSON.createObjectNode();
        answer.put("total", found.size());
        answer.put("reports", IncidentSearch.reports(found));
        answer.set("terms", Rows.terms(search.query()));
        ArrayNode items = answer.putArray("items");
        String sort = asked.choice("sort", IncidentSearch.SORTS.get(0), IncidentSearch.SORTS);
        Rows.page(search.sorted(found, sort), asked.offset(), asked.limit(ROWS))
                .forEach(item -> items.add(Rows.of(item, search.look())));
        return answer;
    }

    /** {@code GET /api/incidents/days}. */
    JsonNode days(Asked asked) {
        Map<LocalDate, int[]> days = new TreeMap<>();
        int undated = 0;
        for (Shelf.Item item : search(asked).onAnyDay()) {
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

    /** Incidents in one place. */
    private record Circle(double lat, double lon, String name, List<Shelf.Item> items) {
        JsonNode node() {
            ObjectNode circle = Lines.JSON.createObjectNode();
            circle.put("lat", lat);
            circle.put("lon", lon);
            circle.put("name", name);
            circle.put("incidents", items.size());
            List<Shelf.Figures> killed = items.stream()
                    .map(Shelf.Item::killed)
                    .filter(Shelf.Figures::isTold)
                    .toList();
            if (!killed.isEmpty()) {
                ObjectNode range = circle.putObject("killed");
                range.put(
                        "low",
                        killed.stream().mapToInt(one -> Math.max(one.low(), 0)).sum());
                range.put(
                        "best", killed.stream().mapToInt(Shelf.Figures::number).sum());
                range.put("high", killed.stream().mapToInt(Shelf.Figures::most).sum());
            }
            circle.put(
                    "disputed",
                    items.stream()
                            .anyMatch(item -> !item.card().path("disputes").isEmpty()));
            ArrayNode codes = circle.putArray("codes");
            items.stream().limit(CODES).forEach(item -> codes.add(item.code()));
            return circle;
        }
    }

    /** {@code GET /api/incidents/places}. */
    JsonNode places(Asked asked) {
        List<Shelf.Item> placed = new ArrayList<>();
        int unplaced = 0;
        for (Shelf.Item item : search(asked).found()) {
            if (item.card().has("lat") && item.card().has("lon")) {
                placed.add(item);
            } else {
                unplaced++;
            }
        }
        Map<String, Circle> circles = new TreeMap<>();
        for (Shelf.Item item : placed) {
            double lat = item.card().path("lat").asDouble();
            double lon = item.card().path("lon").asDouble();
            String key = placed.size() > CIRCLES ? String.format(Locale.ROOT, "%.4f %.4f", lat, lon) : item.code();
            circles.computeIfAbsent(
                            key,
                            any -> new Circle(
                                    lat, lon, item.card().path("place").asText(), new ArrayList<>()))
                    .items()
                    .add(item);
        }
        ObjectNode answer = Lines.JSON.createObjectNode();
        ArrayNode places = answer.putArray("places");
        circles.values().forEach(circle -> places.add(circle.node()));
        answer.put("unplaced", unplaced);
        return answer;
    }

    private IncidentSearch search(Asked asked) {
        Query query = asked.query();
        return new IncidentSearch(query, shelf.look(asked.knownBy(query)));
    }
}
