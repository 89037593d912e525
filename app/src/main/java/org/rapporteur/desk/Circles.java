package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.ListedIncident;

/** Incidents on a map: one circle each or, where these would be too many, one for those that lie close together. */
final class Circles {
    /** More than this are put together. */
    private static final int MOST = 2_000;

    /** Degrees. */
    private static final double FINEST = 0.0001;

    /** As the API answers them. */
    static ArrayNode of(List<Shelf.Item> placed) {
        ArrayNode nodes = Lines.JSON.createArrayNode();
        if (placed.size() <= MOST) {
            placed.forEach(item -> nodes.add(new Circle(item).with(item).node()));
        } else {
            together(placed).forEach(circle -> nodes.add(circle.node()));
        }
        return nodes;
    }

    /** Those in one square of a grid as one, on a grid as fine as keeps them few. */
    private static Collection<Circle> together(List<Shelf.Item> placed) {
        for (double square = FINEST; ; square *= 2) {
            Map<Long, Circle> circles = new HashMap<>();
            for (Shelf.Item item : placed) {
                long row = Math.round(item.lat() / square);
                long column = Math.round(item.lon() / square);
                circles.computeIfAbsent(row << Integer.SIZE ^ column, any -> new Circle(item))
                        .with(item);
                if (circles.size() > MOST) {
                    break;
                }
            }
            if (circles.size() <= MOST) {
                return circles.values();
            }
        }
    }

    /** Incidents in one place, added up. */
    private static final class Circle {
        private static final int CODES = 20;

        private final Shelf.Item first;
        private final List<String> codes = new ArrayList<>();
        private int incidents;
        private boolean told;
        private int low;
        private int best;
        private int high;
        private boolean disputed;

        Circle(Shelf.Item first) {
            this.first = first;
        }

        Circle with(Shelf.Item item) {
            incidents++;
            if (codes.size() < CODES) {
                codes.add(item.code());
            }
            ListedIncident.Figures killed = item.killed();
            if (killed.isTold()) {
                told = true;
                low += Math.max(killed.low(), 0);
                best += killed.number();
                high += killed.most();
            }
            disputed |= item.isDisputed();
            return this;
        }

        JsonNode node() {
            ObjectNode circle = Lines.JSON.createObjectNode();
            circle.put("lat", first.lat());
            circle.put("lon", first.lon());
            circle.put("name", first.terms().place());
            circle.put("incidents", incidents);
            if (told) {
                circle.putObject("killed").put("low", low).put("best", best).put("high", high);
            }
            circle.put("disputed", disputed);
            ArrayNode names = circle.putArray("codes");
            codes.forEach(names::add);
            return circle;
        }
    }

    private Circles() {}
}
