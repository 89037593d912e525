package org.rapporteur.cli.summary;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Range;

/** Ranges of numbers as people read them. */
public final class RangeWords {
    /** {@code 9–14 (12)}, the best in brackets; {@code 9+} where nothing bounds it above; nothing for no range. */
    public static String of(@Nullable Range range) {
        if (range == null) {
            return "";
        }
        if (range.high() == null) {
            int least = range.low() == null ? range.number() : range.low();
            return least + "+" + (range.number() == least ? "" : " (" + range.number() + ")");
        }
        if (range.low() == null) {
            return "up to " + range.high();
        }
        return range.low().equals(range.high())
                ? range.low().toString()
                : range.low() + "–" + range.high() + " (" + range.number() + ")";
    }

    private RangeWords() {}
}
