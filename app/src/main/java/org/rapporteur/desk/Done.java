package org.rapporteur.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Words;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.record.Correction;
import org.rapporteur.record.Pair;
import org.rapporteur.record.ReportStore;
import org.rapporteur.record.Review;

/** What people said, each act a line that can be taken back. */
record Done(ReportStore record) {
    private static final int MOST = 200;

    /** Something that a person said. */
    private record Entry(String id, Instant at, String who, String words, boolean undone, String target) {}

    /** The API's {@code done}: the latest first. */
    ArrayNode latest() {
        List<Entry> entries = new ArrayList<>();
        record.corrections().forEach(one -> entries.add(of(one)));
        Map<String, List<Pair>> acts = new LinkedHashMap<>();
        for (Pair one : record.pairs()) {
            acts.computeIfAbsent(Objects.requireNonNullElse(one.act(), one.id()), any -> new ArrayList<>())
                    .add(one);
        }
        acts.values().forEach(act -> entries.add(of(act)));
        record.reviews().forEach((code, reviews) -> reviews.forEach(one -> entries.add(of(code, one))));
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::id).reversed());
        ArrayNode nodes = Lines.JSON.createArrayNode();
        entries.subList(0, Math.min(MOST, entries.size())).forEach(entry -> nodes.add(node(entry)));
        return nodes;
    }

    private static Entry of(Correction one) {
        String words = one.field().equals("accepted") && "true".equals(one.value())
                ? "accepted"
                : one.field().equals("rejected") && "true".equals(one.value())
                        ? "rejected"
                        : one.field() + ": " + one.value();
        return new Entry(
                one.id(), one.at(), one.who(), because(words, one.why()), one.undoneBy() != null, one.target());
    }

    /** The pairs of one act, which are made and taken back together. */
    private static Entry of(List<Pair> act) {
        Pair first = act.get(0);
        int some = (int) act.stream().map(Pair::one).distinct().count();
        int others = (int) act.stream().map(Pair::other).distinct().count();
        String same = first.same() ? "same as " : "not the same as ";
        String words = (some == 1 ? "" : "with " + Words.counted(some - 1, "other claim", "other claims") + ": ")
                + same
                + (others == 1 ? first.other() : Words.counted(others, "claim", "claims"));
        boolean undone = act.stream().allMatch(one -> one.undoneBy() != null);
        return new Entry(first.id(), first.at(), first.who(), because(words, first.why()), undone, first.one());
    }

    private static Entry of(String code, Review review) {
        List<String> words = new ArrayList<>();
        if (review.state() != null) {
            words.add("state: " + ContractNames.of(review.state()));
        }
        if (review.assignee() != null) {
            words.add(review.assignee().isEmpty() ? "assigned to nobody" : "assigned to " + review.assignee());
        }
        if (review.note() != null) {
            words.add("noted: " + review.note());
        }
        return new Entry(
                review.id(), review.at(), review.who(), String.join(", ", words), review.undoneBy() != null, code);
    }

    private static String because(String words, @Nullable String why) {
        return why == null ? words : words + " (" + why + ")";
    }

    private static ObjectNode node(Entry entry) {
        ObjectNode node = Lines.JSON.createObjectNode();
        node.put("id", entry.id());
        node.put("at", entry.at().toString());
        node.put("who", entry.who());
        node.put("words", entry.words());
        node.put("undone", entry.undone());
        node.put("target", entry.target());
        int hash = entry.target().lastIndexOf('#');
        if (hash > 0) {
            node.put("report", entry.target().substring(0, hash));
        }
        return node;
    }
}
