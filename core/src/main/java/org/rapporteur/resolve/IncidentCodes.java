package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives incidents their codes. One that is made of others' claims has the code of the one it shares most claims with; the codes of
 * those that have gone into it stay, as other names of it. What becomes an incident of its own again has its first code again.
 */
public final class IncidentCodes {
    private static final Comparator<Vote> BEST = Comparator.comparingInt(Vote::claims)
            .thenComparingInt(Vote::firsts)
            .reversed()
            .thenComparingLong(vote -> vote.code().age())
            .thenComparingInt(Vote::incident);

    private final CodeStore store;
    private final List<Made> made;
    private final @Nullable String[] given;
    private final Set<String> taken = new HashSet<>();

    /**
     * An incident that was made anew.
     *
     * @param claims the ids of its tellings' claims
     * @param series that of its code; null where its claims make no incident
     */
    public record Made(Collection<String> claims, @Nullable String series) {}

    /**
     * @param claims how many of an incident's claims have a code
     * @param firsts how many of these had no other before
     */
    private record Vote(int incident, CodeStore.Code code, int claims, int firsts) {}

    private IncidentCodes(CodeStore store, List<Made> made) {
        this.store = store;
        this.made = made;
        this.given = new String[made.size()];
    }

    /**
     * Gives codes to incidents that were made anew, none of which the store takes to hold a code.
     *
     * @param made in the order in which new numbers are given
     * @param former the codes that they had, and those of incidents that are gone
     * @return the code of each, in their order; null where it is no incident and has none
     */
    public static List<@Nullable String> give(CodeStore store, List<Made> made, Collection<String> former) {
        return new IncidentCodes(store, made).give(former);
    }

    private List<@Nullable String> give(Collection<String> former) {
        List<List<CodeStore.Given>> codes =
                made.stream().map(one -> store.given(one.claims())).toList();
        List<Vote> votes = votes(codes, CodeStore.Given::now);
        inherit(votes);
        inherit(votes(codes, CodeStore.Given::first));
        for (int i = 0; i < given.length; i++) {
            String series = made.get(i).series();
            if (given[i] == null && series != null) {
                given[i] = store.next(series);
            }
            if (given[i] != null) {
                store.give(given[i], made.get(i).claims());
            }
        }
        List<@Nullable String> all = Arrays.asList(given);
        former.stream().filter(code -> !all.contains(code)).distinct().forEach(code -> rename(code, votes));
        return all;
    }

    private List<Vote> votes(List<List<CodeStore.Given>> codes, Function<CodeStore.Given, CodeStore.Code> which) {
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Map<String, Vote> counted = new HashMap<>();
            for (CodeStore.Given one : codes.get(i)) {
                CodeStore.Code code = which.apply(one);
                int first = one.first().equals(code) ? 1 : 0;
                counted.merge(
                        code.code(),
                        new Vote(i, code, 1, first),
                        (a, b) -> new Vote(a.incident(), code, a.claims() + 1, a.firsts() + first));
            }
            votes.addAll(counted.values());
        }
        votes.sort(BEST);
        return votes;
    }

    private void inherit(List<Vote> votes) {
        for (Vote vote : votes) {
            String code = vote.code().code();
            if (given[vote.incident()] == null && !taken.contains(code) && !store.isHeld(code)) {
                given[vote.incident()] = code;
                taken.add(code);
            }
        }
    }

    /** A code whose incident is gone is another name of the one that has most of its claims. */
    private void rename(String code, List<Vote> votes) {
        for (Vote vote : votes) {
            @Nullable String now = given[vote.incident()];
            if (vote.code().code().equals(code) && now != null) {
                store.rename(code, now);
                return;
            }
        }
    }
}
