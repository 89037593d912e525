package org.rapporteur.mentions;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.text.English;

/** What stands around a person's name and tells who that is: titles and offices before it, an apposition after it. */
final class Offices {
    private static final int FARTHEST = 7;
    private static final int LONGEST_APPOSITION = 12;

    /** The nouns of somebody's offices, in lower case. */
    static Set<String> around(Line line, int first, int last) {
        Set<String> offices = new HashSet<>();
        int before = first - 1;
        if (line.is(before, ",") && (line.is(last + 1, ",") || last + 1 >= line.lastWord())) {
            before--; // "the police chief, Colonel Nasir Dembele, said"
        }
        for (int i = before; i >= 0 && before - i < FARTHEST && isTold(line, i); i--) {
            add(line, i, offices);
            if (line.is(i - 1, ",") && i > 0 && PartyWords.isTitle(line.word(i))) {
                i--;
            }
        }
        if (line.is(last + 1, ",")) {
            int end = Math.min(line.size(), last + 2 + LONGEST_APPOSITION);
            for (int i = last + 2; i < end && !endsApposition(line, i); i++) {
                add(line, i, offices);
            }
        }
        return offices;
    }

    /** What the words right before a name tell of the sex of its bearer. */
    static Sex sex(Line line, int first) {
        for (int i = first - 1; i >= Math.max(0, first - FARTHEST) && isTold(line, i); i--) {
            Sex sex = PartyWords.sex(line.lower(i));
            if (sex != Sex.UNKNOWN) {
                return sex;
            }
        }
        return Sex.UNKNOWN;
    }

    /** Whether a title or an office stands right before a name. */
    static boolean standBefore(Line line, int first) {
        return PartyWords.isTitle(line.word(first - 1)) || PartyWords.isOffice(line.lower(first - 1));
    }

    private static void add(Line line, int i, Set<String> offices) {
        if (PartyWords.isOffice(line.lower(i))) {
            offices.add(line.lower(i));
        }
    }

    private static boolean isTold(Line line, int i) {
        String lower = line.lower(i);
        return (line.isWord(i) || line.is(i, "-", "'s", "."))
                && !line.isQuoted(i)
                && !English.isDeterminer(lower)
                && !English.isPreposition(lower)
                && !English.isAuxiliary(lower)
                && !English.isPronoun(lower);
    }

    private static boolean endsApposition(Line line, int i) {
        return line.is(i, ",", ";", ":", "who", "which", "and") || line.isQuoted(i) || isPrepositional(line, i);
    }

    private static boolean isPrepositional(Line line, int i) {
        return English.isPreposition(line.lower(i)) || English.isAuxiliary(line.lower(i));
    }

    private Offices() {}
}
