package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** The reports that are copies of a report. */
    public Set<String> of(String report) {
        return copies.getOrDefault(report, Set.of());
    }
}
