package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Toll;

/** A toll split into lanes, each with its own way through the days. */
final class TollLanes {
    private static final int MOST = 8;

    private final TollCourse course;
    private final ArrayNode nodes = Lines.JSON.createArrayNode();

    TollLanes(TollCourse course) {
        this.course = course;
    }

    /** A lane for each place or each first of those who did it, the largest alone. */
    TollLanes by(String what, TollApi.Sum sum) {
        Map<String, List<Toll.Part>> parts = new HashMap<>();
        for (Toll.Part part : sum.toll().parts()) {
            Shelf.Item item = part.incident() == null ? null : sum.items().get(part.incident());
            String name = item == null ? "totals over days" : what.equals("place") ? item.placeTold() : party(item);
            parts.computeIfAbsent(name, any -> new ArrayList<>()).add(part);
        }
        parts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Toll.Part>> lane) -> -best(lane.getValue())))
                .limit(MOST)
                .forEach(lane -> add(lane.getKey(), sum, lane.getValue()));
        return this;
    }

    /** A lane, where anything in it is counted. */
    void add(String name, TollApi.Sum sum, List<Toll.Part> parts) {
        ArrayNode series = course.of(sum, parts);
        if (series.isEmpty()) {
            return;
        }
        ObjectNode lane = nodes.addObject();
        lane.put("name", name);
        JsonNode last = series.get(series.size() - 1);
        ObjectNode range = lane.putObject("range");
        range.set("low", last.path("low"));
        range.set("best", last.path("best"));
        if (last.has("high")) {
            range.set("high", last.path("high"));
        }
        lane.put("incidents", parts.stream().filter(this::counts).count());
        lane.set("series", series);
    }

    /** The API's {@code split}. */
    ArrayNode nodes() {
        return nodes;
    }

    private static String party(Shelf.Item item) {
        JsonNode parties = item.card().path("by");
        return parties.isEmpty() ? "nobody named" : parties.path(0).asText();
    }

    private int best(List<Toll.Part> parts) {
        Harm harm = course.harm();
        return parts.stream()
                .filter(this::counts)
                .mapToInt(
                        part -> Objects.requireNonNull(part.harmed().get(harm)).number())
                .sum();
    }

    private boolean counts(Toll.Part part) {
        return part.counted() && part.harmed().containsKey(course.harm());
    }
}
