package org.rapporteur.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts tellings together to incidents, in a store. New tellings touch their own components alone; members are the same
 * whether tellings come one by one or at once, and in whatever order.
 */
public final class Resolver {
    private final TellingStore store;

    public Resolver(TellingStore store) {
        this.store = store;
    }

    /** What puts tellings together; another one may do so otherwise. Raise its number with whatever changes that but weights. */
    public static String version() {
        return "2-" + Likeness.version();
    }

    /** Takes in new tellings and settles the components they are in. */
    public void add(Collection<Telling> tellings) {
        settle(take(tellings));
    }

    /** Takes in new tellings; those to settle. */
    public Set<String> take(Collection<Telling> tellings) {
        Set<String> touched = new TreeSet<>();
        for (Telling telling : tellings) {
            List<TellingStore.Pair> pairs = new ArrayList<>();
            for (Telling other : store.under(Blocks.around(telling))) {
                Likeness likeness = Likeness.of(telling, other);
                if (likeness.probability() >= Likeness.LEAST) {
                    pairs.add(pair(telling.id(), other.id(), likeness.probability()));
                }
            }
            store.add(telling);
            store.addPairs(pairs);
            touched.add(telling.id());
        }
        return touched;
    }

    /** Drops tellings; those to settle, which hung together with them. */
    public Set<String> withdraw(Collection<String> tellings) {
        Set<String> touched = new TreeSet<>();
        for (Telling telling : store.byId(tellings).values()) {
            store.pairsOf(telling.id()).forEach(pair -> touched.addAll(List.of(pair.one(), pair.other())));
            for (TellingStore.Verdict verdict : store.verdictsOn(telling)) {
                store.holding(verdict.one()).ifPresent(touched::add);
                store.holding(verdict.other()).ifPresent(touched::add);
            }
        }
        tellings.forEach(store::remove);
        touched.removeAll(Set.copyOf(tellings));
        return touched;
    }

    /** Settles anew the components that some tellings are in, as after a person's word about them. */
    public void settle(Collection<String> touched) {
        Set<String> done = new HashSet<>();
        for (String telling : new TreeSet<>(touched)) {
            if (!done.contains(telling)) {
                done.addAll(settleComponentOf(telling));
            }
        }
    }

    private Set<String> settleComponentOf(String start) {
        Map<Linkage.Pair, Double> likeness = new HashMap<>();
        Set<Linkage.Pair> same = new HashSet<>();
        Set<Linkage.Pair> notSame = new HashSet<>();
        Map<String, Telling> component = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String id = open.remove();
            Telling telling = store.byId(List.of(id)).get(id);
            if (telling == null) {
                continue;
            }
            component.put(id, telling);
            List<String> next = new ArrayList<>();
            for (TellingStore.Pair pair : store.pairsOf(id)) {
                likeness.put(Linkage.Pair.of(pair.one(), pair.other()), pair.likeness());
                next.add(pair.one().equals(id) ? pair.other() : pair.one());
            }
            for (TellingStore.Verdict verdict : store.verdictsOn(telling)) {
                String one = store.holding(verdict.one()).orElse(id);
                String other = store.holding(verdict.other()).orElse(id);
                if (!one.equals(other)) {
                    (verdict.same() ? same : notSame).add(Linkage.Pair.of(one, other));
                    if (verdict.same()) {
                        next.add(one.equals(id) ? other : one);
                    }
                }
            }
            for (String neighbour : next) {
                if (seen.add(neighbour)) {
                    open.add(neighbour);
                }
            }
        }
        if (component.isEmpty()) {
            return seen;
        }
        Linkage.Result result = Linkage.of(component.keySet(), likeness, same, notSame, vetoes(component, likeness));
        store.replace(
                component.keySet(),
                result.groups(),
                result.doubts().stream()
                        .map(doubt -> new TellingStore.Doubt(doubt.one(), doubt.other(), doubt.likeness()))
                        .toList());
        return component.keySet();
    }

    /** What a veto keeps apart stays so when others come between. */
    private static Set<Linkage.Pair> vetoes(Map<String, Telling> component, Map<Linkage.Pair, Double> likeness) {
        Set<Linkage.Pair> vetoed = new HashSet<>();
        List<Telling> tellings = new ArrayList<>(component.values());
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = i + 1; j < tellings.size(); j++) {
                Linkage.Pair pair =
                        Linkage.Pair.of(tellings.get(i).id(), tellings.get(j).id());
                if (!likeness.containsKey(pair) && Vetoes.of(tellings.get(i), tellings.get(j)) != null) {
                    vetoed.add(pair);
                }
            }
        }
        return vetoed;
    }

    private static TellingStore.Pair pair(String one, String other, double likeness) {
        Linkage.Pair ordered = Linkage.Pair.of(one, other);
        return new TellingStore.Pair(ordered.one(), ordered.other(), likeness);
    }
}
