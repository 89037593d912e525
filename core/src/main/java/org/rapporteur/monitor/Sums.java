package org.rapporteur.monitor;

import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Range;

/** Sums of ranges; one part without an upper bound leaves the sum without. */
final class Sums {
    private final Map<Harm, long[]> sums = new EnumMap<>(Harm.class);
    private final Map<Harm, Boolean> open = new EnumMap<>(Harm.class);

    /** @param inBest whether it counts in the low and the best too, not in the high alone */
    void add(Map<Harm, Range> harmed, boolean inBest) {
        harmed.forEach((harm, range) -> {
            long[] sum = sums.computeIfAbsent(harm, any -> new long[3]);
            if (inBest) {
                sum[0] += range.low() == null ? 0 : range.low();
                sum[1] += range.number();
            }
            if (range.high() == null) {
                open.put(harm, true);
            } else {
                sum[2] += range.high();
            }
        });
    }

    Map<Harm, Range> ranges() {
        Map<Harm, Range> ranges = new EnumMap<>(Harm.class);
        sums.forEach((harm, sum) -> ranges.put(
                harm,
                new Range(
                        Math.toIntExact(sum[0]),
                        Math.toIntExact(sum[1]),
                        open.getOrDefault(harm, false) ? null : (Integer) Math.toIntExact(sum[2]))));
        return ranges;
    }
}
