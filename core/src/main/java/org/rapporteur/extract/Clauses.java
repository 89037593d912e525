package org.rapporteur.extract;

import java.util.Set;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.English;
import org.rapporteur.model.Role;

/** Tells clauses by the order of words: where one begins, whether it has a verb, where it ends. */
final class Clauses {
    private static final Set<String> VERBS = English.list("verbs");

    /** The first word after "that", or a question word itself, with no verb before it; -1 where there is none. */
    static int afterThat(Line line, int from, int end) {
        for (int i = from; i < Math.min(end, from + 18); i++) {
            if (line.isQuoted(i)
                    || English.isAuxiliary(line.lower(i))
                    || line.is(i, ":", ";", "so")
                    || (line.is(i, ",") && line.lower(i + 1).endsWith("ing"))) {
                return -1;
            }
            if (line.is(i, "that")) {
                return i + 1;
            }
            if (i == from && line.is(i, "who", "what", "how", "why", "where", "when", "whether", "if")) {
                return i;
            }
        }
        return -1;
    }

    static boolean hasWord(Line line, String word, int from, int end) {
        for (int i = from; i < end; i++) {
            if (line.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can be the first of a clause without "that". */
    static boolean opens(Line line, int i) {
        String lower = line.lower(i);
        if (!line.isQuoted(i) && Numbers.at(line, i) != null) {
            return true;
        }
        return !line.isQuoted(i)
                && line.isWord(i)
                && !English.isPreposition(lower)
                && !English.isAuxiliary(lower)
                && (English.isPronoun(lower)
                        || English.isDeterminer(lower)
                        || line.isCapitalised(i)
                        || lower.endsWith("s")
                        || lower.equals("there")
                        || isSubject(line, i)
                        || line.sentence().passage().role() == Role.HEADLINE);
    }

    /** Whether a noun's phrase begins at a word, or "shelling by …" does, that isn't the object of a verb before. */
    private static boolean isSubject(Line line, int i) {
        Syntax syntax = line.syntax();
        if (syntax.xpos(i) == Xpos.VBG) {
            return line.is(i + 1, "by", "between", "in", "of", "near", "on");
        }
        if (syntax.upos(i) != Upos.NOUN && syntax.upos(i) != Upos.ADJ) {
            return false;
        }
        int top = i;
        while (syntax.head(top) > i && syntax.upos(syntax.head(top)) == Upos.NOUN) {
            top = syntax.head(top);
        }
        return syntax.head(top) > i || syntax.relation(top).base().isOneOf(Relation.CCOMP, Relation.NSUBJ);
    }

    static boolean hasAuxiliary(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            if (English.isAuxiliary(line.lower(i)) && !line.is(i, "'s")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that can only be, or most often is, a finite verb stands in a stretch. */
    static boolean hasVerb(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            String lower = line.lower(i);
            if ((English.isAuxiliary(lower) && !lower.equals("'s"))
                    || (lower.endsWith("ed") && lower.length() > 4 && !line.isCapitalised(i))
                    || (lower.equals("'s") && !line.isCapitalised(i - 1))
                    || VERBS.contains(lower)) {
                return true;
            }
        }
        return false;
    }

    /** The end of a clause: a comma with "but" or "and", a dash, or the given end. */
    static int end(Line line, int from, int end) {
        for (int i = from; i < end - 1; i++) {
            if (line.is(i, ";", "—", "–", "--")
                    || (line.is(i, ",") && line.is(i + 1, "but", "and", "while", "saying", "adding", "which", "who"))) {
                return i;
            }
        }
        return end;
    }

    private Clauses() {}
}
