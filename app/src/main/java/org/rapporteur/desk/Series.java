package org.rapporteur.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.rapporteur.model.Range;

/** Figures by day, added up to and with each; one without an upper bound leaves the sum without from there on. */
final class Series {
    private final TreeMap<LocalDate, List<Range>> byDay = new TreeMap<>();

    void add(LocalDate day, Range range) {
        byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(range);
    }

    /** The API's {@code series}. */
    ArrayNode node() {
        ArrayNode series = Lines.JSON.createArrayNode();
        int low = 0;
        int best = 0;
        int high = 0;
        boolean open = false;
        for (var day : byDay.entrySet()) {
            for (Range range : day.getValue()) {
                low += range.low() == null ? 0 : range.low();
                best += range.number();
                open |= range.high() == null;
                high += range.high() == null ? 0 : range.high();
            }
            var point = series.addObject();
            point.put("day", day.getKey().toString());
            point.put("low", low);
            point.put("best", best);
            if (!open) {
                point.put("high", high);
            }
        }
        return series;
    }
}
