package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * How many, from the lowest to the highest that stands. A side is null where nothing bounds it.
 *
 * @param best the figure that most independent origins give
 */
public record Range(
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high) {
    public Range {
        if (low == null && best == null && high == null) {
            throw new IllegalArgumentException("a range without a number is no range: leave it out");
        }
        if ((low != null && best != null && low > best) || (best != null && high != null && best > high)) {
            throw new IllegalArgumentException("no range runs from " + low + " over " + best + " to " + high);
        }
    }

    /** The number to count with where one is wanted: the best, else the low, else the high. */
    public int number() {
        if (best != null) {
            return best;
        }
        return low != null ? low : high == null ? 0 : high;
    }
}
