package org.rapporteur.mentions.times;

import java.util.Set;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.model.Role;

/** Whether the clause around a word speaks of what is to come: "will meet", "are to meet", "is due", "begins on Monday". */
final class Ahead {
    private static final Set<String> FUTURE = TimeLine.WORDS.set("future");
    private static final Set<String> PLANNED = TimeLine.WORDS.set("planned");
    private static final Set<String> PRESENT = TimeLine.WORDS.set("present for the future");
    private static final int FARTHEST = 8;
    private static final int BEFORE = 14;
    private static final int AFTER = 8;

    static boolean at(Line line, int i) {
        return !Times.followsSaying(line, i)
                && (isPossible(line, i) || line.is(i - 1, "by", "until", "till"))
                && tells(line, i);
    }

    /** Whether words near by can put something into the future; if not, no tree is needed. */
    private static boolean isPossible(Line line, int i) {
        for (int k = Math.max(0, i - BEFORE); k < Math.min(line.size(), i + AFTER); k++) {
            String word = line.lower(k);
            if (FUTURE.contains(word) || PLANNED.contains(word) || PRESENT.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Line line, int i) {
        Syntax syntax = line.syntax();
        boolean limit = line.is(i - 1, "by", "until", "till");
        int verb = i;
        for (int steps = 0; steps < FARTHEST && !isPredicate(syntax, verb); steps++) {
            if (PLANNED.contains(line.lower(verb)) && verb != i) {
                return true;
            }
            int head = syntax.head(verb);
            if (head < 0 || head == verb) {
                return false;
            }
            verb = head;
        }
        if (!isPredicate(syntax, verb)) {
            return false;
        }
        boolean headline = line.sentence().passage().role() == Role.HEADLINE;
        if (limit && !isPast(syntax, verb)) {
            return true;
        }
        if (PLANNED.contains(line.lower(verb)) || (PRESENT.contains(line.lower(verb)) && !headline)) {
            return true;
        }
        boolean infinitive = syntax.xpos(verb) == Xpos.VB;
        for (int child : syntax.children(verb)) {
            String word = line.lower(child);
            if (word.equals("to")
                    ? infinitive && child == verb - 1 && leadsAhead(line, verb, syntax)
                    : FUTURE.contains(word)) {
                return !line.is(child + 1, "have");
            }
        }
        return false;
    }

    /** Whether "to do" is still to be done: not after a verb in the past that tells of a purpose or an attempt. */
    private static boolean leadsAhead(Line line, int verb, Syntax syntax) {
        int head = syntax.head(verb);
        return head < 0 || syntax.xpos(head) != Xpos.VBD || PLANNED.contains(line.lower(head));
    }

    /** Whether a verb, or a helper of it, is in the past. */
    private static boolean isPast(Syntax syntax, int verb) {
        boolean past = syntax.xpos(verb) == Xpos.VBD;
        for (int child : syntax.children(verb)) {
            past |= syntax.upos(child) == Upos.AUX && syntax.xpos(child) == Xpos.VBD;
        }
        return past;
    }

    /** Whether a word is a verb, or what somebody "will be". */
    private static boolean isPredicate(Syntax syntax, int i) {
        boolean predicate = syntax.upos(i) == Upos.VERB || syntax.upos(i) == Upos.AUX;
        for (int child : syntax.children(i)) {
            predicate |= syntax.upos(child) == Upos.AUX;
        }
        return predicate;
    }

    private Ahead() {}
}
