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
import org.jspecify.annotations.Nullable;
import org.rapporteur.monitor.Ledger;
import org.rapporteur.record.ListedIncident;
import org.rapporteur.record.Lists;
import org.rapporteur.record.ReportStore;
import org.rapporteur.record.Review;
import org.rapporteur.record.Reviewed;

/**
 * One line of every incident, in memory, in step with the record: what was settled since the last look is read again, nothing
 * else. What was known by an earlier day differs only where a report came out after it; of those incidents alone the record is
 * asked. Thread-safe.
 */
final class Shelf {
    /** How many days' knowledge is kept at hand. */
    private static final int DAYS_KEPT = 64;

    private static final Comparator<Item> LATEST_FIRST = Comparator.comparing(
                    Item::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(Item::code);

    private final ReportStore record;
    private final Lists lists;
    private final Map<String, Item> byCode = new LinkedHashMap<>();
    private long seen;
    private Look now = new Look(-1, null, List.of(), Map.of(), Map.of(), Map.of(), Map.of());
    private final Remembered<LocalDate, Look> earlier = new Remembered<>(DAYS_KEPT);

    Shelf(ReportStore record) {
        this.record = record;
        this.lists = record.lists();
    }

    /** An incident. */
    static final class Item {
        private final ListedIncident listed;
        private Ledger.@Nullable Brief brief;

        Item(ListedIncident listed) {
            this.listed = listed;
        }

        ListedIncident listed() {
            return listed;
        }

        /** What sums over very many need of it, made once: who asks for other days asks for it again. */
        Ledger.Brief brief() {
            Ledger.Brief made = brief;
            if (made == null) {
                made = Cards.brief(this);
                brief = made;
            }
            return made;
        }

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

        double lat() {
            return listed.location() == null ? Double.NaN : listed.location().lat();
        }

        double lon() {
            return listed.location() == null ? Double.NaN : listed.location().lon();
        }

        /** Its place, or that there is none. */
        String placeTold() {
            return terms().place().isEmpty() ? "no place told" : terms().place();
        }

        boolean isPlaced() {
            return listed.location() != null;
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
     * @param anew by code, those that were otherwise than they are now
     * @param byCode as they are now
     * @param checked by code, how many claims people said something of
     */
    record Look(
            long revision,
            @Nullable LocalDate knownBy,
            List<Item> items,
            Map<String, Item> anew,
            Map<String, Item> byCode,
            Map<String, Reviewed> reviews,
            Map<String, Integer> checked) {
        Reviewed review(String code) {
            Reviewed review = reviews.get(code);
            return review == null ? Reviewed.of(List.of()) : review;
        }

        Optional<Item> find(String code) {
            Item item = anew.containsKey(code) ? anew.get(code) : byCode.get(code);
            return Optional.ofNullable(item)
                    .filter(one -> knownBy == null
                            || anew.containsKey(code)
                            || !one.listed().days().knownLast().isAfter(knownBy));
        }

        int checked(Item item) {
            return checked.getOrDefault(item.code(), 0);
        }
    }

    /** The incidents as they are known now, or were on a day. */
    Look look(@Nullable LocalDate knownBy) {
        Look latest = latest();
        return knownBy == null ? latest : earlier.get(knownBy, latest.revision(), () -> known(knownBy, latest));
    }

    private synchronized Look latest() {
        long revision = lists.revision();
        if (revision != now.revision()) {
            refresh(revision);
        }
        return now;
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
        if (!changed.isEmpty()) {
            byCode.keySet().retainAll(lists.incidentCodes());
        }
        List<Item> items = new ArrayList<>(byCode.values());
        items.sort(LATEST_FIRST);
        Map<String, Reviewed> reviews = new HashMap<>();
        for (Map.Entry<String, List<Review>> said : record.reviews().entrySet()) {
            reviews.put(said.getKey(), Reviewed.of(said.getValue()));
        }
        now = new Look(
                revision,
                null,
                List.copyOf(items),
                Map.of(),
                changed.isEmpty() ? now.byCode() : new HashMap<>(byCode),
                reviews,
                lists.checked());
    }

    private Look known(LocalDate day, Look latest) {
        List<Item> items = new ArrayList<>();
        List<String> since = new ArrayList<>();
        for (Item item : latest.items()) {
            if (!item.listed().days().knownLast().isAfter(day)) {
                items.add(item);
            } else if (!item.listed().days().knownFirst().isAfter(day)) {
                since.add(item.code());
            }
        }
        Map<String, Item> anew = new HashMap<>();
        if (!since.isEmpty()) {
            for (ListedIncident listed : lists.known(since, day)) {
                Item item = new Item(listed);
                items.add(item);
                anew.put(item.code(), item);
            }
            items.sort(LATEST_FIRST);
        }
        return new Look(
                latest.revision(), day, List.copyOf(items), anew, latest.byCode(), latest.reviews(), latest.checked());
    }
}
