package org.rapporteur.lab.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.model.Span;

/**
 * Compares names with those of documents that people marked in part. A gold name is found where a name of its kind shares
 * characters with it, one to one; a name is false where it shares characters with gold names, but with none of its kind.
 * A name where nothing is marked may be right, and is only counted.
 */
final class NameScore {
    private final Map<NameKind, int[]> counts = new EnumMap<>(NameKind.class);
    private int documents;
    private int unjudged;

    void add(List<Name> gold, List<Name> found) {
        documents++;
        List<Name> left = new ArrayList<>(gold);
        for (Name name : found) {
            Name hit = best(left, name);
            if (hit != null) {
                left.remove(hit);
                count(name.kind())[0]++;
                count(name.kind())[3] += hit.words().equals(name.words()) ? 1 : 0;
            } else if (!isHeld(gold, name) && !isHeld(found, name)) {
                if (gold.stream().anyMatch(one -> one.words().overlaps(name.words()))) {
                    count(name.kind())[1]++;
                } else {
                    unjudged++;
                }
            }
        }
        left.forEach(missed -> count(missed.kind())[2]++);
    }

    /** Whether it is a place inside another name, or what a people's name means; that is no matter here. */
    private static boolean isHeld(List<Name> names, Name inner) {
        return inner.kind() == NameKind.PLACE
                && names.stream()
                        .anyMatch(name ->
                                name.kind() != NameKind.PLACE && name.words().contains(inner.words()));
    }

    private static @Nullable Name best(List<Name> gold, Name name) {
        Name best = null;
        int most = 0;
        for (Name one : gold) {
            if (one.kind() == name.kind() && one.words().overlaps(name.words())) {
                int shared = shared(one.words(), name.words());
                if (shared > most) {
                    most = shared;
                    best = one;
                }
            }
        }
        return best;
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private int[] count(NameKind kind) {
        return counts.computeIfAbsent(kind, key -> new int[4]);
    }

    /** Figures by name, F1 and the like as fractions. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("documents", (double) documents);
        counts.forEach((kind, count) -> {
            String name = kind.name().toLowerCase(java.util.Locale.ROOT);
            double precision = share(count[0], count[0] + count[1]);
            double recall = share(count[0], count[0] + count[2]);
            figures.put(name + "_gold", (double) (count[0] + count[2]));
            figures.put(name + "_precision", precision);
            figures.put(name + "_recall", recall);
            figures.put(name + "_f1", share(2 * precision * recall, precision + recall));
            figures.put(name + "_exact_recall", share(count[3], count[0] + count[2]));
        });
        figures.put("unjudged_a_document", share(unjudged, documents));
        return figures;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
