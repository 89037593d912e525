package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.export.Exporters;
import org.rapporteur.monitor.Policy;
import org.rapporteur.record.Counts;

/** Answers with what stands on every page: the record, who works on it, and how much there is of each. */
final class RailApi {
    private final Census census;
    private final Shelf shelf;
    private final CeasefiresApi ceasefires;
    private final Doubtful doubtful;
    private final Desk.Options options;

    RailApi(Census census, Shelf shelf, CeasefiresApi ceasefires, Doubtful doubtful, Desk.Options options) {
        this.census = census;
        this.shelf = shelf;
        this.ceasefires = ceasefires;
        this.doubtful = doubtful;
        this.options = options;
    }

    /** {@code GET /api/desk}. */
    JsonNode rail(Asked asked, String who) {
        LocalDate knownBy = asked.day("known-by");
        Census.Count count = census.now();
        Counts counts = count.counts();
        ObjectNode rail = Lines.JSON.createObjectNode();
        rail.put("record", options.name());
        rail.put("version", options.version());
        rail.put("engine", options.engine());
        rail.put("who", who);
        rail.put("readOnly", options.readOnly());
        rail.put("session", options.access().passwords() != null);
        List<LocalDate> days = count.days();
        if (!days.isEmpty()) {
            rail.putObject("days")
                    .put("first", days.get(0).toString())
                    .put("last", days.get(1).toString());
        }
        rail.putObject("counts")
                .put("reports", counts.reports())
                .put("claims", counts.claims())
                .put("incidents", shelf.look(knownBy).items().size())
                .put("unchecked", counts.claims() - count.checkedClaims())
                .put("doubts", doubtful.all().size());
        ceasefires.known(knownBy).ifPresent(known -> Evidences.put(rail, "ceasefire", CeasefiresApi.standing(known)));
        ArrayNode policies = rail.putArray("policies");
        for (Policy policy : Policy.values()) {
            policies.addObject().put("key", policy.key()).put("rule", policy.rule());
        }
        rail.set("formats", Lines.JSON.valueToTree(Exporters.names()));
        rail.put("revision", count.revision());
        return rail;
    }
}
