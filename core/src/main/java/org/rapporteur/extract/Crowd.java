package org.rapporteur.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.mentions.PartyWords;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;

/**
 * People counted: "at least 20 young civilians".
 *
 * @param named whether a noun says who they are, rather than the count standing alone
 * @param first its first word
 * @param end the first word after it
 */
record Crowd(Count count, @Nullable Group group, boolean named, int first, int end) {
    private static final Map<String, Group> GROUPS = groups();
    private static final Set<String> PEOPLE = English.list("people");
    private static final Set<String> UNITS = English.list("units");

    /** The group that a noun names; null where it names none. */
    static @Nullable Group group(Line line, int i) {
        return GROUPS.get(line.lower(i));
    }

    /** The people counted from word i on; null where none are. */
    static @Nullable Crowd at(Line line, int i) {
        Numbers.Found number = Numbers.at(line, i);
        if (number == null) {
            if (line.is(i, "nobody")) {
                return new Crowd(new Count(0, 0, false, line.word(i)), null, true, i, i + 1);
            }
            boolean nobody = line.is(i, "no")
                    && line.is(i + 1, "one", "civilian", "civilians")
                    && line.isWord(i + 2)
                    && !line.is(i - 1, "and");
            Count none = nobody ? new Count(0, 0, false, line.span(i, i + 1).of(line.text())) : null;
            return none == null ? null : new Crowd(none, GROUPS.get(line.lower(i + 1)), true, i, i + 2);
        }
        if (line.is(i - 1, "half", "quarter", "how")
                || line.is(i - 1, "neither", "none")
                || line.is(i - 2, "neither", "none")
                || line.is(i - 3, "neither", "none")) {
            return null;
        }
        int at = number.end();
        if (line.is(at, "of") && line.is(at + 1, "them", "whom")) {
            return new Crowd(number.count(), null, false, i, at + 2);
        }
        boolean vague = number.count().low() == null && number.count().high() == null;
        at = vague && line.is(at, "of") ? at + 1 : at;
        for (int k = at; k < Math.min(line.size(), at + 5) && line.isWord(k); k++) {
            if (line.is(k + 1, "workers", "volunteers", "staff")) {
                Group group = line.is(k, "aid", "relief", "humanitarian")
                        ? Group.AID_WORKERS
                        : line.is(k, "medical", "health", "hospital") ? Group.MEDICS : null;
                if (group != null) {
                    return new Crowd(number.count(), group, true, i, k + 2);
                }
            }
            Group group = GROUPS.get(line.lower(k));
            if (group != null && !GROUPS.containsKey(line.lower(k + 1))) {
                return new Crowd(number.count(), group, true, i, k + 1);
            }
            boolean people = PEOPLE.contains(line.lower(k)) || PartyWords.isPeople(line.lower(k));
            if (people && !line.is(k, "dead")) {
                return new Crowd(number.count(), null, !line.is(k, "others", "more"), i, k + 1);
            }
            if (Harms.isAny(line, k) || English.isBe(line.lower(k)) || English.isPerfect(line.lower(k))) {
                boolean labelled = i > 0 && (line.isCapitalised(i - 1) || isParent(line, i));
                return k == at && !labelled ? new Crowd(number.count(), null, false, i, k) : null;
            }
            if (!mayDescribe(line, k)) {
                return null;
            }
        }
        return null;
    }

    /** "The mother of two was killed" */
    private static boolean isParent(Line line, int i) {
        return line.is(i - 1, "of")
                && line.is(i - 2, "mother", "father", "parent", "parents", "widow", "grandmother", "grandfather");
    }

    /** Whether a word may stand between a number and the people it counts: no unit, adjunct, or number of something else. */
    private static boolean mayDescribe(Line line, int i) {
        String lower = line.lower(i);
        return !UNITS.contains(lower)
                && !English.isPreposition(lower)
                && !English.isTime(lower)
                && !English.isDeterminer(lower)
                && !English.isPronoun(lower)
                && !English.isAdverb(lower)
                && Numbers.at(line, i) == null;
    }

    private static Map<String, Group> groups() {
        Map<String, Group> groups = new HashMap<>();
        Lexicon words = Lexicon.read(Crowd.class, "groups.txt");
        words.sections().forEach(name -> words.words(name).forEach(word -> groups.put(word, Group.valueOf(name))));
        return Map.copyOf(groups);
    }
}
