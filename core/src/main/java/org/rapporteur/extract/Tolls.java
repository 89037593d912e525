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

/** Totals that are told as such: "the toll rose to 20", "stands at 12 dead and 40 wounded", "bringing the total to 90 killed". */
final class Tolls {
    private static final Set<String> RISING = English.list("rising");
    private static final Set<String> UNREAL = English.list("unreal");
    private static final int FARTHEST = 18;

    /** The total whose noun stands at a word; null where none does. */
    static @Nullable CasualtyPhrase at(Story story, Line line, int i) {
        boolean noun = line.is(i, "toll", "number", "total", "count", "tally");
        if (!noun || isUnreal(line, i)) {
            return null;
        }
        boolean raised = isRaised(line, i);
        for (int k = i + 1; k < Math.min(line.size(), i + FARTHEST); k++) {
            if ((UNREAL.contains(line.lower(k)) && !line.is(k, "to")) || line.is(k, ":", ";")) {
                return null;
            }
            if (RISING.contains(line.lower(k)) || (line.is(k, "to", "at") && raised)) {
                int next = line.is(k + 1, "up", "down", "upward", "upwards", "downward", "downwards") ? k + 2 : k + 1;
                boolean beyond = line.is(next, "past", "above", "beyond");
                int at = line.is(next, "to", "at") || beyond ? next + 1 : next;
                Numbers.Found number = Numbers.at(line, at);
                Count count = number == null ? null : beyond ? more(number.count()) : number.count();
                Harm harm = number == null ? null : harm(line, i, k, number.first(), number.end());
                if (number != null && count != null && harm != null) {
                    return phrase(story, line, i, harm, number, count);
                }
            }
        }
        return null;
    }

    /** Whether a verb before a noun makes it larger: "[bringing] the total". */
    private static boolean isRaised(Line line, int noun) {
        for (int k = noun - 1; k >= Math.max(0, noun - 5) && line.isWord(k); k--) {
            if (Harms.has("raising", line, k)) {
                return true;
            }
        }
        return false;
    }

    private static CasualtyPhrase phrase(Story story, Line line, int i, Harm harm, Numbers.Found number, Count count) {
        CasualtyPhrase phrase = new CasualtyPhrase(CasualtyPhrase.Sort.TOLL, i, i, number.end());
        phrase.put(harm, count);
        Map<Group, Count> parts = new EnumMap<>(Group.class);
        int end = number.end();
        Crowd whole = Crowd.at(line, number.first());
        end = whole != null && whole.named() ? whole.end() : end;
        phrase.ofGroup(whole == null ? null : whole.group());
        end = isHarm(line, end, harm) ? end + 1 : end;
        end = Victims.including(story, line, end, parts);
        phrase.parts(harm, parts);
        phrase.upTo(end);
        another(line, phrase, end);
        phrase.running(isRunning(line, i, phrase.end()));
        return phrase;
    }

    /** Puts in what stands beside: "…, with 40 wounded", "… and 40 injuries", "… and the number of injured to 40". */
    private static void another(Line line, CasualtyPhrase phrase, int end) {
        int next = line.is(end, ",", "and", "with", "while") ? end + 1 : end;
        next = line.is(next, "and", "with", "another") ? next + 1 : next;
        if (next == end) {
            return;
        }
        Crowd hurt = Crowd.at(line, next);
        if (hurt != null && isHarm(line, hurt.end(), Harm.INJURED)) {
            phrase.put(Harm.INJURED, hurt.count());
            phrase.upTo(hurt.end() + 1);
            return;
        }
        while (line.is(next, "the", "that", "those", "total", "number", "of")) {
            next++;
        }
        boolean injured = isHarm(line, next, Harm.INJURED);
        int verb = next + 1;
        while (injured && (English.isPerfect(line.lower(verb)) || RISING.contains(line.lower(verb)))) {
            verb++;
        }
        Numbers.Found number = injured && line.is(verb, "to", "at") ? Numbers.at(line, verb + 1) : null;
        if (number != null) {
            phrase.put(Harm.INJURED, number.count());
            phrase.upTo(number.end());
        }
    }

    /** Whether words tell a running total: "the cumulative toll", "the total since May". */
    private static boolean isRunning(Line line, int noun, int end) {
        for (int k = Math.max(0, noun - 3); k < Math.min(line.size(), end + 1); k++) {
            if (BulletinWords.isRunning(line, k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHarm(Line line, int i, Harm harm) {
        Harms.Word counted = Harms.at(line, i, Harms.Form.COUNTED);
        counted = counted == null ? Harms.after(line, i) : counted;
        return counted != null && counted.harm() == harm;
    }

    /** What a total counts, by its noun and the words between, else by the word after its number; null where nothing says so. */
    private static @Nullable Harm harm(Line line, int noun, int verb, int first, int end) {
        for (int k = noun + 1; k < verb && !line.is(noun, "toll"); k++) {
            for (Harm harm : new Harm[] {Harm.KILLED, Harm.INJURED, Harm.DISPLACED, Harm.MISSING}) {
                if (isHarm(line, k, harm)) {
                    return line.is(noun - 1, "casualty") ? null : harm;
                }
            }
        }
        Crowd whole = Crowd.at(line, first);
        int next = whole != null && whole.named() ? whole.end() : end;
        for (Harm harm : Harm.values()) {
            if (isHarm(line, next, harm)) {
                return harm;
            }
        }
        return line.is(noun, "toll") && !line.is(noun - 1, "injury", "casualty") ? Harm.KILLED : null;
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
