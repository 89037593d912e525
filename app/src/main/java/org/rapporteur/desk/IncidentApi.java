package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Account;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.monitor.Accounts;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.query.KeptIncidents;
import org.rapporteur.record.Filter;
import org.rapporteur.record.KeptIncident;
import org.rapporteur.record.Lists;
import org.rapporteur.record.Pair;
import org.rapporteur.record.ReportStore;
import org.rapporteur.resolve.IncidentMaker;
import org.rapporteur.resolve.Told;

/** Answers with all there is about one incident. */
final class IncidentApi {
    private final ReportStore record;
    private final Lists lists;
    private final Shelf shelf;
    private final Doubtful doubtful;
    private final Register register;

    IncidentApi(ReportStore record, Shelf shelf, Doubtful doubtful, Register register) {
        this.record = record;
        this.lists = record.lists();
        this.shelf = shelf;
        this.doubtful = doubtful;
        this.register = register;
    }

    /** {@code GET /api/incidents/{code}}. */
    JsonNode page(Asked asked) {
        String code = asked.part("code");
        LocalDate knownBy = asked.day("known-by");
        KeptIncident kept = find(code, knownBy);
        List<Told> claims = inOrder(kept.claims());
        Evidences evidences = new Evidences(record);
        evidences.prepare(
                claims.stream().map(told -> told.claim().basis().report()).collect(Collectors.toSet()));
        Shelf.Look look = shelf.look(knownBy);
        ObjectNode page = Lines.JSON.createObjectNode();
        look.find(kept.code()).ifPresent(item -> page.set("row", Rows.of(item, look)));
        page.putRawValue("incident", Lines.of(to -> to.incident(kept.incident())));
        page.set("earlierCodes", Lines.JSON.valueToTree(kept.earlierCodes()));
        page.put("summary", IncidentSummary.of(kept.incident()));
        page.set("versions", new Versions(evidences).of(claims));
        page.set("accounts", accounts(kept, evidences));
        page.set("known", known(kept.code(), claims, evidences));
        ArrayNode evidence = page.putArray("evidence");
        claims.forEach(told -> evidence.add(evidences.of(told.claim())));
        page.set("reviews", Said.reviews(record.reviewsOf(kept.code())));
        page.set("pairs", pairs(claims));
        page.set("doubts", doubtful.of(kept.code(), look));
        return page;
    }

    private KeptIncident find(String code, @Nullable LocalDate knownBy) {
        KeptIncident now = record.findIncident(code)
                .orElseThrow(() -> Rejected.missing("The record has no incident " + code
                        + "; GET /api/incidents lists them, and a code of two that became one leads to it."));
        if (knownBy == null) {
            return now;
        }
        return lists.incidents(List.of(now.code()), Filter.ALL.withKnownBy(knownBy)).stream()
                .findFirst()
                .orElseThrow(() -> Rejected.missing(
                        "Nothing was known of " + now.code() + " by " + knownBy + "; move the slider to a later day."));
    }

    private ArrayNode accounts(KeptIncident kept, Evidences evidences) {
        Map<String, Told> byId = new HashMap<>();
        Set<String> reports = new TreeSet<>();
        kept.claims().forEach(told -> reports.add(told.claim().basis().report()));
        reports.forEach(report -> record.toldIn(report)
                .forEach(told -> byId.put(told.claim().basis().id(), told)));
        List<Account> accounts = new Accounts(List.copyOf(byId.values()), new KeptIncidents(record).texts(), register)
                .of(new Ledger.Entry(kept.incident(), kept.claims()));
        ArrayNode all = Lines.JSON.createArrayNode();
        for (Account account : accounts) {
            ObjectNode node = Lines.object(to -> to.account(account));
            ArrayNode evidence = node.putArray("evidence");
            for (String claim : account.claims()) {
                Told told = byId.get(claim);
                if (told != null) {
                    evidence.add(evidences.of(told.claim()));
                }
            }
            all.add(node);
        }
        return all;
    }

    /** At each day on which a figure came out, what the toll was then. */
    private static ArrayNode known(String code, List<Told> claims, Evidences evidences) {
        Map<LocalDate, List<Told>> byDay = new LinkedHashMap<>();
        for (Told told : claims) {
            if (told.published() != null && told.claim() instanceof Casualties) {
                byDay.computeIfAbsent(told.published(), any -> new ArrayList<>())
                        .add(told);
            }
        }
        ArrayNode steps = Lines.JSON.createArrayNode();
        byDay.forEach((day, figures) -> {
            List<Told> then = claims.stream()
                    .filter(told ->
                            told.published() != null && !told.published().isAfter(day))
                    .toList();
            Incident incident = IncidentMaker.of(code, then);
            if (incident != null) {
                ObjectNode step = steps.addObject();
                step.put("day", day.toString());
                Figures.put(step, Harm.KILLED, incident.harmed());
                Figures.put(step, Harm.INJURED, incident.harmed());
                ArrayNode told = step.putArray("figures");
                figures.forEach(one -> figure(one, evidences, told));
            }
        });
        return steps;
    }

    private static void figure(Told told, Evidences evidences, ArrayNode to) {
        Casualties.Count killed = ((Casualties) told.claim()).counts().get(Harm.KILLED);
        if (killed != null) {
            ObjectNode figure = to.addObject();
            figure.put("origin", Versions.name(told));
            figure.put("words", killed.words());
            Figures.put(figure, "low", killed.low());
            Figures.put(figure, "high", killed.high());
            figure.set("evidence", evidences.of(told.claim()));
        }
    }

    private ArrayNode pairs(List<Told> claims) {
        Set<String> ids = claims.stream().map(told -> told.claim().basis().id()).collect(Collectors.toSet());
        ArrayNode pairs = Lines.JSON.createArrayNode();
        for (Pair pair : record.pairs()) {
            if (ids.contains(pair.one()) || ids.contains(pair.other())) {
                pairs.add(Said.pair(pair));
            }
        }
        return pairs;
    }

    /** By the days on which they came out. */
    private static List<Told> inOrder(List<Told> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(
                                Told::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(
                                told -> ContractNames.of(told.claim().basis().stance()))
                        .thenComparing(told -> told.claim().basis().id()))
                .toList();
    }
}
