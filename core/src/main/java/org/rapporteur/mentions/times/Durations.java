package org.rapporteur.mentions.times;

import org.jspecify.annotations.Nullable;

/** How long: "eight days", "a 48-hour truce", "for months", "half an hour". */
final class Durations implements TimeRule {
    @Override
    public @Nullable Found at(TimeLine line, int i) {
        Amount amount = Amount.at(line, i);
        if (amount != null) {
            return new Found(i, amount.end(), "time/duration", anchor -> Reading.duration(amount.value()));
        }
        Unit unit = Unit.of(line.lower(i));
        boolean plural = unit != null && line.lower(i).endsWith("s") && unit != Unit.QUARTER;
        boolean led =
                line.is(i - 1, "for", "in", "of", "after", "within", "over", "took", "lasted", "last", "take", "taken");
        return plural && led && unit != null
                ? new Found(i, i + 1, "time/duration", anchor -> Reading.duration(unit.duration("X")))
                : null;
    }
}
