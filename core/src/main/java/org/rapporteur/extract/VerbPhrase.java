package org.rapporteur.extract;

import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;

/**
 * The words before a verb that belong to it.
 *
 * @param first the first of them; the verb itself where there are none
 */
record VerbPhrase(int first, boolean negated, boolean modal, boolean be, boolean alleged) {
    static VerbPhrase of(Line line, int verb) {
        boolean negated = false;
        boolean modal = false;
        boolean be = false;
        boolean alleged = false;
        int first = verb;
        while (first > 0 && !line.isQuoted(first - 1) && isPart(line, first - 1)) {
            first--;
            negated |= English.isNegation(line.lower(first)) || line.is(first, "never");
            modal |= English.isModal(line.lower(first));
            be |= English.isBe(line.lower(first));
            alleged |= line.is(first, "reportedly", "allegedly");
        }
        return new VerbPhrase(first, negated, modal, be, alleged);
    }

    private static boolean isPart(Line line, int i) {
        String lower = line.lower(i);
        return English.isNegation(lower)
                || English.isModal(lower)
                || English.isBe(lower)
                || English.isAdverb(lower)
                || English.isPerfect(lower)
                || line.is(i, "do", "does", "did");
    }
}
