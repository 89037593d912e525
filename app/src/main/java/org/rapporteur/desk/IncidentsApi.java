package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.ListedIncident;

/** Answers with incidents: the list, the days' bars, the map's circles. */
final class IncidentsApi {
    /** More circles than this are put together. */
    private static final int CIRCLES = 2_000;

    /** Degrees. */
    private static final double FINEST = 0.0001;

    private static final int CODES = 20;
    private static final int ROWS = 100;

    private static final int REMEMBERED = 32;

    private final Shelf shelf;
    private final Remembered<IncidentSearch.Question, JsonNode> days = new Remembered<>(REMEMBERED);
    private final Remembered<IncidentSearch.Question, JsonNode> places = new Remembered<>(REMEMBERED);

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

    /** Incidents in one place. */
    private record Circle(double lat, double lon, String name, List<Shelf.Item> items) {
        static Circle of(Shelf.Item item, List<Shelf.Item> items) {
            return new Circle(item.lat(), item.lon(), item.terms().place(), items);
        }

        JsonNode node() {
            ObjectNode circle = Lines.JSON.createObjectNode();
            circle.put("lat", lat);
            circle.put("lon", lon);
            circle.put("name", name);
            circle.put("incidents", items.size());
            List<ListedIncident.Figures> killed = items.stream()
                    .map(Shelf.Item::killed)
                    .filter(ListedIncident.Figures::isTold)
                    .toList();
            if (!killed.isEmpty()) {
                ObjectNode range = circle.putObject("killed");
                range.put(
                        "low",
                        killed.stream().mapToInt(one -> Math.max(one.low(), 0)).sum());
                range.put(
                        "best",
                        killed.stream().mapToInt(ListedIncident.Figures::number).sum());
                range.put(
                        "high",
                        killed.stream().mapToInt(ListedIncident.Figures::most).sum());
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
        Collection<Circle> circles = placed.size() <= CIRCLES
                ? placed.stream().map(item -> Circle.of(item, List.of(item))).toList()
                : together(placed);
        ObjectNode answer = Lines.JSON.createObjectNode();
        ArrayNode places = answer.putArray("places");
        circles.forEach(circle -> places.add(circle.node()));
        answer.put("unplaced", unplaced);
        return answer;
    }

    /** Those that lie in one square of a grid as one, on a grid as fine as keeps them few. */
    private static Collection<Circle> together(List<Shelf.Item> placed) {
        for (double square = FINEST; ; square *= 2) {
            Map<Long, Circle> circles = new HashMap<>();
            for (Shelf.Item item : placed) {
                long row = Math.round(item.lat() / square);
                long column = Math.round(item.lon() / square);
                circles.computeIfAbsent(row << Integer.SIZE ^ column, any -> Circle.of(item, new ArrayList<>()))
                        .items()
                        .add(item);
                if (circles.size() > CIRCLES) {
                    break;
                }
            }
            if (circles.size() <= CIRCLES) {
                return circles.values();
            }
        }
    }

    private IncidentSearch search(Asked asked) {
        Query query = asked.query();
        return new IncidentSearch(query, shelf.look(asked.knownBy(query)));
    }
}
