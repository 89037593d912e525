package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.rapporteur.model.Claim;

/** Puts tellings together that nothing outside them concerns: the claims of each incident. */
public final class Gathering {
    /**
     * What is told of each incident, in the order of their first tellings' ids.
     *
     * @param tellings all that may be of one incident with any of them
     * @param claims of their ids
     */
    public static List<List<Told>> of(Collection<Telling> tellings, Function<String, Claim> claims, Origins origins) {
        MemoryTellings store = new MemoryTellings();
        new Resolver(store).add(tellings);
        List<List<Told>> gathered = new ArrayList<>();
        for (List<String> group : store.groups()) {
            gathered.add(store.byId(group).values().stream()
                    .flatMap(telling -> telling.claims().stream())
                    .map(claim -> origins.of(Objects.requireNonNull(claims.apply(claim), claim)))
                    .toList());
        }
        return gathered;
    }

    /**
     * Whether two tellings are so alike that they may bring incidents together. Where no two of some tellings and others are,
     * they are put together apart with the same result: groups become one by an average that none of their pairs would exceed.
     */
    public static boolean mayJoin(Telling one, Telling other) {
        return Likeness.probability(one, other) >= Linkage.ENOUGH - Settlement.ROUNDING;
    }

    private Gathering() {}
}
