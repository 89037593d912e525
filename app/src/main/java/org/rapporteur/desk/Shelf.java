package org.rapporteur.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

    private static final Comparator<Item> LATEST_FIRST = Comparator.comparing(
                    Item::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(Item::code);

    private final ReportStore record;
    private final Lists lists;
    private final Map<String, Item> byCode = new LinkedHashMap<>();
    private long seen;
    private Look now = Look.of(0, null, List.of(), Map.of(), Map.of());
    private final Map<LocalDate, Look> earlier = new LinkedHashMap<>(16, 0.75f, true);

    Shelf(ReportStore record) {
        this.record = record;
        this.lists = record.lists();
    }

    /** An incident. */
    record Item(ListedIncident listed) {
        String code() {
            return listed.code();
        }

        ListedIncident.Terms terms() {
            return listed.terms();
        }

        ListedIncident.Numbers numbers() {
            return listed.numbers();
        }

        ListedIncident.Figures killed() {
            return listed.numbers().killed();
        }

        ListedIncident.Figures injured() {
            return listed.numbers().injured();
        }

        @Nullable LocalDate from() {
            return listed.days().from() == null
                    ? listed.days().to()
                    : listed.days().from();
        }

        @Nullable LocalDate to() {
            return listed.days().to() == null
                    ? listed.days().from()
                    : listed.days().to();
        }

        boolean isPlaced() {
            return !Double.isNaN(listed.numbers().lat())
                    && !Double.isNaN(listed.numbers().lon());
        }

        boolean isDisputed() {
            return !listed.terms().disputes().isEmpty();
        }

        /** The card's fields, read anew at each call. */
        ObjectNode card() {
            return Lines.object(Objects.requireNonNull(listed.card()));
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
            Map<String, Item> byCode,
            Map<String, Reviewed> reviews,
            Map<String, Integer> checked) {
        static Look of(
                long revision,
                @Nullable LocalDate knownBy,
                List<Item> items,
                Map<String, Reviewed> reviews,
                Map<String, Integer> checked) {
            Map<String, Item> byCode = new HashMap<>();
            items.forEach(item -> byCode.put(item.code(), item));
            return new Look(revision, knownBy, List.copyOf(items), byCode, reviews, checked);
        }

        Reviewed review(String code) {
            Reviewed review = reviews.get(code);
            return review == null ? Reviewed.of(List.of()) : review;
        }

        Optional<Item> find(String code) {
            return Optional.ofNullable(byCode.get(code));
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
                byCode.put(listed.code(), new Item(listed));
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
        now = Look.of(revision, null, items, reviews, lists.checked());
        earlier.clear();
    }

    private Look known(LocalDate day) {
        List<Item> items = new ArrayList<>();
        List<String> since = new ArrayList<>();
        for (Item item : now.items()) {
            if (!item.listed().days().knownLast().isAfter(day)) {
                items.add(item);
            } else if (!item.listed().days().knownFirst().isAfter(day)) {
                since.add(item.code());
            }
        }
        if (!since.isEmpty()) {
            lists.incidents(since, Filter.ALL.withKnownBy(day))
                    .forEach(kept -> items.add(new Item(lists.listed(kept))));
            items.sort(LATEST_FIRST);
        }
        return Look.of(now.revision(), day, items, now.reviews(), now.checked());
    }
}
