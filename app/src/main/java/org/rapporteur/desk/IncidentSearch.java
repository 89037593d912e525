package org.rapporteur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.record.Folding;
import org.rapporteur.record.Reviewed;

/** What a search finds among the incidents on the shelf. */
record IncidentSearch(Query query, Shelf.Look look) {
    /** How lists may be sorted; the first is the usual way. */
    static final List<String> SORTS = List.of("-day", "day", "killed", "origins", "checked");

    /** What makes two searches the same. */
    record Question(String text, @Nullable LocalDate knownBy) {}

    Question question() {
        return new Question(query.text(), look.knownBy());
    }

    /** All that it finds, the latest first. */
    List<Shelf.Item> found() {
        return matching(true);
    }

    /** The same whatever days are asked for, so that bars keep their surroundings. */
    List<Shelf.Item> onAnyDay() {
        return matching(false);
    }

    /** Sorts what was found. */
    List<Shelf.Item> sorted(List<Shelf.Item> found, String sort) {
        Comparator<Shelf.Item> order = switch (sort) {
            case "day" ->
                Comparator.comparing(Shelf.Item::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
            case "killed" ->
                Comparator.comparingInt((Shelf.Item item) -> -item.killed().number());
            case "origins" ->
                Comparator.comparingInt((Shelf.Item item) -> -item.numbers().origins());
            case "checked" ->
                Comparator.comparingInt((Shelf.Item item) -> item.numbers().claims() - look.checked(item));
            default -> null;
        };
        if (order == null) {
            return found;
        }
        List<Shelf.Item> sorted = new ArrayList<>(found);
        sorted.sort(order);
        return sorted;
    }

    /** How many reports tell of some incidents, each counted once. */
    static int reports(List<Shelf.Item> items) {
        BitSet reports = new BitSet();
        for (Shelf.Item item : items) {
            for (int report : item.listed().reports()) {
                reports.set(report);
            }
        }
        return reports.cardinality();
    }

    private List<Shelf.Item> matching(boolean onDays) {
        List<Predicate<Shelf.Item>> all = conditions(onDays);
        if (all.isEmpty()) {
            return look.items();
        }
        Predicate<Shelf.Item> each = all.stream().reduce(Predicate::and).orElseThrow();
        List<Shelf.Item> found = new ArrayList<>();
        for (Shelf.Item item : look.items()) {
            if (each.test(item)) {
                found.add(item);
            }
        }
        return found;
    }

    private List<Predicate<Shelf.Item>> conditions(boolean onDays) {
        List<Predicate<Shelf.Item>> all = new ArrayList<>();
        Map<String, List<Query.Term>> either = new TreeMap<>();
        for (Query.Term term : query.terms()) {
            switch (term.field()) {
                case "killed" ->
                    all.add(item ->
                            item.killed().isTold() && term.holds(item.killed().number()));
                case "injured" ->
                    all.add(item ->
                            item.injured().isTold() && term.holds(item.injured().number()));
                case "origins", "reports" ->
                    all.add(item -> term.holds(
                            term.field().equals("origins")
                                    ? item.numbers().origins()
                                    : item.listed().reports().length));
                case "" -> all.add(titled(term.value()));
                case "is" -> all.add(is(term.value()));
                case "since", "until", "day", "known-by" -> {
                    // the days are asked for below, what was known by which is the look's
                }
                default ->
                    either.computeIfAbsent(term.field(), any -> new ArrayList<>())
                            .add(term);
            }
        }
        either.values()
                .forEach(terms -> all.add(any(terms.stream().map(this::named).toList())));
        LocalDate since = query.since();
        LocalDate until = query.until();
        if (onDays && (since != null || until != null)) {
            all.add(item -> isBetween(item, since, until));
        }
        return all;
    }

    private static Predicate<Shelf.Item> any(List<Predicate<Shelf.Item>> conditions) {
        return conditions.stream().reduce(Predicate::or).orElseThrow();
    }

    private Predicate<Shelf.Item> named(Query.Term term) {
        String value = term.value();
        String name = Folding.of(value.strip());
        return switch (term.field()) {
            case "place" -> item -> item.terms().placeNames().contains("|" + name + "|");
            case "party" ->
                item -> hasWords(item.terms().parties(), name)
                        || item.terms().parties().contains("|" + value + "|");
            case "from" -> item -> hasWords(item.terms().sources(), name);
            case "id" -> item -> item.code().equalsIgnoreCase(value);
            case "type" -> item -> value.equalsIgnoreCase(item.terms().type()) || value.equalsIgnoreCase("event");
            case "stance" -> item -> item.terms().stances().contains("|" + value.toLowerCase(Locale.ROOT) + "|");
            case "state" ->
                item -> ContractNames.of(look.review(item.code()).state()).equalsIgnoreCase(value);
            default ->
                item -> {
                    Reviewed review = look.review(item.code());
                    return review.assignee() != null
                            && Folding.of(review.assignee()).equals(name);
                };
        };
    }

    private Predicate<Shelf.Item> is(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "disputed" -> Shelf.Item::isDisputed;
            case "denied" -> item -> item.terms().disputes().contains("|happened|");
            case "checked" -> item -> look.checked(item) >= item.numbers().claims();
            case "unchecked" -> item -> look.checked(item) < item.numbers().claims();
            default -> item -> item.terms().background();
        };
    }

    private static Predicate<Shelf.Item> titled(String words) {
        String wanted = Folding.of(words);
        return item -> item.code().equalsIgnoreCase(words)
                || hasWords(item.terms().words(), wanted)
                || hasWords(item.terms().parties(), wanted)
                || hasWords(item.terms().placeNames(), wanted);
    }

    /** Whether words stand among names that bars part, whole. */
    private static boolean hasWords(String barred, String words) {
        for (int at = barred.indexOf(words); at >= 0; at = barred.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || isEdge(barred.charAt(at - 1));
            if (begins && (end == barred.length() || isEdge(barred.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(char character) {
        return character == '|' || character == ' ';
    }

    private static boolean isBetween(Shelf.Item item, @Nullable LocalDate since, @Nullable LocalDate until) {
        LocalDate first = item.from();
        LocalDate last = item.to();
        return first != null
                && last != null
                && (since == null || !last.isBefore(since))
                && (until == null || !first.isAfter(until));
    }
}
