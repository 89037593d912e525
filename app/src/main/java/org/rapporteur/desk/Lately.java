package org.rapporteur.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The last days in numbers: how this week differs from those before, and how much of what came in was checked. */
final class Lately {
    private static final int PLACES = 8;
    private static final int WEEK = 7;
    private static final int WEEKS_BEFORE = 4;
    private static final int FUNNEL_DAYS = 14;

    /** This week's incidents against the mean of the four before, in all and by place. */
    static ArrayNode weeks(Shelf.Look look, LocalDate asOf) {
        LocalDate week = asOf.minusDays(WEEK - 1);
        LocalDate first = week.minusDays((long) WEEK * WEEKS_BEFORE);
        Map<String, int[]> places = new TreeMap<>();
        int[] all = new int[2];
        for (Shelf.Item item : look.items()) {
            LocalDate day = item.from();
            if (day != null && !day.isBefore(first) && !day.isAfter(asOf)) {
                int slot = day.isBefore(week) ? 1 : 0;
                all[slot]++;
                places.computeIfAbsent(item.placeTold(), any -> new int[2])[slot]++;
            }
        }
        ArrayNode nodes = Lines.JSON.createArrayNode();
        week("all places", all, nodes);
        places.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, int[]> place) ->
                        -Math.abs(WEEKS_BEFORE * place.getValue()[0] - place.getValue()[1])))
                .limit(PLACES)
                .forEach(place -> week(place.getKey(), place.getValue(), nodes));
        return nodes;
    }

    private static void week(String name, int[] counts, ArrayNode to) {
        to.addObject().put("name", name).put("now", counts[0]).put("before", counts[1] / (double) WEEKS_BEFORE);
    }

    /**
     * Days with how many reports came out, how many incidents were, and of how many of these a claim was checked.
     *
     * @param reports how many were known on each day
     */
    static ArrayNode funnel(Shelf.Look look, LocalDate asOf, Map<LocalDate, Integer> reports) {
        LocalDate first = asOf.minusDays(FUNNEL_DAYS - 1);
        Map<LocalDate, int[]> days = new TreeMap<>();
        first.datesUntil(asOf.plusDays(1)).forEach(day -> days.put(day, new int[2]));
        for (Shelf.Item item : look.items()) {
            LocalDate day = item.from();
            int[] counts = day == null ? null : days.get(day);
            if (counts != null) {
                counts[0]++;
                counts[1] += look.checked(item) > 0 ? 1 : 0;
            }
        }
        ArrayNode nodes = Lines.JSON.createArrayNode();
        days.forEach((day, counts) -> nodes.addObject()
                .put("day", day.toString())
                .put("reports", reports.getOrDefault(day, 0))
                .put("incidents", counts[0])
                .put("checked", counts[1]));
        return nodes;
    }

    private Lately() {}
}
