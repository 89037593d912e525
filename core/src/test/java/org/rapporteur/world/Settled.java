package org.rapporteur.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Range;
import org.rapporteur.world.Sentence.Tells;

/**
 * What the contract's rules make of what outlets had printed of a deed by a day: of each origin its last figure; the best is
 * that of most origins, then the latest, then the lower.
 */
final class Settled {
    /** An origin's figure. */
    private record Figure(LocalDate day, Count count) {}

    private final Deed deed;
    private final List<Dispatch> dispatches;

    Settled(Deed deed, List<Dispatch> dispatches, LocalDate by) {
        this.deed = deed;
        this.dispatches = dispatches.stream()
                .filter(dispatch -> !dispatch.published().isAfter(by))
                .filter(dispatch -> sentences(dispatch).stream().anyMatch(this::speaks))
                .toList();
    }

    private boolean speaks(Sentence sentence) {
        return sentence.speaksOf(deed) && (sentence.tells() == Tells.DEED || sentence.tells() == Tells.DENIAL);
    }

    private static List<Sentence> sentences(Dispatch dispatch) {
        List<Sentence> all = new ArrayList<>(List.of(dispatch.headline()));
        all.addAll(dispatch.body());
        return all;
    }

    List<Dispatch> dispatches() {
        return dispatches;
    }

    /** The newsrooms whose words tell of it. */
    int outlets() {
        return (int) dispatches.stream().map(Dispatch::newsroom).distinct().count();
    }

    /** Those who say that it was or that it wasn't. */
    Set<String> origins(Tells... kinds) {
        Set<String> origins = new TreeSet<>();
        for (Dispatch dispatch : dispatches) {
            for (Sentence sentence : sentences(dispatch)) {
                if (speaks(sentence) && List.of(kinds).contains(sentence.tells()) && sentence.origin() != null) {
                    origins.add(sentence.origin());
                }
            }
        }
        return origins;
    }

    @Nullable Range killed() {
        return range(Sentence::killed);
    }

    @Nullable Range injured() {
        return range(Sentence::injured);
    }

    /** Civilians alone, by counts and parts of counts. */
    @Nullable Range civiliansKilled() {
        return range(sentence -> {
            if (sentence.killed() == null || sentence.group() == Group.CIVILIANS) {
                return sentence.killed();
            }
            int parts = sentence.parts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            return parts == 0 ? null : Count.of(parts);
        });
    }

    private @Nullable Range range(Function<Sentence, @Nullable Count> of) {
        Map<String, Figure> last = new HashMap<>();
        for (Dispatch dispatch : dispatches) {
            for (Sentence sentence : dispatch.body()) {
                Count count = sentence.tells() == Tells.DEED && speaks(sentence) ? of.apply(sentence) : null;
                if (count != null && sentence.origin() != null) {
                    last.merge(
                            sentence.origin(),
                            new Figure(dispatch.written(), count),
                            (one, other) -> other.day().isAfter(one.day()) ? other : one);
                }
            }
        }
        return last.isEmpty() ? null : range(new ArrayList<>(last.values()));
    }

    private static Range range(List<Figure> figures) {
        Map<Integer, List<Figure>> byNumber = new TreeMap<>();
        figures.forEach(figure -> byNumber.computeIfAbsent(figure.count().number(), any -> new ArrayList<>())
                .add(figure));
        int best = byNumber.entrySet().stream()
                .max(Comparator.<Map.Entry<Integer, List<Figure>>>comparingInt(
                                entry -> entry.getValue().size())
                        .thenComparing(entry -> entry.getValue().stream()
                                .map(Figure::day)
                                .max(Comparator.naturalOrder())
                                .orElseThrow())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
        int low = figures.stream()
                .mapToInt(figure -> figure.count().number())
                .min()
                .orElseThrow();
        int top = figures.stream()
                .mapToInt(figure -> figure.count().number())
                .max()
                .orElseThrow();
        boolean closed = figures.stream()
                .anyMatch(figure -> figure.count().isExact() && figure.count().number() == top);
        return new Range(low, best, closed ? (Integer) top : null);
    }
}
