package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Range;
import org.rapporteur.model.Toll;
import org.rapporteur.resolve.Figures;
import org.rapporteur.resolve.Told;

/**
 * Totals since a day or since an event. They overlap all that is known, so they are shown and never added; where one falls,
 * its count was begun anew.
 */
final class RunningTotals {
    /** The running totals that claims give, each origin's for a place in the order of days. */
    static List<Toll.Part> parts(List<Told> totals) {
        Map<String, List<Told>> series = new TreeMap<>();
        for (Told told : totals) {
            if (told.claim() instanceof Casualties casualties
                    && casualties.countedOver() == Casualties.Kind.CUMULATIVE
                    && casualties.basis().polarity() == Claim.Polarity.POSITIVE
                    && casualties.basis().modality() == Claim.Modality.ACTUAL) {
                String where =
                        casualties.place() == null ? "" : casualties.place().name();
                String key = told.origin() + "\n" + where + "\n" + casualties.group() + "\n"
                        + casualties.counts().keySet();
                series.computeIfAbsent(key, any -> new ArrayList<>()).add(told);
            }
        }
        List<Toll.Part> parts = new ArrayList<>();
        series.values().forEach(one -> parts.addAll(ofSeries(one)));
        return parts;
    }

    private static List<Toll.Part> ofSeries(List<Told> series) {
        series.sort(Comparator.comparing(Told::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(told -> told.claim().basis().id()));
        List<Toll.Part> parts = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Told told = series.get(i);
            LocalDate restart = restartAfter(series, i);
            parts.add(new Toll.Part(
                    null,
                    List.of(told.claim().basis().id()),
                    harmed(told),
                    false,
                    restart == null ? words((Casualties) told.claim()) : "before the restart of " + restart));
        }
        return parts;
    }

    private static String words(Casualties casualties) {
        return casualties.since() == null ? "running total" : "running total since " + casualties.since();
    }

    /** The day on which a later total of the series is lower; null where none is. */
    private static @Nullable LocalDate restartAfter(List<Told> series, int from) {
        Map<Harm, Range> here = harmed(series.get(from));
        for (Told later : series.subList(from + 1, series.size())) {
            for (Map.Entry<Harm, Range> entry : harmed(later).entrySet()) {
                Range before = here.get(entry.getKey());
                if (before != null && entry.getValue().number() < before.number() && later.published() != null) {
                    return later.published();
                }
            }
        }
        return null;
    }

    private static Map<Harm, Range> harmed(Told told) {
        Map<Harm, Range> harmed = new EnumMap<>(Harm.class);
        for (Harm harm : Harm.values()) {
            Range range = Figures.range(Figures.of(harm, List.of(told)));
            if (range != null) {
                harmed.put(harm, range);
            }
        }
        return harmed;
    }

    private RunningTotals() {}
}
