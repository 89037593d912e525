package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts tellings together to incidents, in a store. New tellings touch their own neighbourhood alone; members are the same
 * whether tellings come one by one or at once, and in whatever order.
 */
public final class Resolver {
    private final TellingStore store;

    public Resolver(TellingStore store) {
        this.store = store;
    }

    /** What puts tellings together; another one may do so otherwise. Raise its number with whatever changes that but weights. */
    public static String version() {
        return "3-" + Likeness.version();
    }

    /** Takes in new tellings and settles what they belong to. */
    public void add(Collection<Telling> tellings) {
        settle(take(tellings));
    }

    /** Takes in new tellings; those to settle. */
    public Set<String> take(Collection<Telling> tellings) {
        Set<String> touched = new TreeSet<>();
        for (Telling telling : tellings) {
            List<TellingStore.Pair> pairs = new ArrayList<>();
            for (Telling other : store.under(Blocks.around(telling))) {
                double likeness = Likeness.probability(telling, other);
                if (likeness >= Likeness.LEAST) {
                    pairs.add(pair(telling.id(), other.id(), likeness));
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
        store.pairsOf(tellings).forEach(pair -> touched.addAll(List.of(pair.one(), pair.other())));
        for (TellingStore.Verdict verdict :
                store.verdictsOn(store.byId(tellings).values())) {
            store.holding(verdict.one()).ifPresent(touched::add);
            store.holding(verdict.other()).ifPresent(touched::add);
        }
        tellings.forEach(store::remove);
        touched.removeAll(Set.copyOf(tellings));
        return touched;
    }

    /** Settles anew the incidents of some tellings and those that this concerns, as after a person's word about them. */
    public void settle(Collection<String> touched) {
        Settlement.settle(store, touched);
    }

    private static TellingStore.Pair pair(String one, String other, double likeness) {
        Two ordered = Two.of(one, other);
        return new TellingStore.Pair(ordered.one(), ordered.other(), likeness);
    }
}
