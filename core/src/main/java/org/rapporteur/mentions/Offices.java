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
        int i = first - 1;
        while (i >= 0 && first - i < FARTHEST && isTitleLike(line, i)) {
            offices.add(PartyWords.inFull(line.lower(i)));
            i--;
        }
        boolean called = line.is(i, "named", "called") || (line.is(i, "as") && line.is(i - 1, "known"));
        if (called) {
            int end = line.is(i, "as") ? i - 2 : i - 1;
            addPhraseBefore(line, line.is(end, ",") ? end - 1 : end, offices);
        }
        boolean closed = line.is(last + 1, ",") || last + 1 >= line.lastWord();
        if (line.is(i, ",") && closed) {
            addPhraseBefore(line, i - 1, offices); // "the police chief, Colonel Nasir Dembele, said"
        }
        addApposition(line, last, offices, Offices::isOffice);
        return offices;
    }

    /** The nouns for what a body is, beside its name: "the Observatory, a monitoring group", "rights group Al-Haq". */
    static Set<String> ofBody(Line line, int first, int last) {
        Set<String> nouns = new HashSet<>();
        if (PartyWords.isBodyNoun(line.lower(first - 1))) {
            nouns.add(line.lower(first - 1));
        }
        addApposition(line, last, nouns, Offices::isBody);
        for (int i = first; i <= last; i++) {
            if (line.is(i, "observatory", "monitor", "monitors", "monitoring", "watch")) {
                nouns.add("monitor");
            }
        }
        return nouns;
    }

    private static boolean isOffice(Line line, int i) {
        boolean ends = !line.isWord(i + 1) || English.isPreposition(line.lower(i + 1)) || line.is(i + 1, "who");
        return PartyWords.isOffice(line.lower(i)) || (ends && !line.isCapitalised(i) && line.isWord(i));
    }

    private static boolean isBody(Line line, int i) {
        return PartyWords.isBodyNoun(line.lower(i)) || PartyWords.isOffice(line.lower(i));
    }

    /** The words of an apposition that tell what somebody is. */
    private static void addApposition(Line line, int last, Set<String> nouns, Test test) {
        boolean article = line.is(last + 2, "the", "a", "an", "its", "his", "her", "their", "who", "one")
                || PartyWords.isOffice(line.lower(last + 2))
                || line.is(last + 3, "'s")
                || line.isCapitalised(last + 2);
        if (!line.is(last + 1, ",") || !article) {
            return;
        }
        int end = Math.min(line.size(), last + 2 + LONGEST_APPOSITION);
        for (int i = last + 2; i < end && !endsApposition(line, i); i++) {
            if (test.on(line, i) && (i + 1 >= line.lastWord() || endsApposition(line, i + 1))) {
                nouns.add(line.lower(i));
            }
        }
    }

    private interface Test {
        boolean on(Line line, int i);
    }

    /** The office that a phrase before a comma names, if it is one: "The army's spokesman in the province". */
    private static void addPhraseBefore(Line line, int end, Set<String> offices) {
        int first = end;
        while (first > 0
                && end - first < LONGEST_APPOSITION
                && !beginsPhrase(line, first)
                && isInPhrase(line, first - 1)) {
            first--;
        }
        boolean determined = English.isDeterminer(line.lower(first)) || line.isCapitalised(first);
        for (int i = first; i <= end && determined; i++) {
            boolean head = i == end || English.isPreposition(line.lower(i + 1));
            if (PartyWords.isOffice(line.lower(i)) || (head && i > first && !line.isCapitalised(i))) {
                offices.add(line.lower(i));
            }
            if (head) {
                return;
            }
        }
    }

    private static boolean isInPhrase(Line line, int i) {
        boolean inside = line.isWord(i) && !English.isAuxiliary(line.lower(i));
        return (inside || line.is(i, "'s", "'", "-")) && !line.isQuoted(i);
    }

    /** Whether a determiner, or the owner's name of "WFP's logistics officer", stands there. */
    private static boolean beginsPhrase(Line line, int i) {
        boolean owner = line.is(i + 1, "'s", "'") && line.isCapitalised(i) && !line.isCapitalised(i - 1);
        boolean determined = English.isDeterminer(line.lower(i)) && !English.isPreposition(line.lower(i - 1));
        return determined || owner;
    }

    private static boolean isTitleLike(Line line, int i) {
        String lower = line.lower(i);
        return line.isWord(i)
                && !line.isQuoted(i)
                && (PartyWords.isOffice(lower)
                        || PartyWords.isTitle(line.word(i))
                        || (line.isCapitalised(i) && !isPrepositional(line, i) && !English.isTime(lower)));
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
