package org.rapporteur.extract;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;

/** Totals that are told as such: "the toll rose to 20", "stands at 12 dead and 40 wounded", "the number of deaths reached 90". */
final class Tolls {
    private static final Set<String> RISING = English.list("rising");
    private static final Set<String> UNREAL = English.list("unreal");
    private static final int FARTHEST = 18;

    /** The total whose noun stands at a word; null where none does. */
    static @Nullable CasualtyPhrase at(Story story, Line line, int i) {
        Harm harm = harm(line, i);
        if (harm == null || isUnreal(line, i)) {
            return null;
        }
        for (int k = i + 1; k < Math.min(line.size(), i + FARTHEST); k++) {
            if (UNREAL.contains(line.lower(k)) && !line.is(k, "to")) {
                return null;
            }
            if (RISING.contains(line.lower(k)) || (line.is(k, "to") && Harms.has("taking", line, i - 2))) {
                boolean beyond = line.is(k + 1, "past", "above", "beyond");
                int at = line.is(k + 1, "to", "at") || beyond ? k + 2 : k + 1;
                Numbers.Found number = Numbers.at(line, at);
                Count count = number == null ? null : beyond ? more(number.count()) : number.count();
                if (number != null && count != null) {
                    return phrase(story, line, i, harm, number, count);
                }
            }
        }
        return null;
    }

    private static CasualtyPhrase phrase(Story story, Line line, int i, Harm harm, Numbers.Found number, Count count) {
        CasualtyPhrase phrase = new CasualtyPhrase(CasualtyPhrase.Sort.TOLL, i, i, number.end());
        phrase.put(harm, count);
        Map<Group, Count> parts = new EnumMap<>(Group.class);
        int end = number.end();
        end = Crowd.isListed("many", line, end) ? end + 1 : end;
        end = line.is(end, "dead", "deaths", "killed", "fatalities") ? end + 1 : end;
        end = Victims.including(story, line, end, parts);
        phrase.parts(harm, parts);
        phrase.upTo(end);
        int next = line.is(end, ",", "and", "with") ? end + 1 : end;
        next = line.is(next, "and", "with") ? next + 1 : next;
        Crowd hurt = next == end ? null : Crowd.at(line, next);
        if (hurt != null && line.is(hurt.end(), "wounded", "injured", "hurt", "injuries")) {
            phrase.put(Harm.INJURED, hurt.count());
            phrase.upTo(hurt.end() + 1);
        }
        return phrase;
    }

    /** "toll", and "number of deaths" or the like. */
    private static @Nullable Harm harm(Line line, int i) {
        if (line.is(i, "toll")) {
            return line.is(i - 1, "injury", "casualty") ? null : Harm.KILLED;
        }
        if (!line.is(i, "number", "total", "count") || !line.is(i + 1, "of", "number")) {
            return null;
        }
        for (int k = i + 2; k < Math.min(line.size(), i + 8); k++) {
            if (line.is(k, "deaths", "dead", "fatalities", "killed")) {
                return Harm.KILLED;
            }
            if (line.is(k, "injured", "wounded", "injuries")) {
                return Harm.INJURED;
            }
            if (line.is(k, "displaced")) {
                return Harm.DISPLACED;
            }
            if (line.is(k, "missing")) {
                return Harm.MISSING;
            }
        }
        return null;
    }

    private static boolean isUnreal(Line line, int i) {
        for (int k = i - 1; k >= 0 && i - k <= 4 && line.isWord(k); k--) {
            if (UNREAL.contains(line.lower(k)) || English.isNegation(line.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** "past 290" is 291 at least. */
    private static @Nullable Count more(Count count) {
        Integer low = count.low();
        return low == null ? null : new Count(low + 1, null, false, count.words());
    }

    private Tolls() {}
}
