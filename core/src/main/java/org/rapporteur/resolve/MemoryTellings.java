package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tellings in memory, for incidents straight from inputs. For one thread. */
public class MemoryTellings implements TellingStore {
    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, List<Telling>> byKey = new HashMap<>();
    private final Map<String, List<Pair>> pairs = new HashMap<>();
    private final Map<String, String> byClaim = new HashMap<>();
    private final Map<String, List<Verdict>> verdicts = new HashMap<>();
    private final Map<String, List<String>> groups = new TreeMap<>();
    private final Map<String, List<String>> groupOf = new HashMap<>();
    private final Map<String, List<Doubt>> doubts = new TreeMap<>();

    @Override
    public void add(Telling telling) {
        tellings.put(telling.id(), telling);
        Blocks.of(telling)
                .forEach(key ->
                        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(telling));
        telling.claims().forEach(claim -> byClaim.put(claim, telling.id()));
    }

    @Override
    public void remove(String id) {
        Telling telling = tellings.remove(id);
        if (telling == null) {
            return;
        }
        Blocks.of(telling).forEach(key -> byKey.getOrDefault(key, List.of()).remove(telling));
        telling.claims().forEach(byClaim::remove);
        for (Pair pair : pairs.getOrDefault(id, List.of())) {
            pairs.getOrDefault(pair.one().equals(id) ? pair.other() : pair.one(), List.of())
                    .remove(pair);
        }
        pairs.remove(id);
        List<String> group = groupOf.getOrDefault(id, List.of());
        group.forEach(groupOf::remove);
        group.forEach(groups::remove);
        doubts.values().forEach(some -> some.removeIf(doubt -> doubt.other().equals(id)));
        doubts.remove(id);
    }

    @Override
    public Collection<Telling> under(Set<String> keys) {
        Set<Telling> found = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        for (String key : keys) {
            for (Telling telling : byKey.getOrDefault(key, List.of())) {
                if (ids.add(telling.id())) {
                    found.add(telling);
                }
            }
        }
        return found;
    }

    @Override
    public void addPairs(Collection<Pair> more) {
        for (Pair pair : more) {
            pairs.computeIfAbsent(pair.one(), any -> new ArrayList<>()).add(pair);
            pairs.computeIfAbsent(pair.other(), any -> new ArrayList<>()).add(pair);
        }
    }

    @Override
    public Collection<Pair> pairsOf(Collection<String> some) {
        return some.stream()
                .flatMap(telling -> pairs.getOrDefault(telling, List.of()).stream())
                .toList();
    }

    @Override
    public Map<String, Telling> byId(Collection<String> ids) {
        Map<String, Telling> found = new HashMap<>();
        for (String id : ids) {
            Telling telling = tellings.get(id);
            if (telling != null) {
                found.put(id, telling);
            }
        }
        return found;
    }

    @Override
    public Optional<String> holding(String claim) {
        return Optional.ofNullable(byClaim.get(claim));
    }

    /** Takes down what a person says of two claims. */
    public void add(Verdict verdict) {
        for (String claim : List.of(verdict.one(), verdict.other())) {
            List<Verdict> some = verdicts.computeIfAbsent(claim, any -> new ArrayList<>());
            some.removeIf(
                    earlier -> Set.of(earlier.one(), earlier.other()).equals(Set.of(verdict.one(), verdict.other())));
            some.add(verdict);
        }
    }

    @Override
    public Collection<Verdict> verdictsOn(Collection<Telling> some) {
        Set<Verdict> found = new LinkedHashSet<>();
        for (Telling telling : some) {
            telling.claims().forEach(claim -> found.addAll(verdicts.getOrDefault(claim, List.of())));
        }
        return found;
    }

    @Override
    public Map<String, List<String>> incidentsOf(Collection<String> some) {
        Map<String, List<String>> found = new HashMap<>();
        for (String telling : some) {
            List<String> group = groupOf.get(telling);
            if (group != null) {
                found.put(telling, group);
            }
        }
        return found;
    }

    @Override
    public void replace(Set<String> settled, List<List<String>> newGroups, List<Doubt> newDoubts) {
        settled.forEach(groups::remove);
        settled.forEach(groupOf::remove);
        settled.forEach(doubts::remove);
        doubts.values().forEach(some -> some.removeIf(doubt -> settled.contains(doubt.other())));
        for (List<String> group : newGroups) {
            groups.put(group.get(0), group);
            group.forEach(telling -> groupOf.put(telling, group));
        }
        newDoubts.forEach(doubt ->
                doubts.computeIfAbsent(doubt.one(), any -> new ArrayList<>()).add(doubt));
    }

    /** The tellings of each incident, in the order of their first tellings' ids. */
    public Collection<List<String>> groups() {
        return groups.values();
    }

    /** The incidents, by a telling of each, that may be one. */
    public Collection<Doubt> doubts() {
        return doubts.values().stream().flatMap(List::stream).toList();
    }
}
