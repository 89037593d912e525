package org.rapporteur.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Party;
import org.rapporteur.model.Range;

/**
 * How many an incident hurt: what each origin last gave, and what these make together. A subset is never added to its whole;
 * dead told as of different parties are.
 */
public final class Figures {
    /** Those who fight, each a party of its own; all others are among civilians. */
    private static final Set<Group> PARTIES =
            EnumSet.of(Group.SOLDIERS, Group.FIGHTERS, Group.POLICE, Group.PEACEKEEPERS);

    /** What one origin last gave. */
    public record Figure(String origin, @Nullable LocalDate published, Incident.Many many, List<String> claims) {
        int number() {
            return many.low() != null ? many.low() : Objects.requireNonNull(many.high());
        }
    }

    /** What each origin last gave of one harm, in the order of days, then of origins. */
    public static List<Figure> of(Harm harm, List<Told> claims) {
        Map<String, Map<String, List<Told>>> byOrigin = new TreeMap<>();
        for (Told told : claims) {
            if (told.claim() instanceof Casualties casualties && stands(casualties, harm)) {
                byOrigin.computeIfAbsent(told.origin(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(casualties.basis().report(), any -> new ArrayList<>())
                        .add(told);
            }
        }
        List<Figure> figures = new ArrayList<>();
        byOrigin.forEach((origin, reports) -> reports.values().stream()
                .map(inOne -> inOneReport(harm, origin, inOne))
                .max(Comparator.comparing(
                                Figure::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Figure::number))
                .ifPresent(figures::add));
        figures.sort(
                Comparator.comparing(Figure::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Figure::origin));
        return figures;
    }

    private static boolean stands(Casualties casualties, Harm harm) {
        Claim.Basis basis = casualties.basis();
        Count count = casualties.counts().get(harm);
        return count != null
                && (count.low() != null || count.high() != null)
                && basis.polarity() == Claim.Polarity.POSITIVE
                && basis.modality() == Claim.Modality.ACTUAL
                && basis.stance() != Claim.Stance.DENIED
                && basis.stance() != Claim.Stance.DECLINED;
    }

    /** What an origin gives in one report: its largest count, or the sum of parties or of victims, where that is more. */
    private static Figure inOneReport(Harm harm, String origin, List<Told> claims) {
        Told largest = claims.stream()
                .max(Comparator.<Told>comparingInt(told -> number(count(told, harm)))
                        .thenComparing(told -> told.claim().basis().id(), Comparator.reverseOrder()))
                .orElseThrow();
        Count count = count(largest, harm);
        int sum = Math.max(ofParties(harm, claims), ofNamed(harm, claims));
        List<String> ids =
                claims.stream().map(told -> told.claim().basis().id()).toList();
        if (sum > number(count)) {
            return new Figure(origin, largest.published(), new Incident.Many(sum, sum, false), ids);
        }
        Incident.Many many = new Incident.Many(count.low(), count.high(), count.approximate());
        return new Figure(origin, largest.published(), many, ids);
    }

    private static Count count(Told told, Harm harm) {
        return Objects.requireNonNull(((Casualties) told.claim()).counts().get(harm));
    }

    private static int number(Count count) {
        return count.low() != null ? count.low() : Objects.requireNonNull(count.high());
    }

    /** The dead of parties that fight, and of all others, each by its largest count, where no count is of all. */
    private static int ofParties(Harm harm, List<Told> claims) {
        Map<String, Integer> most = new TreeMap<>();
        for (Told told : claims) {
            Group group = ((Casualties) told.claim()).group();
            if (group == null) {
                return 0;
            }
            most.merge(PARTIES.contains(group) ? group.name() : "others", number(count(told, harm)), Math::max);
        }
        return most.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Victims who are named one by one. */
    private static int ofNamed(Harm harm, List<Told> claims) {
        Set<String> last = new HashSet<>();
        for (Told told : claims) {
            List<Casualties.Victim> victims = ((Casualties) told.claim()).victims();
            if (number(count(told, harm)) == victims.size()) {
                for (Casualties.Victim victim : victims) {
                    Party party = victim.party();
                    if (party.type() == Party.Type.PERSON && isName(party.name())) {
                        last.add(party.name().substring(party.name().lastIndexOf(' ') + 1));
                    }
                }
            }
        }
        return last.size();
    }

    private static boolean isName(String name) {
        return name.contains(" ")
                && name.chars().filter(Character::isUpperCase).count() >= 2
                && Character.isUpperCase(name.charAt(0));
    }

    /** What figures make together; null where there is none. */
    public static @Nullable Range range(List<Figure> figures) {
        if (figures.isEmpty()) {
            return null;
        }
        // "no one was hurt there" beside others who count dead is a dispute, and no bound of their figures
        List<Figure> some =
                figures.stream().filter(figure -> figure.number() > 0).toList();
        if (!some.isEmpty() && some.size() < figures.size()) {
            return range(some);
        }
        int best = best(figures);
        int low = figures.stream()
                .mapToInt(figure ->
                        figure.many().low() == null ? best : figure.many().low())
                .min()
                .orElse(best);
        Integer high = null;
        for (Figure figure : figures) {
            if (figure.many().high() != null && (high == null || figure.many().high() > high)) {
                high = figure.many().high();
            }
        }
        int top = figures.stream().mapToInt(Figure::number).max().orElse(best);
        if (high != null && high < top) {
            high = null;
        }
        boolean bounded = figures.stream().anyMatch(figure -> figure.many().low() != null);
        return new Range(bounded ? Math.min(low, best) : null, best, high);
    }

    /** The number that most origins give; of several, the latest, then the lower. */
    private static int best(List<Figure> figures) {
        Map<Integer, List<Figure>> byNumber =
                figures.stream().collect(Collectors.groupingBy(Figure::number, TreeMap::new, Collectors.toList()));
        return byNumber.entrySet().stream()
                .max(Comparator.<Map.Entry<Integer, List<Figure>>>comparingInt(
                                entry -> entry.getValue().size())
                        .thenComparing(
                                entry -> latest(entry.getValue()),
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    private static @Nullable LocalDate latest(List<Figure> figures) {
        return figures.stream()
                .map(Figure::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Figures() {}
}
