package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a person says of whole incidents into pairs of claims. One word of a person may take several pairs; they are one
 * act, made and undone together. It unsays what was said before of the same claims.
 */
final class Joining {
    private final Writing writing;
    private final Handle handle;
    private final String who;
    private final @Nullable String why;

    Joining(Writing writing, String who, @Nullable String why) {
        this.writing = writing;
        this.handle = writing.handle();
        this.who = who;
        this.why = why;
    }

    /** Says that two incidents, each by its code or a claim of it, are one. */
    List<Pair> join(String one, String other) {
        long first = incident(one);
        long second = incident(other);
        if (first == second) {
            throw new RecordException(one + " and " + other + " are one incident already.");
        }
        List<String> some = claims(first);
        List<String> others = claims(second);
        List<List<String>> pairs = said(some, others, false);
        if (pairs.isEmpty()) {
            pairs.add(List.of(chosen(one, some), chosen(other, others)));
        }
        return say(true, pairs);
    }

    /** Says that some of an incident's claims are of another one. */
    List<Pair> split(String code, Collection<String> claims) {
        long incident = incident(code);
        Map<String, List<String>> split = new TreeMap<>();
        Map<String, List<String>> rest = new TreeMap<>();
        Set<String> given = new TreeSet<>(claims);
        Set<String> known = new TreeSet<>();
        handle.createQuery("SELECT t.id, k.claim FROM tellings t JOIN telling_claims k ON k.telling = t.seq"
                        + " WHERE t.incident = ? ORDER BY k.claim")
                .bind(0, incident)
                .map((row, context) -> {
                    String claim = row.getString(2);
                    known.add(claim);
                    return (given.contains(claim) ? split : rest)
                            .computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                            .add(claim);
                })
                .list();
        for (String claim : given) {
            if (!known.contains(claim)) {
                throw new RecordException(
                        "Claim " + claim + " isn't one of " + code + ": name claims that it rests on.");
            }
        }
        if (split.isEmpty() || rest.isEmpty()) {
            throw new RecordException("Name some of the claims of " + code + ", not "
                    + (split.isEmpty() ? "none" : "all") + ": what is split off and what stays are both incidents.");
        }
        List<List<String>> pairs = said(flat(split), flat(rest), true);
        split.forEach((telling, some) -> rest.forEach((other, others) -> {
            if (telling.equals(other)) {
                some.forEach(claim -> others.forEach(left -> pairs.add(List.of(claim, left))));
            } else {
                pairs.add(List.of(some.get(0), others.get(0)));
            }
        }));
        return say(false, pairs.stream().distinct().toList());
    }

    private List<Pair> say(boolean same, List<List<String>> pairs) {
        return new Judgements(writing).pairs(same, pairs, who, why);
    }

    /** The pairs across two lots of claims of which the opposite stands. */
    private List<List<String>> said(List<String> some, List<String> others, boolean same) {
        List<List<String>> said = new ArrayList<>();
        Verdicts.on(handle, some).stream()
                .filter(verdict -> verdict.same() == same)
                .forEach(verdict -> {
                    if (some.contains(verdict.one()) && others.contains(verdict.other())) {
                        said.add(List.of(verdict.one(), verdict.other()));
                    } else if (others.contains(verdict.one()) && some.contains(verdict.other())) {
                        said.add(List.of(verdict.other(), verdict.one()));
                    }
                });
        return said;
    }

    private static List<String> flat(Map<String, List<String>> claims) {
        return claims.values().stream().flatMap(List::stream).toList();
    }

    private static String chosen(String name, List<String> claims) {
        return claims.contains(name) ? name : claims.get(0);
    }

    private List<String> claims(long incident) {
        return handle.createQuery("SELECT k.claim FROM tellings t JOIN telling_claims k ON k.telling = t.seq"
                        + " WHERE t.incident = ? ORDER BY k.claim")
                .bind(0, incident)
                .mapTo(String.class)
                .list();
    }

    private long incident(String codeOrClaim) {
        return handle.createQuery("SELECT i.seq FROM codes k JOIN incidents i ON i.code = k.now WHERE k.code = ?"
                        + " UNION SELECT t.incident FROM telling_claims k JOIN tellings t ON t.seq = k.telling"
                        + " WHERE k.claim = ?")
                .bind(0, codeOrClaim)
                .bind(1, codeOrClaim)
                .mapTo(Long.class)
                .findFirst()
                .orElseThrow(() -> new RecordException("The record has no incident " + codeOrClaim
                        + ": name one by its code, such as ALP-16-0042, or by a claim that it rests on."));
    }
}
