package org.rapporteur.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Pair;
import org.rapporteur.record.Review;

/** What people said, in answers. */
final class Said {
    static ArrayNode reviews(List<Review> reviews) {
        ArrayNode all = Lines.JSON.createArrayNode();
        for (Review review : reviews) {
            ObjectNode node = all.addObject();
            node.put("id", review.id());
            node.put("incident", review.incident());
            Evidences.put(node, "state", review.state() == null ? null : ContractNames.of(review.state()));
            Evidences.put(node, "assignee", review.assignee());
            Evidences.put(node, "note", review.note());
            node.put("who", review.who());
            node.put("at", review.at().toString());
            Evidences.put(node, "undoneBy", review.undoneBy());
        }
        return all;
    }

    static ObjectNode pair(Pair pair) {
        ObjectNode node = Lines.JSON.createObjectNode();
        node.put("id", pair.id());
        node.put("same", pair.same());
        node.put("one", pair.one());
        node.put("other", pair.other());
        node.put("who", pair.who());
        node.put("at", pair.at().toString());
        Evidences.put(node, "why", pair.why());
        Evidences.put(node, "undoneBy", pair.undoneBy());
        return node;
    }

    static ObjectNode correction(Correction correction) {
        ObjectNode node = Lines.JSON.createObjectNode();
        node.put("id", correction.id());
        node.put("kind", ContractNames.of(correction.kind()));
        node.put("target", correction.target());
        node.put("field", correction.field());
        if (correction.value() != null) {
            try {
                node.set("value", Lines.JSON.readTree(correction.value()));
            } catch (JsonProcessingException e) {
                node.put("value", correction.value());
            }
        }
        node.put("who", correction.who());
        node.put("at", correction.at().toString());
        Evidences.put(node, "why", correction.why());
        Evidences.put(node, "undoneBy", correction.undoneBy());
        return node;
    }

    private Said() {}
}
