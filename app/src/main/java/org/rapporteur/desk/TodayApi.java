package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.record.Filter;
import org.rapporteur.record.KeptIncident;
import org.rapporteur.record.Lists;
import org.rapporteur.record.ReportStore;

/** Answers with the front page: what is new, whether the ceasefire holds, the toll, the disputes, and how this week differs. */
final class TodayApi {
    private static final int LATEST = 6;
    private static final int PLACES = 8;
    private static final int INCIDENTS_A_PLACE = 4;
    private static final int DISPUTES = 6;
    private static final int TOLL_DAYS = 30;
    private static final int PAGES = 32;

    private final ReportStore record;
    private final Lists lists;
    private final Census census;
    private final Shelf shelf;
    private final CeasefiresApi ceasefires;
    private final TollApi tolls;

    /** @param ceasefires whether these were worked out */
    private record Question(
            @Nullable Instant since, @Nullable LocalDate knownBy, boolean ceasefires) {}

    private final Remembered<Question, JsonNode> pages = new Remembered<>(PAGES);

    TodayApi(ReportStore record, Census census, Shelf shelf, CeasefiresApi ceasefires, TollApi tolls) {
        this.record = record;
        this.lists = record.lists();
        this.census = census;
        this.shelf = shelf;
        this.ceasefires = ceasefires;
        this.tolls = tolls;
    }

    /** {@code GET /api/today}. */
    JsonNode page(Asked asked) {
        return remembered(asked.instant("since"), asked.day("known-by"));
    }

    /** Works out the page of somebody who looks for the first time. */
    void warm() {
        remembered(null, null);
    }

    private JsonNode remembered(@Nullable Instant since, @Nullable LocalDate knownBy) {
        boolean known = ceasefires.known(knownBy).isPresent();
        return pages.get(new Question(since, knownBy, known), lists.revision(), () -> page(since, knownBy));
    }

    private JsonNode page(@Nullable Instant since, @Nullable LocalDate knownBy) {
        List<LocalDate> days = census.now().days();
        LocalDate asOf = knownBy != null || days.isEmpty() ? knownBy : days.get(1);
        Shelf.Look look = shelf.look(knownBy);
        ObjectNode page = Lines.JSON.createObjectNode();
        Evidences.put(page, "since", since);
        Evidences.put(page, "asOf", asOf);
        page.set("reports", reports(since, knownBy, asOf));
        Evidences evidences = new Evidences(record);
        page.set("ceasefires", ceasefires(knownBy, evidences));
        List<Shelf.Item> fresh = asOf == null ? List.of() : fresh(look, since, asOf);
        page.set("places", places(fresh, look));
        page.set("disputes", disputes(fresh, look, knownBy, evidences));
        page.set("toll", asOf == null ? Lines.JSON.createArrayNode() : toll(asOf, look));
        page.set("weeks", asOf == null ? Lines.JSON.createArrayNode() : Lately.weeks(look, asOf));
        page.set(
                "funnel",
                asOf == null
                        ? Lines.JSON.createArrayNode()
                        : Lately.funnel(look, asOf, census.now().reportsByDay()));
        return page;
    }

    private ObjectNode reports(@Nullable Instant since, @Nullable LocalDate knownBy, @Nullable LocalDate asOf) {
        var latest = lists.reports(knownBy == null ? Filter.ALL : Filter.ALL.withKnownBy(knownBy), null, 0, LATEST);
        ObjectNode reports = Lines.JSON.createObjectNode();
        reports.put("total", latest.total());
        reports.put(
                "fresh",
                since != null
                        ? lists.readSince(since)
                        : asOf == null ? 0 : census.now().reportsByDay().getOrDefault(asOf, 0));
        ArrayNode rows = reports.putArray("latest");
        latest.reports().forEach(report -> rows.add(Rows.of(report)));
        return reports;
    }

    private ArrayNode ceasefires(@Nullable LocalDate knownBy, Evidences evidences) {
        ArrayNode nodes = Lines.JSON.createArrayNode();
        Ceasefire latest = CeasefiresApi.latest(ceasefires.known(knownBy).orElse(List.of()));
        if (latest != null) {
            ObjectNode node = nodes.addObject();
            node.put("id", latest.id());
            node.put("name", latest.name());
            node.put("state", CeasefiresApi.standing(List.of(latest)));
            node.put("summary", CeasefiresApi.summary(latest));
            ArrayNode evidence = node.putArray("evidence");
            latest.phases()
                    .forEach(phase -> phase.claims().stream()
                            .limit(1)
                            .forEach(id ->
                                    record.findClaim(id).ifPresent(kept -> evidence.add(evidences.of(kept.claim())))));
        }
        return nodes;
    }

    /** What was settled since somebody last looked, or what the last day's reports tell of. */
    private List<Shelf.Item> fresh(Shelf.Look look, @Nullable Instant since, LocalDate asOf) {
        long revision = since == null ? 0 : lists.revisionAt(since);
        return look.items().stream()
                .filter(item -> (since == null || look.knownBy() != null)
                        ? item.listed().days().knownLast().equals(asOf)
                        : item.listed().revision() > revision)
                .toList();
    }

    private static ArrayNode places(List<Shelf.Item> fresh, Shelf.Look look) {
        Map<String, List<Shelf.Item>> byPlace = new LinkedHashMap<>();
        for (Shelf.Item item : fresh) {
            byPlace.computeIfAbsent(item.placeTold(), any -> new ArrayList<>()).add(item);
        }
        ArrayNode nodes = Lines.JSON.createArrayNode();
        byPlace.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Shelf.Item>> place) ->
                        -place.getValue().size()))
                .limit(PLACES)
                .forEach(place -> {
                    ObjectNode node = nodes.addObject();
                    node.put("name", place.getKey());
                    ArrayNode rows = node.putArray("incidents");
                    place.getValue().stream()
                            .sorted(Comparator.comparingInt(
                                    (Shelf.Item item) -> -item.killed().number()))
                            .limit(INCIDENTS_A_PLACE)
                            .forEach(item -> rows.add(Rows.of(item, look)));
                });
        return nodes;
    }

    private ArrayNode disputes(
            List<Shelf.Item> fresh, Shelf.Look look, @Nullable LocalDate knownBy, Evidences evidences) {
        Map<String, Shelf.Item> disputed = new LinkedHashMap<>();
        fresh.stream()
                .filter(item -> item.isDisputed())
                .sorted(Comparator.comparingInt(
                        (Shelf.Item item) -> -item.numbers().origins()))
                .limit(DISPUTES)
                .forEach(item -> disputed.put(item.code(), item));
        ArrayNode nodes = Lines.JSON.createArrayNode();
        for (KeptIncident kept :
                lists.incidents(disputed.keySet(), knownBy == null ? Filter.ALL : Filter.ALL.withKnownBy(knownBy))) {
            Map<String, Claim> claims = new HashMap<>();
            kept.claims().forEach(told -> claims.put(told.claim().basis().id(), told.claim()));
            for (Incident.Dispute dispute : kept.incident().disputes()) {
                ObjectNode node = nodes.addObject();
                node.set("row", Rows.of(Objects.requireNonNull(disputed.get(kept.code())), look));
                node.put("field", ContractNames.of(dispute.field()));
                ArrayNode sides = node.putArray("sides");
                for (Incident.Version version : dispute.versions()) {
                    ObjectNode side = sides.addObject();
                    side.put("words", version.value().words());
                    ArrayNode evidence = side.putArray("evidence");
                    version.claims().stream()
                            .map(claims::get)
                            .filter(Objects::nonNull)
                            .limit(2)
                            .forEach(claim -> evidence.add(evidences.of(claim)));
                }
            }
        }
        return nodes;
    }

    /** The last thirty days' toll as it is known, and as it was known a day before. */
    private ArrayNode toll(LocalDate asOf, Shelf.Look look) {
        ArrayNode nodes = Lines.JSON.createArrayNode();
        LocalDate from = asOf.minusDays(TOLL_DAYS - 1);
        Query days = Query.of("since:" + from + " until:" + asOf);
        LocalDate yesterday = asOf.minusDays(1);
        try {
            var now = tolls.brief(days, look.knownBy(), look);
            var before = tolls.brief(days, yesterday, shelf.look(yesterday));
            for (Harm harm : List.of(Harm.KILLED, Harm.INJURED)) {
                if (now.harmed().containsKey(harm)) {
                    ObjectNode node = nodes.addObject();
                    node.put("harm", ContractNames.of(harm));
                    Figures.put(
                            node.putObject("now"),
                            Objects.requireNonNull(now.harmed().get(harm)));
                    if (before.harmed().containsKey(harm)) {
                        Figures.put(
                                node.putObject("before"),
                                Objects.requireNonNull(before.harmed().get(harm)));
                    }
                    Evidences.put(node, "latestFigure", now.latestFigure());
                    if (now.latestFigure() != null) {
                        node.put("ageDays", ChronoUnit.DAYS.between(now.latestFigure(), asOf));
                    }
                    node.put("from", from.toString());
                    node.put("to", asOf.toString());
                }
            }
        } catch (Rejected tooMany) {
            return nodes;
        }
        return nodes;
    }
}
