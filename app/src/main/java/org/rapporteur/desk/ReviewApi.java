package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.record.KeptClaim;
import org.rapporteur.record.Lists;
import org.rapporteur.record.ReportStore;

/** Answers with what there is to check, and with what was checked by whom. */
final class ReviewApi {
    private static final int ROWS = 50;
    private static final int LOOKED_AT = 100;
    private static final int DOUBTS = 50;

    private final ReportStore record;
    private final Lists lists;
    private final Census census;
    private final Shelf shelf;
    private final Doubtful doubtful;

    ReviewApi(ReportStore record, Census census, Shelf shelf, Doubtful doubtful) {
        this.record = record;
        this.lists = record.lists();
        this.census = census;
        this.shelf = shelf;
        this.doubtful = doubtful;
    }

    /**
     * A claim to look at.
     *
     * @param weight how much hangs on it and how unsure it is, the more the sooner
     */
    private record Open(KeptClaim kept, double weight, String why) {}

    /** {@code GET /api/review}. */
    JsonNode queue(Asked asked) {
        Query query = asked.query();
        LocalDate knownBy = asked.knownBy(query);
        Shelf.Look look = shelf.look(knownBy);
        Set<String> among = query.terms().isEmpty()
                ? Set.of()
                : new IncidentSearch(query, look)
                        .found().stream().map(Shelf.Item::code).collect(Collectors.toSet());
        List<Open> open = new ArrayList<>();
        for (String kind : List.of("casualties", "event", "statement")) {
            lists.unchecked(kind, knownBy, LOOKED_AT).forEach(kept -> open.add(weighed(kept)));
        }
        if (!query.terms().isEmpty()) {
            var codes = lists.codes(open.stream().map(one -> one.kept().id()).toList());
            open.removeIf(one -> !among.contains(codes.getOrDefault(one.kept().id(), "")));
        }
        open.sort(Comparator.comparingDouble(Open::weight).reversed());
        Census.Count counts = census.now();
        ObjectNode answer = Lines.JSON.createObjectNode();
        answer.put("total", query.terms().isEmpty() ? counts.counts().claims() - counts.checkedClaims() : open.size());
        List<Open> shown = Rows.page(open, asked.offset(), asked.limit(ROWS));
        ReportsApi.ClaimNodes nodes =
                new ReportsApi.ClaimNodes(record, shown.stream().map(Open::kept).toList());
        ArrayNode items = answer.putArray("items");
        shown.forEach(one -> items.add(nodes.of(one.kept(), look).put("why", one.why())));
        List<org.rapporteur.record.Doubt> doubts = doubtful.all();
        answer.set("doubts", Doubtful.nodes(doubts.subList(0, Math.min(DOUBTS, doubts.size())), look));
        answer.set("done", new Done(record).latest());
        return answer;
    }

    private static Open weighed(KeptClaim kept) {
        Claim claim = kept.claim();
        double unsure = 1 - claim.basis().confidence();
        double consequence = 1;
        String why = "an unsure reading";
        if (claim instanceof Casualties casualties) {
            int most = casualties.counts().values().stream()
                    .mapToInt(ReviewApi::most)
                    .max()
                    .orElse(0);
            consequence = 3 + Math.log1p(most);
            why = most == 0 ? "a figure" : "a figure of " + most;
        } else if (claim instanceof Event event && event.type().isHarm()) {
            consequence = 2.5;
            why = "an attack or the like";
        } else if (claim.basis().stance() == Claim.Stance.DENIED) {
            consequence = 2;
            why = "a denial";
        }
        return new Open(kept, (0.2 + unsure) * consequence, why + ", " + Math.round(100 * (1 - unsure)) + " % sure");
    }

    private static int most(Casualties.Count count) {
        return count.high() != null ? count.high() : count.low() != null ? count.low() : 0;
    }
}
