package org.rapporteur.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which texts are copies of which, in memory. For one thread. */
public final class Copies {
    private final Map<Long, List<String>> byBand = new HashMap<>();
    private final Map<String, Signature> signatures = new HashMap<>();
    private final Map<String, Set<String>> copies = new HashMap<>();

    /** Takes in a report's text. */
    public void add(String report, Signature signature) {
        Set<String> near = new LinkedHashSet<>();
        for (long band : signature.bands()) {
            List<String> others = byBand.computeIfAbsent(band, any -> new ArrayList<>());
            near.addAll(others);
            others.add(report);
        }
        for (String other : near) {
            Signature theirs = signatures.get(other);
            if (theirs != null && signature.isCopyOf(theirs)) {
                copies.computeIfAbsent(report, any -> new LinkedHashSet<>()).add(other);
                copies.computeIfAbsent(other, any -> new LinkedHashSet<>()).add(report);
            }
        }
        signatures.put(report, signature);
    }

    /** Forgets a report's text. */
    public void remove(String report) {
        Signature signature = signatures.remove(report);
        if (signature != null) {
            signature
                    .bands()
                    .forEach(band -> byBand.getOrDefault(band, List.of()).remove(report));
        }
        Set<String> near = copies.remove(report);
        if (near != null) {
            near.forEach(other -> copies.getOrDefault(other, Set.of()).remove(report));
        }
    }

    /** The reports that are copies of a report. */
    public Set<String> of(String report) {
        return copies.getOrDefault(report, Set.of());
    }

    /** All reports of one text with a report, itself too: its copies, theirs, and so on. */
    public Set<String> around(String report) {
        return around(report, this::of);
    }

    /**
     * The same.
     *
     * @param copies the reports that are copies of a report
     */
    public static Set<String> around(String report, Function<String, Set<String>> copies) {
        Set<String> all = new TreeSet<>(Set.of(report));
        Deque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (String copy : copies.apply(open.remove())) {
                if (all.add(copy)) {
                    open.add(copy);
                }
            }
        }
        return all;
    }
}
