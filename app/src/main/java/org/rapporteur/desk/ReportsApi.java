package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.ClaimWords;
import org.rapporteur.extract.Confidence;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.record.Filter;
import org.rapporteur.record.KeptClaim;
import org.rapporteur.record.KeptReport;
import org.rapporteur.record.ListedReport;
import org.rapporteur.record.Lists;
import org.rapporteur.record.ReportStore;
import org.rapporteur.resolve.Told;

/** Answers with reports and with claims. */
final class ReportsApi {
    private static final int ROWS = 50;
    private static final int OTHERS = 12;
    private static final int CLAIMS = 200;

    private final ReportStore record;
    private final Lists lists;
    private final Shelf shelf;

    ReportsApi(ReportStore record, Shelf shelf) {
        this.record = record;
        this.lists = record.lists();
        this.shelf = shelf;
    }

    /** {@code GET /api/reports}. */
    JsonNode list(Asked asked) {
        Query query = asked.query();
        ListedReport.Page page = lists.reports(asked.filter(query), query.words(), asked.offset(), asked.limit(ROWS));
        ObjectNode answer = Lines.JSON.createObjectNode();
        answer.put("total", page.total());
        answer.set("terms", Rows.terms(query));
        ArrayNode items = answer.putArray("items");
        page.reports().forEach(report -> items.add(Rows.of(report)));
        return answer;
    }

    /** {@code GET /api/reports/{id}}. */
    JsonNode page(Asked asked) {
        String id = asked.part("id");
        KeptReport kept = record.findReport(id)
                .orElseThrow(
                        () -> Rejected.missing("The record has no report " + id + "; GET /api/reports lists them."));
        if (kept.forgotten()) {
            throw Rejected.missing("The report " + id + " was forgotten: its words are gone, by somebody's wish.");
        }
        Report report = kept.report();
        List<KeptClaim> claims = record.claimsOf(id);
        ObjectNode page = Lines.JSON.createObjectNode();
        page.putRawValue("report", Lines.of(to -> to.report(report, kept.engine())));
        page.set("row", row(kept, claims));
        Map<String, String> codes =
                lists.codes(claims.stream().map(KeptClaim::id).toList());
        page.set("claims", claims(report, claims, codes));
        page.set("incidents", incidents(id, new TreeSet<>(codes.values())));
        ArrayNode copies = page.putArray("copies");
        for (String copy : lists.copies(id)) {
            record.findReport(copy).ifPresent(other -> copies.add(row(other, record.claimsOf(copy))));
        }
        return page;
    }

    private ObjectNode row(KeptReport kept, List<KeptClaim> claims) {
        Report report = kept.report();
        Checks checks = Checks.of(record);
        int checked = (int) claims.stream()
                .filter(claim -> !checks.of(claim.id()).path("state").asText().equals("unchecked"))
                .count();
        String title =
                report.title() == null ? report.text().lines().findFirst().orElse(report.id()) : report.title();
        return Rows.of(new ListedReport(
                report.id(),
                title,
                report.publisher(),
                report.published() == null ? null : report.published().date(),
                kept.readAt(),
                claims.size(),
                checked,
                lists.copies(report.id()).size(),
                kept.version(),
                null));
    }

    /** Each as people left it; what somebody rejected as it was read. */
    private ArrayNode claims(Report report, List<KeptClaim> kept, Map<String, String> codes) {
        Map<String, Claim> standing = standing(report.id());
        Checks checks = Checks.of(record);
        List<Claim> all = kept.stream()
                .map(one -> Optional.ofNullable(standing.get(one.id())).orElseGet(one::claim))
                .toList();
        ClaimWords words = new ClaimWords(report, all);
        ArrayNode nodes = Lines.JSON.createArrayNode();
        for (Claim claim : all) {
            ObjectNode node = Lines.object(to -> to.claim(claim, report.text()));
            node.set("checked", checks.of(claim.basis().id()));
            Evidences.put(node, "incident", codes.get(claim.basis().id()));
            node.put("words", words.of(claim));
            if (!Confidence.isGuess(claim.basis())) {
                node.put("rightOf100", Math.round(100 * claim.basis().confidence()));
            }
            nodes.add(node);
        }
        return nodes;
    }

    private Map<String, Claim> standing(String report) {
        Map<String, Claim> standing = new HashMap<>();
        record.toldIn(report).forEach(told -> standing.put(told.claim().basis().id(), told.claim()));
        return standing;
    }

    /** What other reports say of the incidents of one. */
    private ArrayNode incidents(String report, Set<String> codes) {
        Shelf.Look look = shelf.look(null);
        Evidences evidences = new Evidences(record);
        ArrayNode nodes = Lines.JSON.createArrayNode();
        lists.incidents(codes, Filter.ALL)
                .forEach(kept -> look.find(kept.code()).ifPresent(item -> {
                    ObjectNode node = nodes.addObject();
                    node.set("row", Rows.of(item, look));
                    ArrayNode others = node.putArray("others");
                    kept.claims().stream()
                            .map(Told::claim)
                            .filter(claim -> !claim.basis().report().equals(report))
                            .limit(OTHERS)
                            .forEach(claim -> others.add(evidences.of(claim)));
                }));
        return nodes;
    }

    /** {@code GET /api/claims}. */
    JsonNode claims(Asked asked) {
        List<KeptClaim> claims = new ArrayList<>();
        for (String id : asked.texts("id", CLAIMS)) {
            claims.add(record.findClaim(id)
                    .orElseThrow(() -> Rejected.missing(
                            "The record has no claim " + id + "; those of a report are in GET /api/reports/{id}.")));
        }
        ObjectNode answer = Lines.JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        ClaimNodes nodes = new ClaimNodes(record, claims);
        claims.forEach(claim -> items.add(nodes.of(claim, null)));
        return answer;
    }

    /** Claims of many reports, with the words they rest on and what people said of them. */
    static final class ClaimNodes {
        private final Evidences evidences;
        private final Checks checks;
        private final Map<String, String> codes;

        ClaimNodes(ReportStore record, List<KeptClaim> claims) {
            evidences = new Evidences(record);
            evidences.prepare(claims.stream().map(KeptClaim::report).collect(Collectors.toSet()));
            checks = Checks.of(record);
            codes = record.lists().codes(claims.stream().map(KeptClaim::id).toList());
        }

        /** @param look gives the incident's row in the place of its code; null where the code is wanted */
        ObjectNode of(KeptClaim kept, Shelf.@Nullable Look look) {
            Claim claim = kept.claim();
            ObjectNode node = Lines.JSON.createObjectNode();
            node.set("claim", Lines.object(kept.line()));
            node.set("evidence", evidences.of(claim));
            node.set("checked", checks.of(kept.id()));
            String code = codes.get(kept.id());
            if (code != null && look != null) {
                look.find(code).ifPresent(item -> node.set("incident", Rows.of(item, look)));
            } else if (code != null) {
                node.put("incident", code);
            }
            evidences
                    .report(kept.report())
                    .ifPresent(report -> node.put("words", new ClaimWords(report.report(), List.of(claim)).of(claim)));
            return node;
        }
    }
}
