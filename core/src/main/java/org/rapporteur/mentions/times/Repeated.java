package org.rapporteur.mentions.times;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often: "every day", "each Friday", "daily", "on Fridays", "twice a week", "every two hours". */
final class Repeated implements TimeRule {
    private static final Map<String, String> ADVERBS = Map.ofEntries(
            Map.entry("hourly", "PT1H"),
            Map.entry("daily", "P1D"),
            Map.entry("nightly", "P1D"),
            Map.entry("weekly", "P1W"),
            Map.entry("fortnightly", "P2W"),
            Map.entry("monthly", "P1M"),
            Map.entry("quarterly", "P3M"),
            Map.entry("yearly", "P1Y"),
            Map.entry("annual", "P1Y"),
            Map.entry("annually", "P1Y"));

    @Override
    public @Nullable Found at(TimeLine line, int i) {
        String adverb = ADVERBS.get(line.word(i));
        if (adverb != null && !line.is(i - 1, "-")) {
            return found(i, i + 1, adverb);
        }
        if (line.is(i, "every", "each")) {
            return every(line, i);
        }
        DayOfWeek weekday = weekdays(line.word(i));
        if (weekday != null) {
            return found(i, i + 1, "XXXX-WXX-" + weekday.getValue());
        }
        if (line.is(i, "once", "twice") && line.is(i + 1, "a", "per", "every", "each")) {
            Found each = at(line, i + 1);
            return each == null ? null : each.from(i);
        }
        boolean rate = line.is(i, "a", "per") && line.is(i - 1, "once", "twice", "times");
        boolean counted = line.is(i, "a", "per")
                && line.lower(i - 1).length() > 3
                && (line.lower(i - 1).endsWith("s") || line.is(i - 1, "people"))
                && line.wholeNumber(i - 2) != null;
        Unit unit = Unit.of(line.lower(i + 1));
        boolean singular = unit != null && !line.lower(i + 1).endsWith("s");
        return (rate || counted || line.is(i, "per")) && singular && unit != null
                ? found(i, i + 2, unit.duration("1"))
                : null;
    }

    private static @Nullable Found every(TimeLine line, int i) {
        int at = line.is(i + 1, "other") ? i + 2 : i + 1;
        DayOfWeek weekday = line.weekday(at);
        if (weekday != null) {
            return found(i, at + 1, "XXXX-WXX-" + weekday.getValue());
        }
        Month month = line.month(at);
        if (month != null) {
            return found(i, at + 1, String.format("XXXX-%02d", month.getValue()));
        }
        String part = DayParts.part(line.lower(at));
        if (part != null) {
            return found(i, at + 1, part.equals("TNI") ? "XXXX-XX-XXTNI" : "XXXX-XX-XX" + part);
        }
        Amount amount = Amount.at(line, at);
        if (amount != null) {
            return found(i, amount.end(), amount.value());
        }
        Unit unit = Unit.of(line.lower(at));
        return unit == null ? null : found(i, at + 1, unit.duration(at > i + 1 ? "2" : "1"));
    }

    private static @Nullable DayOfWeek weekdays(String word) {
        if (!word.endsWith("days") || !Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        try {
            return DayOfWeek.valueOf(word.substring(0, word.length() - 1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static Found found(int i, int end, String value) {
        return new Found(i, end, "time/set", anchor -> Reading.set(value));
    }
}
