package org.rapporteur.extract;

import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;

/** "No casualties", "no civilian casualties", "no deaths or injuries": nobody was killed and nobody hurt. */
final class NoCasualties {
    /** What says so that begins at a word; null where nothing does. */
    static @Nullable CasualtyPhrase at(Line line, int i) {
        if (!line.is(i, "no")) {
            return null;
        }
        int at = i + 1;
        at = line.is(at, "any", "human") ? at + 1 : at;
        Group group = Crowd.group(line, at);
        at = group == null ? at : at + 1;
        boolean both = isHarm(line, at, Harm.KILLED) && line.is(at + 1, "or", "and", "nor");
        both &= isHarm(line, line.is(at + 2, "no") ? at + 3 : at + 2, Harm.INJURED);
        if (!line.is(at, "casualties") && !both) {
            return null;
        }
        int end = both ? (line.is(at + 2, "no") ? at + 4 : at + 3) : at + 1;
        Count none = new Count(0, 0, false, line.span(i, end - 1).of(line.text()));
        CasualtyPhrase phrase = new CasualtyPhrase(CasualtyPhrase.Sort.NONE, end - 1, i, end);
        phrase.put(Harm.KILLED, none);
        phrase.put(Harm.INJURED, none);
        phrase.ofGroup(group);
        return phrase;
    }

    private static boolean isHarm(Line line, int i, Harm harm) {
        Harms.Word word = Harms.at(line, i, Harms.Form.COUNTED);
        return word != null && word.harm() == harm;
    }

    private NoCasualties() {}
}
