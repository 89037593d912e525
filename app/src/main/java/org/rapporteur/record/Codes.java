package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.resolve.IncidentCode;

/**
 * Gives incidents their codes. One that is made of others' claims has the code of the one it shares most claims with; the codes of
 * those that have gone into it stay, as other names of it. What becomes an incident of its own again has its first code again.
 */
final class Codes {
    private static final Comparator<Vote> BEST = Comparator.comparingInt(Vote::claims)
            .thenComparingInt(Vote::firsts)
            .reversed()
            .thenComparingLong(Vote::age)
            .thenComparingInt(Vote::group);

    private final Handle handle;
    private final Map<Integer, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * @param claims how many of an incident's claims have a code
     * @param firsts how many of these had no other before
     * @param age of the code
     */
    private record Vote(int group, String code, int claims, int firsts, long age) {}

    Codes(Handle handle) {
        this.handle = handle;
    }

    /**
     * Gives codes to incidents that were made anew.
     *
     * @param made in the order in which new numbers are given
     * @param lost codes of incidents that are gone
     */
    void give(List<IncidentRows.Made> made, Collection<String> lost) {
        Set<String> former = new HashSet<>(lost);
        for (IncidentRows.Made one : made) {
            former.addAll(handle.createQuery("SELECT code FROM incidents WHERE seq = ? AND code IS NOT NULL")
                    .bind(0, one.seq())
                    .mapTo(String.class)
                    .list());
            handle.execute("UPDATE incidents SET code = NULL WHERE seq = ?", one.seq());
        }
        List<Vote> votes = votes(made, "coalesce(k.now, c.code)");
        inherit(votes);
        inherit(votes(made, "c.first"));
        for (int group = 0; group < made.size(); group++) {
            IncidentRows.Made one = made.get(group);
            if (!given.containsKey(group) && one.incident() != null) {
                given.put(group, next(IncidentCode.series(one.incident().event())));
            }
            String code = given.get(group);
            if (code != null) {
                put(code, one);
            }
        }
        former.removeAll(given.values());
        former.forEach(code -> alias(code, votes));
    }

    private List<Vote> votes(List<IncidentRows.Made> made, String code) {
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            int group = i;
            handle.createQuery("SELECT v.code, v.claims, v.firsts, k.seq FROM (SELECT " + code + " AS code,"
                            + " count(*) AS claims, sum(c.first = " + code + ") AS firsts"
                            + " FROM claim_codes c LEFT JOIN codes k ON k.code = c.code"
                            + " WHERE c.claim IN (SELECT value FROM json_each(?)) GROUP BY 1) v"
                            + " JOIN codes k ON k.code = v.code")
                    .bind(0, Json.of(made.get(i).claims()))
                    .map((row, context) ->
                            votes.add(new Vote(group, row.getString(1), row.getInt(2), row.getInt(3), row.getLong(4))))
                    .list();
        }
        votes.sort(BEST);
        return votes;
    }

    private void inherit(List<Vote> votes) {
        for (Vote vote : votes) {
            if (!given.containsKey(vote.group()) && !taken.contains(vote.code()) && !isHeld(vote.code())) {
                given.put(vote.group(), vote.code());
                taken.add(vote.code());
            }
        }
    }

    private boolean isHeld(String code) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM incidents WHERE code = ?)")
                .bind(0, code)
                .mapTo(Boolean.class)
                .one();
    }

    private String next(String series) {
        int number = handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM codes WHERE series = ?")
                .bind(0, series)
                .mapTo(Integer.class)
                .one();
        String code = IncidentCode.of(series, number);
        handle.execute("INSERT INTO codes (code, series, number, now) VALUES (?, ?, ?, ?)", code, series, number, code);
        return code;
    }

    private void put(String code, IncidentRows.Made made) {
        handle.execute("UPDATE incidents SET code = ? WHERE seq = ?", code, made.seq());
        handle.execute("UPDATE codes SET now = code WHERE code = ?", code);
        handle.execute(
                "INSERT INTO claim_codes (claim, first, code) SELECT value, ?, ? FROM json_each(?) WHERE true"
                        + " ON CONFLICT (claim) DO UPDATE SET code = excluded.code",
                code,
                code,
                Json.of(made.claims()));
    }

    /** A code whose incident is gone is another name of the one that has most of its claims. */
    private void alias(String code, List<Vote> votes) {
        for (Vote vote : votes) {
            @Nullable String now = given.get(vote.group());
            if (vote.code().equals(code) && now != null) {
                handle.execute("UPDATE codes SET now = ? WHERE now = ?", now, code);
                return;
            }
        }
    }
}
