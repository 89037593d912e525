package org.rapporteur.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Range;

/** Makes an incident of the claims that speak of it: a pure function of these. */
public final class IncidentMaker {
    private static final Comparator<Told> IN_ORDER = Comparator.comparing(
                    Told::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(told -> told.claim().basis().report())
            .thenComparing(told -> told.claim().basis().evidence().get(0))
            .thenComparing(told -> told.claim().basis().id());

    /**
     * The incident that claims make together.
     *
     * @return null where none of them says, as its own word, that it happened: from denials, wishes and suppositions alone
     *     no incident forms
     */
    public static @Nullable Incident of(String code, List<Told> claims) {
        List<Told> ordered = claims.stream().sorted(IN_ORDER).toList();
        List<Merging.Voice> voices = new ArrayList<>();
        List<Told> denials = new ArrayList<>();
        for (Told told : ordered) {
            for (Happening happening : Happening.all(List.of(told.claim()))) {
                if (Disputes.isDenial(told.claim())) {
                    denials.add(told);
                } else {
                    voices.add(new Merging.Voice(happening, told));
                }
            }
        }
        if (voices.stream().noneMatch(voice -> voice.happening().founds())) {
            return null;
        }
        Map<Harm, List<Figures.Figure>> figures = new EnumMap<>(Harm.class);
        Map<Harm, Range> harmed = new EnumMap<>(Harm.class);
        for (Harm harm : Harm.values()) {
            List<Figures.Figure> some = Figures.of(harm, ordered);
            Range range = Figures.range(some);
            if (range != null) {
                figures.put(harm, some);
                harmed.put(harm, range);
            }
        }
        Set<String> reports = new HashSet<>();
        Set<String> outlets = new HashSet<>();
        Set<String> origins = new HashSet<>();
        for (Told told : ordered) {
            reports.add(told.claim().basis().report());
            outlets.add(told.outlet());
            origins.add(told.origin());
        }
        return new Incident(
                code,
                Merging.of(voices.get(0).happening().kind(), voices),
                ordered.stream()
                        .map(Told::claim)
                        .map(Claim::basis)
                        .map(Claim.Basis::id)
                        .toList(),
                reports.size(),
                outlets.size(),
                origins.size(),
                harmed,
                Disputes.of(figures, voices, denials));
    }

    private IncidentMaker() {}
}
