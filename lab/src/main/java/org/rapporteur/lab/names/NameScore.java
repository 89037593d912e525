package org.rapporteur.lab.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.names.Name;
import org.rapporteur.annotate.names.NameKind;
import org.rapporteur.model.Span;

/**
 * Compares names with those that people marked. A gold name is found where a name of its kind shares characters with it,
 * one to one. Where everything is marked any other name is false; else only one that shares characters with gold names
 * but is of another kind: a name where nothing is marked may be right, and is only counted. Armed groups count as
 * organisations, for other programs don't tell them apart; peoples aren't compared, nor places inside other names.
 */
final class NameScore {
    private static final List<NameKind> KINDS = List.of(NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE);

    private final boolean complete;
    private final Map<NameKind, Counts> counts = new EnumMap<>(NameKind.class);
    private int documents;
    private int unjudged;

    /** Of one kind. */
    private static final class Counts {
        int found;
        int exact;
        int wrong;
        int missed;
    }

    NameScore(boolean complete) {
        this.complete = complete;
        KINDS.forEach(kind -> counts.put(kind, new Counts()));
    }

    /** The score of what was found in the documents of a set. */
    static NameScore of(NameSet set, List<List<Name>> found) {
        NameScore score = new NameScore(set.complete());
        for (int i = 0; i < found.size(); i++) {
            score.add(set.names().get(i), found.get(i));
        }
        return score;
    }

    void add(List<Name> marked, List<Name> found) {
        documents++;
        List<Name> gold = compared(marked);
        List<Name> left = new ArrayList<>(gold);
        for (Name name : compared(found)) {
            Counts count = counts.computeIfAbsent(name.kind(), key -> new Counts());
            Name hit = best(left, name);
            boolean held = isHeld(marked, name) || isHeld(found, name);
            if (hit != null) {
                left.remove(hit);
                count.found++;
                count.exact += hit.words().equals(name.words()) ? 1 : 0;
            } else if (!held
                    && (complete || gold.stream().anyMatch(one -> one.words().overlaps(name.words())))) {
                count.wrong++;
            } else if (!held) {
                unjudged++;
            }
        }
        left.forEach(name -> counts.computeIfAbsent(name.kind(), key -> new Counts()).missed++);
    }

    private static List<Name> compared(List<Name> names) {
        return names.stream()
                .map(name -> name.kind() == NameKind.ARMED_GROUP ? new Name(name.words(), NameKind.ORGANISATION) : name)
                .filter(name -> KINDS.contains(name.kind()))
                .toList();
    }

    /** Whether it is a place inside another name, or what a people's name means. */
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
            int shared = one.kind() == name.kind() ? shared(one.words(), name.words()) : 0;
            if (shared > most) {
                most = shared;
                best = one;
            }
        }
        return best;
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    /** Precision, recall and F1 by kind, in percent, and how many names are false, or not judged, a document. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        int wrong = 0;
        for (NameKind kind : KINDS) {
            Counts count = counts.getOrDefault(kind, new Counts());
            String name = kind.name().toLowerCase(Locale.ROOT);
            double precision = percent(count.found, count.found + count.wrong);
            double recall = percent(count.found, count.found + count.missed);
            figures.put(name + "_gold", (double) (count.found + count.missed));
            figures.put(name + "_precision", precision);
            figures.put(name + "_recall", recall);
            figures.put(
                    name + "_f1", rounded(precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)));
            figures.put(name + "_exact", percent(count.exact, count.found + count.missed));
            wrong += count.wrong;
        }
        figures.put("false_a_document", rounded(documents == 0 ? 0 : (double) wrong / documents));
        if (!complete) {
            figures.put("unjudged_a_document", rounded(documents == 0 ? 0 : (double) unjudged / documents));
        }
        return figures;
    }

    private static double percent(double part, double whole) {
        return rounded(whole == 0 ? 0 : 100 * part / whole);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
