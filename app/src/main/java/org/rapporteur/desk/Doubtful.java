package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.rapporteur.record.Doubt;
import org.rapporteur.record.Lists;
import org.rapporteur.record.ReportStore;

/** Incidents that may be one, read again only when the record has changed. Thread-safe. */
final class Doubtful {
    private static final List<String> COMPARED = List.of("type", "from", "place", "by", "to_whom", "killed", "injured");

    private final ReportStore record;
    private final Lists lists;
    private long revision = -1;
    private List<Doubt> doubts = List.of();

    Doubtful(ReportStore record) {
        this.record = record;
        this.lists = record.lists();
    }

    /** All, the likeliest first. */
    synchronized List<Doubt> all() {
        long now = lists.revision();
        if (now != revision) {
            doubts = record.doubts();
            revision = now;
        }
        return doubts;
    }

    /** Those of an incident. */
    ArrayNode of(String code, Shelf.Look look) {
        return nodes(
                all().stream()
                        .filter(doubt ->
                                doubt.one().equals(code) || doubt.other().equals(code))
                        .toList(),
                look);
    }

    /** The API's {@code Doubt}s; of incidents that weren't known by the look's day there is none. */
    static ArrayNode nodes(List<Doubt> doubts, Shelf.Look look) {
        ArrayNode nodes = Lines.JSON.createArrayNode();
        for (Doubt doubt : doubts) {
            Shelf.Item one = look.find(doubt.one()).orElse(null);
            Shelf.Item other = look.find(doubt.other()).orElse(null);
            if (one != null && other != null) {
                ObjectNode node = nodes.addObject();
                node.set("one", Rows.of(one, look));
                node.set("other", Rows.of(other, look));
                node.put("likeness", doubt.likeness());
                ArrayNode reasons = node.putArray("reasons");
                doubt.reasons()
                        .forEach(reason ->
                                reasons.addObject().put("text", reason.words()).put("weight", reason.points()));
                ArrayNode differs = node.putArray("differs");
                COMPARED.stream()
                        .filter(field -> !same(one.card(), other.card(), field))
                        .forEach(differs::add);
            }
        }
        return nodes;
    }

    private static boolean same(JsonNode one, JsonNode other, String field) {
        return one.path(field).equals(other.path(field));
    }
}
