package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                latest = figures.stream()
                        .map(Figures.Figure::published)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(latest);
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
                policy.on(entry.incident(), isAdmitted(entry)));
    }

    /** Whether one of its actors says, or claims, that it did it. */
    private static boolean isAdmitted(Ledger.Entry entry) {
        return entry.claims().stream().anyMatch(told -> {
            Claim.Basis basis = told.claim().basis();
            boolean own = entry.incident().event().actors().stream()
                    .anyMatch(party -> party.id() != null && party.id().equals(told.origin()));
            boolean claimed = basis.chain().stream().anyMatch(link -> link.act() == Link.Act.CLAIM_RESPONSIBILITY);
            return (own || claimed)
                    && basis.polarity() == Claim.Polarity.POSITIVE
                    && basis.stance() != Claim.Stance.DENIED;
        });
    }

    /** Whether a window's total has it in it already. */
    boolean liesIn(Window window) {
        Interval days = incident.event().time();
        return days != null
                && days.start() != null
                && days.end() != null
                && window.holds(days)
                && window.isAround(incident.event().place())
                && window.harmed().keySet().containsAll(harmed.keySet());
    }

    Toll.Part part(boolean counted, String why) {
        return new Toll.Part(incident.id(), claims, harmed, counted, why);
    }
}
