package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.record.Correction;
import org.rapporteur.record.KeptIncident;
import org.rapporteur.record.Pair;
import org.rapporteur.record.ReportStore;
import org.rapporteur.record.Review;

/** Takes what people say of claims and incidents. Each answer has the id that undo takes back. */
final class WritesApi {
    private final ReportStore record;

    WritesApi(ReportStore record) {
        this.record = record;
    }

    /** {@code POST /api/claims/{id}/corrections}. */
    JsonNode correct(String claim, Body body, String who) {
        return id(record.correct(
                        Correction.Target.CLAIM,
                        claim,
                        body.required("field"),
                        body.json("value"),
                        who,
                        body.text("why"))
                .id());
    }

    /** {@code POST /api/pairs}. */
    JsonNode pair(Body body, String who) {
        String one = body.required("one");
        String other = body.required("other");
        String why = body.text("why");
        Pair pair = body.flag("same") ? record.same(one, other, who, why) : record.notSame(one, other, who, why);
        return id(pair.id());
    }

    /** {@code POST /api/incidents/pairs}. */
    JsonNode pairIncidents(Body body, String who) {
        String one = body.required("one");
        String other = body.required("other");
        String why = body.text("why");
        if (body.flag("same")) {
            return id(record.sameIncident(one, other, who, why).get(0).id());
        }
        return id(apart(one, other, who, why));
    }

    /** One claim of each suffices: what the pair says holds for their incidents. */
    private String apart(String one, String other, String who, @Nullable String why) {
        return record.notSame(firstClaim(one), firstClaim(other), who, why).id();
    }

    private String firstClaim(String code) {
        return record.findIncident(code)
                .map(KeptIncident::incident)
                .map(incident -> incident.claims().get(0))
                .orElseThrow(() ->
                        Rejected.missing("The record has no incident " + code + "; GET /api/incidents lists them."));
    }

    /** {@code POST /api/incidents/{code}/split}. */
    JsonNode split(String code, Body body, String who) {
        Set<String> claims = new LinkedHashSet<>(body.texts("claims"));
        return id(record.split(code, claims, who, body.text("why")).get(0).id());
    }

    /** {@code POST /api/incidents/{code}/reviews}. */
    JsonNode review(String code, Body body, String who) {
        String state = body.text("state");
        Review.State named = state == null
                ? null
                : ContractNames.find(Review.State.class, state)
                        .orElseThrow(() -> Rejected.parameter(
                                "state", "is \"" + state + "\"; give one of " + String.join(", ", states())));
        return id(record.review(code, named, body.text("assignee"), body.text("note"), who)
                .id());
    }

    /** {@code POST /api/undo}. */
    JsonNode undo(Body body, String who) {
        return id(record.undo(body.text("id"), who));
    }

    private static List<String> states() {
        return Arrays.stream(Review.State.values()).map(ContractNames::of).toList();
    }

    private static ObjectNode id(String id) {
        return Lines.JSON.createObjectNode().put("id", id);
    }
}
