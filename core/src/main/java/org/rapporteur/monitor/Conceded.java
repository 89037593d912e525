package org.rapporteur.monitor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Claim;
import org.rapporteur.resolve.Told;

/** Whom a party says itself were hurt. */
final class Conceded {
    private static final List<Harm> TOLD = List.of(Harm.KILLED, Harm.INJURED);

    /** Whether a claim counts people who were hurt, and says so. */
    static boolean isCount(Told told) {
        return told.claim() instanceof Casualties casualties && isCount(casualties);
    }

    static boolean isCount(Casualties casualties) {
        Claim.Basis basis = casualties.basis();
        return basis.polarity() == Claim.Polarity.POSITIVE
                && basis.modality() == Claim.Modality.ACTUAL
                && (basis.stance() == Claim.Stance.ASSERTED || basis.stance() == Claim.Stance.CONFIRMED);
    }

    /** By the latest of a party's counts; of those of one day the largest. */
    static Map<Harm, Count> of(List<Told> counts) {
        Map<Harm, Count> concedes = new TreeMap<>();
        for (Harm harm : TOLD) {
            counts.stream()
                    .filter(told -> counts(told).containsKey(harm))
                    .max(Comparator.comparing(
                                    Told::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(told -> number(told, harm)))
                    .ifPresent(told -> concedes.put(
                            harm, Objects.requireNonNull(counts(told).get(harm))));
        }
        return concedes;
    }

    private static Map<Harm, Count> counts(Told told) {
        return ((Casualties) told.claim()).counts();
    }

    private static int number(Told told, Harm harm) {
        Count count = Objects.requireNonNull(counts(told).get(harm));
        return count.low() != null ? count.low() : count.high() != null ? count.high() : 0;
    }

    private Conceded() {}
}
