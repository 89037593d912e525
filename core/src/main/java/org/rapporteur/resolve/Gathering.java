package org.rapporteur.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.rapporteur.model.Claim;

/** Puts tellings together that nothing outside them concerns: those of each incident. */
public final class Gathering {
    /**
     * The tellings of each incident, in the order of their first ones' ids.
     *
     * @param tellings all that may be of one incident with any of them
     */
    public static List<List<Telling>> of(Collection<Telling> tellings) {
        MemoryTellings store = new MemoryTellings();
        new Resolver(store).add(tellings);
        return store.groups().stream()
                .map(group -> List.copyOf(store.byId(group).values()))
                .toList();
    }

    /**
     * What the tellings of one incident tell, with who stands behind it.
     *
     * @param claims of their ids
     */
    public static List<Told> told(Collection<Telling> incident, Function<String, Claim> claims, Origins origins) {
        return incident.stream()
                .flatMap(telling -> telling.claims().stream())
                .map(claim -> origins.of(Objects.requireNonNull(claims.apply(claim), claim)))
                .toList();
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
