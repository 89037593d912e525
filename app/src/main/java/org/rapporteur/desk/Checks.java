package org.rapporteur.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Correction;
import org.rapporteur.record.ReportStore;

/** What people said of claims, by these. */
record Checks(Map<String, List<Correction>> byClaim) {
    static Checks of(ReportStore record) {
        Map<String, List<Correction>> byClaim = new HashMap<>();
        for (Correction correction : record.corrections()) {
            if (correction.kind() == Correction.Target.CLAIM) {
                byClaim.computeIfAbsent(correction.target(), any -> new ArrayList<>())
                        .add(correction);
            }
        }
        return new Checks(byClaim);
    }

    /** The API's {@code Checked}. */
    ObjectNode of(String claim) {
        List<Correction> corrections = byClaim.getOrDefault(claim, List.of());
        String state = "unchecked";
        for (Correction correction : corrections) {
            if (correction.undoneBy() == null) {
                boolean yes = "true".equals(correction.value());
                state = switch (correction.field()) {
                    case "rejected" -> yes ? "rejected" : "accepted";
                    case "accepted" -> yes ? (state.equals("corrected") ? state : "accepted") : "rejected";
                    default -> "corrected";
                };
            }
        }
        ObjectNode checked = Lines.JSON.createObjectNode();
        checked.put("state", state);
        ArrayNode all = checked.putArray("corrections");
        corrections.forEach(correction -> all.add(Said.correction(correction)));
        return checked;
    }
}
