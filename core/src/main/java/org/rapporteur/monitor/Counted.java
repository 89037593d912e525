package org.rapporteur.monitor;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Range;

/** Incidents one by one as a policy counts them, for who hands them on instead of adding them up. */
public final class Counted {
    /** An incident with the figures that count: all, the upper bounds alone, or none. */
    public static Ledger.Entry by(Policy policy, Ledger.Entry entry) {
        Incident incident = entry.incident();
        return new Ledger.Entry(incident.with(harmed(policy, entry, null)), entry.claims());
    }

    /**
     * What counts of an incident.
     *
     * @param group of whom; null for everybody
     */
    public static Map<Harm, Range> harmed(Policy policy, Ledger.Entry entry, @Nullable Group group) {
        Line line = Line.of(entry, new Groups(group), policy);
        if (line == null) {
            return Map.of();
        }
        if (line.verdict().inBest()) {
            return line.harmed();
        }
        Map<Harm, Range> upper = new EnumMap<>(Harm.class);
        if (line.verdict().inHigh()) {
            line.harmed().forEach((harm, range) -> {
                if (range.high() != null) {
                    upper.put(harm, new Range(null, null, range.high()));
                }
            });
        }
        return upper;
    }

    private Counted() {}
}
