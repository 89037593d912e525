package org.rapporteur.mentions.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** So much time from a day: "three weeks ago", "two days later", "a year to the day", "a week earlier". */
final class DistantDays implements TimeRule {
    @Override
    public @Nullable Found at(TimeLine line, int i) {
        Amount amount = Amount.at(line, i);
        if (amount == null) {
            return null;
        }
        int at = amount.end();
        if (line.is(at, "to") && line.is(at + 1, "the") && line.is(at + 2, "day")) {
            return new Found(i, at + 3, "time/distant-day", anchor -> toTheDay(amount, anchor.day()));
        }
        if (line.is(at, "ago")) {
            return found(i, at + 1, amount, false, -1);
        }
        boolean ends = at + 1 >= line.size() || !line.line().isWord(at + 1);
        if (line.is(at, "earlier", "previously") || (line.is(at, "before", "prior") && ends)) {
            return found(i, at + 1, amount, true, -1);
        }
        if (line.is(at, "later") || (line.is(at, "after", "afterwards") && ends)) {
            return found(i, at + 1, amount, true, 1);
        }
        return line.is(at, "from") && line.is(at + 1, "now") ? found(i, at + 2, amount, false, 1) : null;
    }

    private static Found found(int i, int end, Amount amount, boolean narrative, int direction) {
        return new Found(i, end, "time/distant-day", anchor -> {
            Integer number = amount.number();
            LocalDate day = narrative ? anchor.narrative() : anchor.day();
            if (number == null || day == null || amount.value().contains(".")) {
                return Reading.unknown(direction < 0 ? "PAST_REF" : "FUTURE_REF");
            }
            if (amount.unit().isClock()) {
                return Reading.unknown(day.toString()).at("TXX", null);
            }
            return RelativeUnits.shifted(amount.unit(), day, direction * number);
        });
    }

    private static Reading toTheDay(Amount amount, @Nullable LocalDate day) {
        Integer number = amount.number();
        return day == null || number == null
                ? Reading.unknown("PAST_REF")
                : Reading.relative(Period.day(amount.unit().shift(day, -number)));
    }
}
