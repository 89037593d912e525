package org.rapporteur.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.WholeNumber;
import org.rapporteur.annotate.text.English;
import org.rapporteur.model.Casualties.Count;
import org.rapporteur.model.Casualties.Group;
import org.rapporteur.model.Casualties.Harm;

/** A part told of a whole that was: "Of the 23 dead, 11 were children", "Of the 50 wounded 12 died". */
final class Portions {
    /** The counts that begin with "of" at a word; null where none do. */
    static @Nullable CasualtyPhrase at(Story story, Line line, int i) {
        if (!line.is(i, "of", "among")
                || !line.is(i + 1, "the")
                || (i > 0 && line.isWord(i - 1) && !line.is(i - 1, "that"))) {
            return null;
        }
        WholeNumber whole = WholeNumber.at(line, i + 2);
        if (whole == null) {
            return null;
        }
        int at = whole.end();
        at = Crowd.isListed("many", line, at) || Crowd.group(line, at) != null ? at + 1 : at;
        Harms.Word harm = Harms.at(line, at, Harms.Form.COUNTED);
        harm = harm == null ? Harms.after(line, at) : harm;
        Harm told = harm == null ? null : harm.harm();
        if (harm == null || told == null) {
            return null;
        }
        int next = line.is(harm.end(), ",") ? harm.end() + 1 : harm.end();
        Numbers.Found part = Numbers.at(line, next);
        if (part == null) {
            return null;
        }
        Count all = new Count(
                whole.number(),
                whole.number(),
                false,
                line.span(i + 2, whole.end() - 1).of(line.text()));
        CasualtyPhrase phrase = new CasualtyPhrase(CasualtyPhrase.Sort.COUNT, harm.first(), i, harm.end());
        int verb = part.end();
        while (English.isBe(line.lower(verb))
                || English.isPerfect(line.lower(verb))
                || English.isAdverb(line.lower(verb))) {
            verb++;
        }
        Group group = Crowd.group(line, verb);
        if (group != null) {
            phrase.put(told, all);
            phrase.parts(told, Map.of(group, part.count()));
            phrase.upTo(verb + 1);
            return phrase;
        }
        Harms.Word other = Harms.after(line, verb);
        Harm second = other == null ? null : other.harm();
        if (other == null || second == null || second == told) {
            return null;
        }
        CasualtyPhrase died = new CasualtyPhrase(CasualtyPhrase.Sort.COUNT, verb, i, other.end());
        died.put(second, part.count());
        died.put(told, all);
        return died;
    }

    private Portions() {}
}
