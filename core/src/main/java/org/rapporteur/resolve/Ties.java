package org.rapporteur.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a store knows of some tellings: how alike they are, what keeps them apart, which incidents they are in. */
final class Ties {
    private final TellingStore store;
    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, Map<String, Double>> alike = new HashMap<>();
    private final Set<String> located = new HashSet<>();
    private final Map<String, List<String>> incidents = new HashMap<>();
    private final Map<String, Set<String>> same = new HashMap<>();
    private final Map<String, Set<String>> notSame = new HashMap<>();
    private final Map<Two, Boolean> apart = new HashMap<>();

    Ties(TellingStore store) {
        this.store = store;
    }

    /** Asks the store for what it knows of some tellings; which of them there are. */
    Set<String> load(Collection<String> ids) {
        Set<String> more = new TreeSet<>(ids);
        more.removeAll(tellings.keySet());
        if (!more.isEmpty()) {
            Map<String, Telling> found = store.byId(more);
            tellings.putAll(found);
            locate(found.keySet());
            for (TellingStore.Pair pair : store.pairsOf(found.keySet())) {
                of(alike, pair.one()).put(pair.other(), pair.likeness());
                of(alike, pair.other()).put(pair.one(), pair.likeness());
            }
            store.verdictsOn(found.values()).forEach(this::take);
        }
        Set<String> there = new TreeSet<>(ids);
        there.retainAll(tellings.keySet());
        return there;
    }

    /** Asks the store for the incidents of some tellings alone. */
    void locate(Collection<String> ids) {
        Set<String> more = new TreeSet<>(ids);
        more.removeAll(located);
        if (!more.isEmpty()) {
            located.addAll(more);
            incidents.putAll(store.incidentsOf(more));
        }
    }

    private void take(TellingStore.Verdict verdict) {
        String one = store.holding(verdict.one()).orElse(null);
        String other = store.holding(verdict.other()).orElse(null);
        if (one != null && other != null && !one.equals(other)) {
            Map<String, Set<String>> said = verdict.same() ? same : notSame;
            said.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
            said.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
        }
    }

    private static Map<String, Double> of(Map<String, Map<String, Double>> all, String telling) {
        return all.computeIfAbsent(telling, any -> new TreeMap<>());
    }

    /** Loads some tellings, what is in one incident with them, and what a person says is; all of these. */
    Set<String> whole(Collection<String> some) {
        Set<String> whole = new TreeSet<>();
        Set<String> open = load(some);
        while (!open.isEmpty()) {
            whole.addAll(open);
            Set<String> next = new HashSet<>();
            for (String telling : open) {
                next.addAll(incident(telling));
                next.addAll(same(telling));
            }
            next.removeAll(whole);
            open = load(next);
        }
        return whole;
    }

    /** The likenesses of those that are a pair with a telling, in the order of ids. */
    Map<String, Double> alike(String telling) {
        return alike.getOrDefault(telling, Map.of());
    }

    /** The tellings of the incident a telling is in; none where it isn't settled. */
    List<String> incident(String telling) {
        return incidents.getOrDefault(telling, List.of());
    }

    /** Those of which a person says that they are of one incident with a telling. */
    Set<String> same(String telling) {
        return same.getOrDefault(telling, Set.of());
    }

    /** Those of which a person says that they are not. */
    Set<String> notSame(String telling) {
        return notSame.getOrDefault(telling, Set.of());
    }

    /** Whether anything keeps some tellings from being of one incident with others. */
    boolean areApart(List<String> some, List<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> areApart(one, other)));
    }

    /** A person's word, or a veto, which no others that come between can lift. */
    private boolean areApart(String one, String other) {
        return notSame(one).contains(other)
                || (!alike(one).containsKey(other)
                        && apart.computeIfAbsent(
                                Two.of(one, other), two -> Vetoes.ruleOut(telling(two.one()), telling(two.other()))));
    }

    private Telling telling(String id) {
        return Objects.requireNonNull(tellings.get(id), id);
    }
}
