package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Interval;
import org.rapporteur.model.Link;
import org.rapporteur.model.Range;
import org.rapporteur.model.Toll;
import org.rapporteur.resolve.Figures;
import org.rapporteur.resolve.Told;

/**
 * An incident on its way into a sum.
 *
 * @param latest when the newest of its figures came out
 */
record Line(
        Incident incident,
        List<String> claims,
        Map<Harm, Range> harmed,
        @Nullable LocalDate latest,
        Policy.Verdict verdict) {

    /** What an incident gives of those who are asked for; null where that is nothing. */
    static @Nullable Line of(Ledger.Entry entry, Groups groups, Policy policy) {
        Map<Harm, Range> harmed = new EnumMap<>(Harm.class);
        List<Told> claims = groups.of(entry.claims());
        LocalDate latest = null;
        for (Harm harm : Harm.values()) {
            List<Figures.Figure> figures = Figures.of(harm, claims);
            Range range = Figures.range(figures);
            if (range != null) {
                harmed.put(harm, policy.of(range));
                latest = Stream.concat(figures.stream().map(Figures.Figure::published), Stream.ofNullable(latest))
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null);
            }
        }
        if (harmed.isEmpty()) {
            return null;
        }
        return new Line(
                entry.incident(),
                entry.incident().claims(),
                harmed,
                latest,
                policy.on(entry.incident(), backing(entry)));
    }

    private static Policy.Backing backing(Ledger.Entry entry) {
        List<Told> standing = entry.claims().stream().filter(Line::stands).toList();
        return new Policy.Backing(
                (int) standing.stream().map(Told::origin).distinct().count(),
                standing.stream().anyMatch(told -> isAdmission(told, entry.incident())));
    }

    private static boolean stands(Told told) {
        Claim.Basis basis = told.claim().basis();
        return basis.polarity() == Claim.Polarity.POSITIVE
                && basis.stance() != Claim.Stance.DENIED
                && basis.stance() != Claim.Stance.DECLINED;
    }

    /** Whether one of its actors says, or claims, that it did it. */
    private static boolean isAdmission(Told told, Incident incident) {
        return incident.event().actors().stream()
                        .anyMatch(party -> party.id() != null && party.id().equals(told.origin()))
                || told.claim().basis().chain().stream().anyMatch(link -> link.act() == Link.Act.CLAIM_RESPONSIBILITY);
    }

    /** Whether it is told of anybody that he was hurt; "no one was killed" is no incident of a toll. */
    boolean hurtsAnybody() {
        return harmed.values().stream().anyMatch(range -> range.high() == null || range.high() > 0);
    }

    /** Whether a window's total runs over its day and place. */
    boolean liesIn(Window window) {
        Interval days = incident.event().time();
        return days != null
                && days.start() != null
                && days.end() != null
                && window.holds(days)
                && window.isAround(incident.event().place());
    }

    /** The same with some harms alone. */
    Line of(Predicate<Harm> wanted) {
        Map<Harm, Range> some = new EnumMap<>(harmed);
        some.keySet().removeIf(wanted.negate());
        return new Line(incident, claims, some, latest, verdict);
    }

    Toll.Part part(boolean counted, String why) {
        return new Toll.Part(incident.id(), claims, harmed, counted, why);
    }
}
