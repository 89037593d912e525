package org.rapporteur.cli.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Report;
import org.rapporteur.model.Role;
import org.rapporteur.model.Time;

/** Which claims of a report tell what another tells as well: a headline's figure, the same attack in the next paragraph. */
final class Repeats {
    private final Report report;

    Repeats(Report report) {
        this.report = report;
    }

    /** The claims that tell something of their own, in their order, each with those that only tell it again. */
    <C extends Claim> Map<C, List<C>> among(List<C> claims) {
        Map<C, List<C>> kept = new LinkedHashMap<>();
        Set<C> folded = new HashSet<>();
        for (C claim : claims) {
            C fuller = claims.stream()
                    .filter(other -> other != claim && !folded.contains(other) && tells(other, claim))
                    .findFirst()
                    .orElse(null);
            if (fuller != null) {
                folded.add(claim);
                List<C> again = kept.computeIfAbsent(fuller, key -> new ArrayList<>());
                again.addAll(kept.getOrDefault(claim, List.of()));
                kept.remove(claim);
                again.add(claim);
            } else {
                kept.computeIfAbsent(claim, key -> new ArrayList<>());
            }
        }
        Map<C, List<C>> ordered = new LinkedHashMap<>();
        claims.stream()
                .filter(kept::containsKey)
                .forEach(claim -> ordered.put(claim, kept.getOrDefault(claim, List.of())));
        return ordered;
    }

    /** Whether one claim tells all that another does. */
    private boolean tells(Claim one, Claim other) {
        boolean same = one.basis().polarity() == other.basis().polarity()
                && one.basis().modality() == other.basis().modality()
                && one.basis().stance() == other.basis().stance();
        if (!same) {
            return false;
        }
        boolean bare = isHeadline(other) && other.basis().chain().isEmpty();
        if (one instanceof Casualties counts && other instanceof Casualties fewer) {
            return (bare || sources(one).equals(sources(other))) && tellsCounts(counts, fewer, bare);
        }
        return one instanceof Event event
                && other instanceof Event less
                && sources(one).equals(sources(other))
                && tellsDeed(event, less);
    }

    private static boolean tellsCounts(Casualties one, Casualties other, boolean bare) {
        boolean numbers = other.counts().entrySet().stream()
                .allMatch(count -> isSame(count.getValue(), one.counts().get(count.getKey())));
        return numbers
                && (other.group() == one.group() || (bare && other.group() == null))
                && one.of().containsAll(other.of())
                && (one.countedOver() == other.countedOver() || isBare(other))
                && isLess(other.since(), one.since())
                && isLess(name(other.place()), name(one.place()))
                && isLess(days(other.time()), days(one.time()))
                && names(one.by()).containsAll(names(other.by()))
                && one.victims().containsAll(other.victims());
    }

    /** Whether nothing tells over what is counted, so that another claim with the same figures may. */
    private static boolean isBare(Casualties counts) {
        return counts.countedOver() == Casualties.Kind.INCIDENT && counts.time() == null && counts.since() == null;
    }

    private static boolean tellsDeed(Event one, Event other) {
        Set<String> parties = names(other.actors());
        parties.addAll(names(other.targets()));
        return !parties.isEmpty()
                && one.type() == other.type()
                && one.phase() == other.phase()
                && one.background() == other.background()
                && isLess(other.mode(), one.mode())
                && names(one.actors()).equals(names(other.actors()))
                && names(one.targets()).equals(names(other.targets()))
                && isLess(
                        other.weapon() == null ? null : other.weapon().kind(),
                        one.weapon() == null ? null : one.weapon().kind())
                && isLess(name(other.place()), name(one.place()))
                && isLess(days(other.time()), days(one.time()));
    }

    private static boolean isSame(Casualties.Count count, Casualties.@Nullable Count other) {
        return other != null
                && isLess(count.low(), other.low())
                && isLess(other.low(), count.low())
                && isLess(count.high(), other.high())
                && isLess(other.high(), count.high())
                && count.approximate() == other.approximate()
                && (count.low() != null || count.high() != null || count.words().equalsIgnoreCase(other.words()));
    }

    private static boolean isLess(@Nullable Object told, @Nullable Object fuller) {
        return told == null || told.equals(fuller);
    }

    private static @Nullable Object name(@Nullable Place place) {
        return place == null ? null : place.name();
    }

    private static @Nullable Object days(@Nullable Time time) {
        return time == null ? null : time.interval();
    }

    private static Set<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> sources(Claim claim) {
        return claim.basis().chain().stream()
                .map(link -> link.source() == null ? "" : link.source().name())
                .toList();
    }

    private boolean isHeadline(Claim claim) {
        return report.passages().stream()
                .anyMatch(passage -> (passage.role() == Role.HEADLINE || passage.role() == Role.SUBHEAD)
                        && passage.span().contains(claim.basis().evidence().get(0)));
    }
}
