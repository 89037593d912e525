package org.rapporteur.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Range;
import org.rapporteur.record.Filter;
import org.rapporteur.record.ListedIncident;
import org.rapporteur.record.Lists;
import org.rapporteur.record.ReportStore;
import org.rapporteur.record.Review;
import org.rapporteur.record.Reviewed;

/**
 * One line of every incident, in memory, in step with the record: what was settled since the last look is read again, nothing
 * else. What was known by an earlier day differs only where a report came out after it; of those incidents alone the claims are
 * asked. Thread-safe.
 */
final class Shelf {
    /** How many days' knowledge is kept at hand. */
    private static final int DAYS_KEPT = 24;

    private static final ObjectReader JSON = new JsonMapper().reader();

    private static final Comparator<Item> LATEST_FIRST = Comparator.comparing(
                    Item::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(Item::code);

    private final ReportStore record;
    private final Lists lists;
    private final Map<String, Item> byCode = new HashMap<>();
    private long seen;
    private Look now = new Look(0, null, List.of(), Map.of(), Map.of());
    private final Map<LocalDate, Look> earlier = new LinkedHashMap<>(16, 0.75f, true);

    Shelf(ReportStore record) {
        this.record = record;
        this.lists = record.lists();
    }

    /**
     * An incident.
     *
     * @param killed the numbers of its card: low, best, high; -1 where there is none
     */
    record Item(ListedIncident listed, JsonNode card, int[] reports, Figures killed, Figures injured) {
        String code() {
            return listed.code();
        }

        @Nullable LocalDate from() {
            return listed.from() == null ? listed.to() : listed.from();
        }

        @Nullable LocalDate to() {
            return listed.to() == null ? listed.from() : listed.to();
        }

        boolean isDisputed(String field) {
            for (JsonNode dispute : card.path("disputes")) {
                if (dispute.asText().equals(field)) {
                    return true;
                }
            }
            return false;
        }

        int number(String field) {
            return card.path(field).asInt();
        }

        private static Item of(ListedIncident listed) {
            try {
                JsonNode card = JSON.readTree(Objects.requireNonNull(listed.card()));
                JsonNode numbers = JSON.readTree(listed.reports());
                int[] reports = new int[numbers.size()];
                for (int i = 0; i < reports.length; i++) {
                    reports[i] = numbers.get(i).asInt();
                }
                return new Item(
                        listed, card, reports, Figures.of(card.path("killed")), Figures.of(card.path("injured")));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the record's card of " + listed.code() + " is no JSON", e);
            }
        }
    }

    /** The numbers of a range; -1 where one isn't told. */
    record Figures(int low, int best, int high) {
        static Figures of(JsonNode range) {
            return new Figures(
                    range.path("low").asInt(-1),
                    range.path("best").asInt(-1),
                    range.path("high").asInt(-1));
        }

        boolean isTold() {
            return low >= 0 || best >= 0 || high >= 0;
        }

        /** What to count with: the best, else the low, else the high; 0 where nothing is told. */
        int number() {
            return best >= 0 ? best : low >= 0 ? low : Math.max(high, 0);
        }

        Range range() {
            return new Range(low < 0 ? null : low, best < 0 ? null : best, high < 0 ? null : high);
        }

        /** The highest that may be. */
        int most() {
            return high >= 0 ? high : Math.max(number(), 0);
        }
    }

    /**
     * The incidents as they were known on a day.
     *
     * @param revision of the record
     * @param knownBy null for all that is known
     * @param items the latest first
     * @param checked by code, how many claims people said something of
     */
    record Look(
            long revision,
            @Nullable LocalDate knownBy,
            List<Item> items,
            Map<String, Reviewed> reviews,
            Map<String, Integer> checked) {
        Reviewed review(String code) {
            Reviewed review = reviews.get(code);
            return review == null ? Reviewed.of(List.of()) : review;
        }

        Optional<Item> find(String code) {
            return items.stream().filter(item -> item.code().equals(code)).findFirst();
        }

        int checked(Item item) {
            return checked.getOrDefault(item.code(), 0);
        }
    }

    /** The incidents as they are known now, or were on a day. */
    synchronized Look look(@Nullable LocalDate knownBy) {
        long revision = lists.revision();
        if (revision != now.revision() || now.items().isEmpty()) {
            refresh(revision);
        }
        if (knownBy == null) {
            return now;
        }
        Look kept = earlier.get(knownBy);
        if (kept == null) {
            kept = known(knownBy);
            earlier.put(knownBy, kept);
            if (earlier.size() > DAYS_KEPT) {
                earlier.remove(earlier.keySet().iterator().next());
            }
        }
        return kept;
    }

    private void refresh(long revision) {
        List<ListedIncident> changed = lists.incidents(seen);
        for (ListedIncident listed : changed) {
            if (listed.card() == null) {
                byCode.remove(listed.code());
            } else {
                byCode.put(listed.code(), Item.of(listed));
            }
            seen = Math.max(seen, listed.revision());
        }
        Set<String> codes = changed.isEmpty() ? byCode.keySet() : lists.incidentCodes();
        byCode.keySet().retainAll(codes);
        List<Item> items = new ArrayList<>(byCode.values());
        items.sort(LATEST_FIRST);
        Map<String, Reviewed> reviews = new HashMap<>();
        for (Map.Entry<String, List<Review>> said : record.reviews().entrySet()) {
            reviews.put(said.getKey(), Reviewed.of(said.getValue()));
        }
        now = new Look(revision, null, List.copyOf(items), reviews, lists.checked());
        earlier.clear();
    }

    private Look known(LocalDate day) {
        List<Item> items = new ArrayList<>();
        List<String> since = new ArrayList<>();
        for (Item item : now.items()) {
            if (!item.listed().knownLast().isAfter(day)) {
                items.add(item);
            } else if (!item.listed().knownFirst().isAfter(day)) {
                since.add(item.code());
            }
        }
        if (!since.isEmpty()) {
            lists.incidents(since, Filter.ALL.withKnownBy(day)).forEach(kept -> items.add(Item.of(lists.listed(kept))));
            items.sort(LATEST_FIRST);
        }
        return new Look(now.revision(), day, List.copyOf(items), now.reviews(), now.checked());
    }
}
