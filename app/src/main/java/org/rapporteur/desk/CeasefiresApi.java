package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.query.KeptIncidents;
import org.rapporteur.query.ToldCeasefires;
import org.rapporteur.record.Filter;
import org.rapporteur.record.Lists;
import org.rapporteur.record.ReportStore;

/** Answers with ceasefires and their boards. */
final class CeasefiresApi implements AutoCloseable {
    private static final int CLAIMS_A_PHASE = 4;
    private static final int CLAIMS_A_CELL = 8;
    private static final int EVIDENCE = 600;

    /** They take memory, some two kilobytes each. */
    static final int MOST_CLAIMS = 150_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final ReportStore record;
    private final Lists lists;
    private final Census census;
    private final WorkedOut<Question, List<Ceasefire>> found;

    /** @param checked whether what rests on claims that nobody accepted is left out */
    private record Question(@Nullable LocalDate knownBy, boolean checked) {}

    CeasefiresApi(ReportStore record, Census census, Register register) {
        this.record = record;
        this.lists = record.lists();
        this.census = census;
        KeptIncidents incidents = new KeptIncidents(record);
        found = new WorkedOut<>(question -> ToldCeasefires.on(
                        incidents,
                        question.knownBy() == null ? Filter.ALL : Filter.ALL.withKnownBy(question.knownBy()),
                        register,
                        question.checked() ? incidents.accepted() : null)
                .found());
    }

    /** {@code GET /api/ceasefires}. */
    JsonNode list(Asked asked) {
        Question question = new Question(asked.day("known-by"), asked.flag("checked"));
        if (isTooMuch()) {
            throw new Rejected(
                    501,
                    null,
                    "This record has more than " + MOST_CLAIMS + " claims, too many to look through for a page;"
                            + " rapporteur ceasefires works it out.");
        }
        Optional<List<Ceasefire>> ceasefires = found.get(question, lists.revision());
        ObjectNode answer = Lines.JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        TreeSet<String> claims = new TreeSet<>();
        for (Ceasefire ceasefire : ceasefires.orElse(List.of())) {
            ObjectNode node = Lines.object(to -> to.ceasefire(ceasefire));
            node.put("summary", summary(ceasefire));
            Evidences.put(node, "first", first(ceasefire));
            Evidences.put(node, "last", last(ceasefire));
            items.add(node);
            ceasefire
                    .phases()
                    .forEach(phase ->
                            phase.claims().stream().limit(CLAIMS_A_PHASE).forEach(claims::add));
            ceasefire
                    .days()
                    .forEach(day -> day.claims().stream()
                            .limit(claims.size() > EVIDENCE ? 1 : CLAIMS_A_CELL)
                            .forEach(claims::add));
        }
        answer.set("evidence", new Evidences(record).byId(claims));
        if (ceasefires.isEmpty()) {
            answer.put("pending", true);
        }
        return answer;
    }

    /** Those known, at once; empty while that is worked out. */
    Optional<List<Ceasefire>> known(@Nullable LocalDate knownBy) {
        return isTooMuch() ? Optional.empty() : found.peek(new Question(knownBy, false), lists.revision());
    }

    /** Whether the record has more claims than are looked through for a page. */
    private boolean isTooMuch() {
        return census.now().counts().claims() > MOST_CLAIMS;
    }

    /** How the latest stands: "in force", "ended"; null where there is none. */
    static @Nullable String standing(List<Ceasefire> ceasefires) {
        Ceasefire latest = latest(ceasefires);
        return latest == null ? null : word(latest.phases().get(latest.phases().size() - 1));
    }

    /** The latest that was ever in force, or else the latest that has a day. */
    static @Nullable Ceasefire latest(List<Ceasefire> ceasefires) {
        return ceasefires.stream()
                .filter(one -> first(one) != null)
                .max(Comparator.comparing((Ceasefire one) -> !one.days().isEmpty())
                        .thenComparing(CeasefiresApi::first, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** What became of it, in sentences: each phase, and what is told of its days. */
    static String summary(Ceasefire ceasefire) {
        List<String> phases = new ArrayList<>();
        for (Ceasefire.Phase phase : ceasefire.phases()) {
            phases.add(word(phase) + " " + days(phase.from(), phase.to()));
        }
        int confirmed = sum(ceasefire, Ceasefire.Day::confirmed);
        int alleged = sum(ceasefire, Ceasefire.Day::alleged);
        int denied = sum(ceasefire, Ceasefire.Day::denied);
        String told = Words.capitalised(String.join(", ", phases)) + ". ";
        return confirmed + alleged + denied == 0
                ? told + "No violation is told of."
                : told + "Violations: " + confirmed + " confirmed, " + alleged + " alleged, " + denied + " denied.";
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return "on a day that nobody tells";
        }
        return to == null || to.equals(from)
                ? "on " + DAY.format(from)
                : "from " + DAY.format(from) + " to " + DAY.format(to);
    }

    private static int sum(Ceasefire ceasefire, ToIntFunction<Ceasefire.Day> count) {
        return ceasefire.days().stream().mapToInt(count).sum();
    }

    private static String word(Ceasefire.Phase phase) {
        return ContractNames.of(phase.phase()).replace('-', ' ');
    }

    private static @Nullable LocalDate first(Ceasefire ceasefire) {
        return ceasefire.phases().stream()
                .map(Ceasefire.Phase::from)
                .filter(day -> day != null)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate last(Ceasefire ceasefire) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Ceasefire.Phase phase : ceasefire.phases()) {
            if (phase.from() != null) {
                days.add(phase.to() == null ? phase.from() : phase.to());
            }
        }
        ceasefire.days().forEach(day -> days.add(day.date()));
        return days.isEmpty() ? null : days.last();
    }

    @Override
    public void close() {
        found.close();
    }
}
