package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Toll;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.monitor.Policy;
import org.rapporteur.record.Filter;
import org.rapporteur.record.Lists;
import org.rapporteur.record.ReportStore;

/** Answers with the toll: the sum, its way through the days, and the ledger behind it. */
final class TollApi {
    /** Of more incidents than this the settled figures are added up, where the policy is one that takes them as they are. */
    private static final int MOST = 150;

    /** The claims of more incidents than this aren't read for one answer, which takes some seconds. */
    private static final int MOST_READ = 5_000;

    private static final int FEW = 50;
    private static final int PARTS = 300;

    /** How many figures are remembered in sums, of what is known now and of earlier days; and as how many a sum of few counts. */
    private static final int REMEMBERED = 300_000;

    private static final int SUM = 2_000;
    private static final int EVIDENCE = 200;
    private static final List<String> SPLITS = List.of("none", "party", "place", "group");

    private final ReportStore record;
    private final Lists lists;
    private final Census census;
    private final Shelf shelf;

    private final Remembered<Question, Sum> sums = remembered();
    private final Remembered<Question, Sum> earlierSums = remembered();

    TollApi(ReportStore record, Census census, Shelf shelf) {
        this.record = record;
        this.lists = record.lists();
        this.census = census;
        this.shelf = shelf;
    }

    private static Remembered<Question, Sum> remembered() {
        return new Remembered<>(REMEMBERED, sum -> SUM + sum.toll().parts().size());
    }

    /** Adds up all incidents. */
    void warm() {
        sum(Query.of(""), null, shelf.look(null), Policy.ORIGINS, null);
    }

    /** What a request asks for. */
    Toll toll(Asked asked) {
        Query query = asked.query();
        LocalDate knownBy = asked.knownBy(query);
        return sum(query, knownBy, shelf.look(knownBy), asked.policy(), asked.named("group", Group.class))
                .toll();
    }

    /** {@code GET /api/toll}. */
    JsonNode page(Asked asked) {
        Query query = asked.query();
        LocalDate knownBy = asked.knownBy(query);
        Policy policy = asked.policy();
        Group group = asked.named("group", Group.class);
        Harm harm = Objects.requireNonNullElse(asked.named("harm", Harm.class), Harm.KILLED);
        String split = asked.choice("split", SPLITS.get(0), SPLITS);
        Shelf.Look look = shelf.look(knownBy);
        Sum sum = sum(query, knownBy, look, policy, group);
        ObjectNode answer = Lines.JSON.createObjectNode();
        Toll shown = sum.brief() ? cut(sum.toll(), harm) : sum.toll();

        answer.put("rule", policy.rule());
        if (sum.brief()) {
            answer.put(
                    "note",
                    "More than " + MOST + " incidents: all are added up, and the ledger shows the largest figures."
                            + " Narrow the search to see every one.");
        }
        answer.put("harm", ContractNames.of(harm));
        LocalDate latest = sum.toll().latestFigure();
        if (latest != null) {
            answer.put("ageDays", ChronoUnit.DAYS.between(latest, sum.toll().asOf()));
        }
        TollCourse course = new TollCourse(record, harm);
        answer.set("series", course.of(sum, sum.toll().parts()));
        answer.set("toll", Lines.object(to -> to.toll(shown, true)));
        ObjectNode rows = answer.putObject("rows");
        shown.parts().forEach(part -> {
            Shelf.Item item = part.incident() == null ? null : sum.items().get(part.incident());
            if (item != null) {
                rows.set(item.code(), Rows.of(item, look));
            }
        });
        answer.set("evidence", evidence(shown, harm));
        if (!split.equals("none")) {
            TollLanes lanes = new TollLanes(course);
            if (split.equals("group")) {
                for (Group one : Group.values()) {
                    Sum of = sum(query, knownBy, look, policy, one);
                    lanes.add(ContractNames.of(one), of, of.toll().parts());
                }
            } else {
                lanes.by(split, sum);
            }
            answer.set("split", lanes.nodes());
        }
        return answer;
    }

    /**
     * A toll with the incidents it is of.
     *
     * @param brief whether it is of figures alone, without their claims
     */
    record Sum(Toll toll, Map<String, Shelf.Item> items, boolean brief) {}

    /** The toll by the policy "origins", from the cards alone where more than some incidents are asked for. */
    Toll brief(Query query, @Nullable LocalDate knownBy, Shelf.Look look) {
        return sum(query, knownBy, look, Policy.ORIGINS, null, FEW).toll();
    }

    private record Question(
            String search,
            @Nullable LocalDate knownBy,
            Policy policy,
            @Nullable Group group) {}

    /** @throws Rejected where too many incidents are asked for */
    private Sum sum(Query query, @Nullable LocalDate knownBy, Shelf.Look look, Policy policy, @Nullable Group group) {
        return (knownBy == null ? sums : earlierSums)
                .get(
                        new Question(query.text(), knownBy, policy, group),
                        look.revision(),
                        () -> sum(query, knownBy, look, policy, group, MOST));
    }

    private Sum sum(
            Query query, @Nullable LocalDate knownBy, Shelf.Look look, Policy policy, @Nullable Group group, int most) {
        Map<String, Shelf.Item> items = new LinkedHashMap<>();
        for (Shelf.Item item : new IncidentSearch(query, look).found()) {
            if (item.numbers().harms() > 0) {
                items.put(item.code(), item);
            }
        }
        Filter filter = query.filter(knownBy);
        Toll.Question question = new Toll.Question(filter.from(), filter.to(), filter.place(), filter.party(), group);
        List<LocalDate> days = census.now().days();
        LocalDate asOf = knownBy != null ? knownBy : days.isEmpty() ? LocalDate.EPOCH : days.get(1);
        if (items.size() > most && policy == Policy.ORIGINS && group == null) {
            List<Ledger.Brief> briefs =
                    items.values().stream().map(Shelf.Item::brief).toList();
            return new Sum(Ledger.ofBrief(question, asOf, briefs, record.totals(filter)), items, true);
        }
        if (items.size() > MOST_READ) {
            throw Rejected.parameter(
                    "q",
                    "leaves " + items.size() + " incidents in which people were hurt, more than the " + MOST_READ
                            + " whose claims are looked at for a policy other than origins, or for a group; narrow it by"
                            + " days, place or party, such as since:2016-09-01. rapporteur toll adds up any number");
        }
        List<Ledger.Entry> entries =
                lists.incidents(items.keySet(), knownBy == null ? Filter.ALL : Filter.ALL.withKnownBy(knownBy)).stream()
                        .map(kept -> new Ledger.Entry(kept.incident(), kept.claims()))
                        .sorted(Comparator.comparing(entry -> entry.incident().id()))
                        .toList();
        return new Sum(Ledger.of(question, policy, asOf, entries, record.totals(filter)), items, false);
    }

    /** With the largest parts alone. */
    private static Toll cut(Toll toll, Harm harm) {
        List<Toll.Part> told = toll.parts().stream()
                .filter(part -> part.harmed().containsKey(harm))
                .toList();
        int[] numbers =
                told.stream().mapToInt(part -> number(part, harm)).sorted().toArray();
        int least = numbers.length > PARTS ? numbers[numbers.length - PARTS] : 0;
        List<Toll.Part> largest = told.stream()
                .filter(part -> part.incident() == null || number(part, harm) >= least)
                .sorted(Comparator.comparing((Toll.Part part) -> part.incident() != null)
                        .thenComparingInt(part -> -number(part, harm)))
                .limit(PARTS)
                .toList();
        return new Toll(
                toll.question(),
                toll.policy(),
                toll.asOf(),
                toll.latestFigure(),
                toll.incidents(),
                toll.harmed(),
                largest);
    }

    private static int number(Toll.Part part, Harm harm) {
        return Objects.requireNonNull(part.harmed().get(harm)).number();
    }

    /** Of what is counted and what isn't; of an incident's claims those that tell a figure. */
    private ObjectNode evidence(Toll toll, Harm harm) {
        TreeSet<String> ids = new TreeSet<>();
        for (Toll.Part part : toll.parts()) {
            if (part.harmed().containsKey(harm)) {
                part.claims().stream()
                        .filter(id -> id.indexOf("#c") > 0)
                        .limit(EVIDENCE - Math.min(EVIDENCE, ids.size()))
                        .forEach(ids::add);
            }
        }
        return new Evidences(record).byId(ids);
    }
}
