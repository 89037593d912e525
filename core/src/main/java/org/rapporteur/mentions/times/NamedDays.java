package org.rapporteur.mentions.times;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** "today", "yesterday", "tomorrow night", "the day before yesterday"; and "now", "recently", "the past". */
final class NamedDays implements TimeRule {
    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "today", 0, "tomorrow", 1);
    private static final Map<String, String> REFERENCES = references();

    private static final Set<String> FIRST =
            REFERENCES.keySet().stream().map(words -> words.split(" ", -1)[0]).collect(Collectors.toUnmodifiableSet());

    private static Map<String, String> references() {
        return TimeLine.WORDS.lines("references").stream()
                .map(line -> line.split(" = ", -1))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    @Override
    public @Nullable Found at(TimeLine line, int i) {
        boolean twice = line.is(i, "the") && line.is(i + 1, "day") && line.is(i + 2, "before", "after");
        if (twice && DAYS.containsKey(line.lower(i + 3))) {
            return day(line, i, i + 3, line.is(i + 2, "before") ? -2 : 2);
        }
        int at = line.is(i, "early", "late", "earlier", "later") ? i + 1 : i;
        Integer shift = DAYS.get(line.lower(at));
        if (shift != null) {
            return day(line, i, at, shift);
        }
        return reference(line, i);
    }

    private static Found day(TimeLine line, int i, int last, int shift) {
        Meaning meaning = anchor -> shifted(anchor.day(), shift);
        String part = DayParts.part(line.lower(last + 1));
        return part == null
                ? new Found(i, last + 1, "time/named-day", meaning)
                : new Found(
                        i,
                        last + 2,
                        "time/named-day",
                        anchor -> meaning.from(anchor).at(part, null));
    }

    /** A day so many days from another. */
    static Reading shifted(@Nullable LocalDate from, int days) {
        return from == null ? Reading.unknown("XXXX-XX-XX") : Reading.relative(Period.day(from.plusDays(days)));
    }

    private static @Nullable Found reference(TimeLine line, int i) {
        if (!FIRST.contains(line.lower(i))) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        Found found = null;
        for (int end = i; end < i + 4; end++) {
            words.append(end == i ? "" : " ").append(line.lower(end));
            String value = REFERENCES.get(words.toString());
            if (value != null && !line.is(end + 1, "-")) {
                found = new Found(i, end + 1, "time/reference", anchor -> Reading.unknown(value));
            }
        }
        return found;
    }
}
