package org.rapporteur.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Event;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** A telling in the making: claims of one report that nothing keeps apart. */
final class Draft {
    /** Two towns of one report that lie further apart than this are two places. */
    private static final double APART_KM = 25;

    /** A time no longer than this tells when something was. */
    private static final long NARROW_DAYS = 3;

    private final Event.Type kind;
    private final boolean background;
    private final List<Happening> all = new ArrayList<>();

    Draft(Event.Type kind, boolean background) {
        this.kind = kind;
        this.background = background;
    }

    void add(Happening one) {
        all.add(one);
    }

    int size() {
        return all.size();
    }

    boolean isFounded() {
        return all.stream().anyMatch(Happening::founds);
    }

    /** Whether it says of something with a place or a day that it was not; such a telling founds no incident, and belongs to one. */
    boolean isDenial() {
        return all.stream()
                .anyMatch(one -> Disputes.isDenial(one.claim()) && (one.place() != null || one.days() != null));
    }

    boolean standsIn(Span passage) {
        return all.stream()
                .anyMatch(one -> passage.contains(one.claim().basis().evidence().get(0)));
    }

    /** Itself, or its parts where some of its claims are not of one happening. */
    List<Draft> parts(BiPredicate<String, String> areTwo) {
        List<Draft> parts = new ArrayList<>();
        for (Happening one : all) {
            Draft part = parts.stream()
                    .filter(some -> some.all.stream().noneMatch(other -> areTwo.test(id(other), id(one))))
                    .findFirst()
                    .orElse(null);
            if (part == null) {
                part = new Draft(kind, background);
                parts.add(part);
            }
            part.add(one);
        }
        return parts;
    }

    private static String id(Happening one) {
        return one.claim().basis().id();
    }

    /** Whether nothing tells that another claim is of something else. */
    boolean mayHold(Happening other) {
        return kind == other.kind()
                && background == other.isBackground()
                && all.stream().noneMatch(one -> areApart(one, other));
    }

    private static boolean areApart(Happening one, Happening other) {
        return daysApart(one.days(), other.days()) || placesApart(one, other) || sidesApart(one, other);
    }

    private static boolean daysApart(@Nullable Interval one, @Nullable Interval other) {
        return one != null && other != null && Days.gap(one, other) > (isNarrow(one) && isNarrow(other) ? 0 : 1);
    }

    private static boolean isNarrow(Interval days) {
        return days.start() != null
                && days.end() != null
                && ChronoUnit.DAYS.between(days.start(), days.end()) < NARROW_DAYS;
    }

    private static boolean placesApart(Happening one, Happening other) {
        if (one.place() == null || other.place() == null) {
            return false;
        }
        Spot here = Spot.of(one.place());
        Spot there = Spot.of(other.place());
        boolean otherCountry = here.country() != null
                && there.country() != null
                && !here.country().equals(there.country());
        return otherCountry || (here.isExact() && there.isExact() && here.kilometres(there) > APART_KM);
    }

    /** Who did it and whom it struck are both others. */
    private static boolean sidesApart(Happening one, Happening other) {
        return areOthers(one.actorKeys(), other.actorKeys()) && areOthers(one.targetKeys(), other.targetKeys());
    }

    private static boolean areOthers(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /** How much speaks for a claim's being of this happening rather than of another that may hold it. */
    int nearness(Happening other, Report report) {
        int nearness = 0;
        Happening last = all.get(all.size() - 1);
        if (other.days() != null && all.stream().anyMatch(one -> other.days().equals(one.days()))) {
            nearness += 3;
        }
        if (other.place() != null
                && all.stream()
                        .anyMatch(one -> one.place() != null
                                && one.place().name().equals(other.place().name()))) {
            nearness += 4;
        }
        if (report.passages().stream()
                .anyMatch(passage ->
                        passage.span().contains(start(last)) && passage.span().contains(start(other)))) {
            nearness += 2;
        }
        return nearness;
    }

    private static Span start(Happening one) {
        return one.claim().basis().evidence().get(0);
    }

    Telling telling(Report report, Set<String> names, Set<String> strangeWords, Map<String, Double> words) {
        Set<Event.Mode> modes = EnumSet.noneOf(Event.Mode.class);
        Set<Integer> killed = new TreeSet<>();
        Set<Integer> injured = new TreeSet<>();
        Set<String> actors = new TreeSet<>();
        Set<String> targets = new TreeSet<>();
        List<Spot> spots = new ArrayList<>();
        for (Happening one : all) {
            if (one.mode() != null) {
                modes.add(one.mode());
            }
            if (one.place() != null && !spots.contains(Spot.of(one.place()))) {
                spots.add(Spot.of(one.place()));
            }
            numbers(one.counts(), Casualties.Harm.KILLED, killed);
            numbers(one.counts(), Casualties.Harm.INJURED, injured);
            actors.addAll(one.actorKeys());
            targets.addAll(one.targetKeys());
        }
        List<String> claims = all.stream().map(Draft::id).toList();
        return new Telling(
                claims.get(0),
                report.id(),
                claims,
                kind,
                background,
                days(),
                report.published() == null ? null : report.published().date(),
                spots,
                modes,
                killed,
                injured,
                actors,
                targets,
                names,
                strangeWords,
                words);
    }

    private static void numbers(@Nullable Casualties casualties, Casualties.Harm harm, Set<Integer> into) {
        Casualties.Count count = casualties == null ? null : casualties.counts().get(harm);
        if (count != null && count.low() != null) {
            into.add(count.low());
        } else if (count != null && count.high() != null) {
            into.add(count.high());
        }
    }

    /** The time that most claims give; of several, the narrowest, then the first. */
    private @Nullable Interval days() {
        Map<Interval, Integer> votes = new HashMap<>();
        for (Happening one : all) {
            if (one.days() != null) {
                votes.merge(one.days(), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .min(Comparator.<Map.Entry<Interval, Integer>>comparingInt(vote -> isNarrow(vote.getKey()) ? 0 : 1)
                        .thenComparing(vote -> -vote.getValue())
                        .thenComparing(vote -> Days.length(vote.getKey()))
                        .thenComparing(vote -> Days.first(vote.getKey())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
