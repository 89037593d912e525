package org.rapporteur.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where tellings, the pairs of them and the incidents they make are kept. What a pair is worth never changes, so that it is
 * put down once.
 */
public interface TellingStore {
    /** Two tellings that may be of one incident. */
    record Pair(String one, String other, double likeness) {}

    /** Two incidents, each by a telling of it, that may be one. */
    record Doubt(String one, String other, double likeness) {}

    /** Keeps a telling under the keys of {@link Blocks#of}. */
    void add(Telling telling);

    /** Drops a telling with its pairs; those that it was in an incident with are settled anew. */
    void remove(String telling);

    /** The tellings that are kept under any of some keys, in any order. */
    Collection<Telling> under(Set<String> keys);

    /** Keeps pairs. */
    void addPairs(Collection<Pair> pairs);

    /** The pairs that have one of some tellings on either side; one between two of these may come twice. */
    Collection<Pair> pairsOf(Collection<String> tellings);

    /** The tellings of these ids that there are, by id. */
    Map<String, Telling> byId(Collection<String> ids);

    /** The telling that holds a claim, where one does. */
    Optional<String> holding(String claim);

    /** What a person says of pairs of claims, one of which is one of some tellings'; of the same two claims the latest word. */
    Collection<Verdict> verdictsOn(Collection<Telling> tellings);

    /** The tellings of the incidents that some tellings are in, in the order of ids, by each of these; those without one left out. */
    Map<String, List<String>> incidentsOf(Collection<String> tellings);

    /**
     * What a person says of two claims.
     *
     * @param same whether they are of one incident
     */
    record Verdict(String one, String other, boolean same) {}

    /**
     * Replaces the incidents of some tellings, and the doubts about them.
     *
     * @param settled every telling of all groups
     * @param groups the tellings of each incident
     */
    void replace(Set<String> settled, List<List<String>> groups, List<Doubt> doubts);
}
