package org.rapporteur.extract;

import java.util.List;
import java.util.Set;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Claim.Modality;
import org.rapporteur.model.Claim.Stance;
import org.rapporteur.model.Link;
import org.rapporteur.model.Link.Act;

/**
 * What a clause is worth by the words that govern it, up to a limit: whether it is negated, in which world it holds, how it is
 * held. The one place that decides so, for claims of every kind; its words stand in {@code factuality.txt}.
 *
 * @param negated whether the clause says that it isn't so
 * @param teller the word of whoever is said within the limit to tell it; -1 where nobody is
 */
record Factuality(boolean negated, Modality modality, Hold hold, int teller) {
    /** How what governs a clause holds it. */
    enum Hold {
        /** For so. */
        SAID,

        /** For what is only heard. */
        ALLEGED,

        /** For not so. */
        DENIED,

        /** For open, or for nothing that anybody says. */
        OPEN
    }

    private static final Lexicon WORDS = Lexicon.read(Factuality.class, "factuality.txt");
    private static final Set<String> GOING_ON = Set.of("go", "continue", "begin", "start", "come", "use", "have", "be");
    static final List<String> CONDITIONS = List.of("if", "unless", "whether", "lest", "until");

    /** Whether it tells what is so or isn't. */
    boolean isActual() {
        return modality == Modality.ACTUAL && hold != Hold.OPEN;
    }

    /** The worth of the clause that a word heads, by the words from a first to a last. */
    static Factuality of(Line line, int word, WordRange within) {
        return new FactualityClimb(line, within).from(word);
    }

    /** The same, of what somebody only fears or expects. */
    Factuality asPossible() {
        return modality == Modality.ACTUAL ? new Factuality(negated, Modality.POSSIBLE, hold, teller) : this;
    }

    /** Whether what a tree takes for a clause that somebody tells can be one: not "was shelled" without a subject. */
    static boolean mayBeTold(Syntax syntax, int word) {
        return syntax.child(word, Relation.AUX_PASS) < 0
                || syntax.child(
                                word,
                                Relation.NSUBJ_PASS,
                                Relation.NSUBJ,
                                Relation.CSUBJ_PASS,
                                Relation.EXPL,
                                Relation.MARK)
                        >= 0;
    }

    static boolean has(String section, String lemma) {
        return WORDS.has(section, lemma);
    }

    /** Whether what a verb tells was done: "Kerry said", not "Kerry would say", "to say" or "if Kerry said". */
    static boolean isDone(Line line, int verb) {
        Syntax syntax = line.syntax();
        return !isUnreal(line, syntax, verb) && !isSupposed(syntax, verb);
    }

    /** Whether a verb tells what may or should be: "would say", "to discuss"; "would like" and "went on to say" don't. */
    private static boolean isUnreal(Line line, Syntax syntax, int verb) {
        for (int child : syntax.children(verb)) {
            if (syntax.relation(child) == Relation.AUX && syntax.xpos(child) == Xpos.MD) {
                return !line.is(child, "would", "'d") || !isWish(syntax.lemma(verb));
            }
            if (syntax.relation(child) == Relation.MARK && line.is(child, "to")) {
                int head = syntax.head(verb);
                boolean goesOn = head >= 0 && syntax.lemma(head).equals("go") && line.is(head + 1, "on");
                return (syntax.relation(verb) != Relation.XCOMP && !goesOn)
                        || head < 0
                        || !GOING_ON.contains(syntax.lemma(head))
                        || isUnreal(line, syntax, head);
            }
        }
        return false;
    }

    private static boolean isWish(String lemma) {
        Act act = Acts.of(lemma);
        return lemma.equals("like") || act == Act.DEMAND || act == Act.SUPPORT || act == Act.POSITION;
    }

    /** Whether the verb stands in a condition: "if Kerry said". */
    private static boolean isSupposed(Syntax syntax, int verb) {
        for (int i = 0; i < verb; i++) {
            if (syntax.head(i) == verb && syntax.relation(i) == Relation.MARK && CONDITIONS.contains(syntax.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** How somebody stands to what he says, by what he does and whether he does it. */
    static Stance stanceOf(Act act, Told told) {
        if (told == Told.NOT_SAID) {
            return Stance.ASSERTED;
        }
        if (told == Told.ALLEGEDLY) {
            return Stance.ALLEGED;
        }
        return switch (act) {
            case CONFIRM -> Stance.CONFIRMED;
            case DENY -> Stance.DENIED;
            case DECLINE -> Stance.DECLINED;
            case ALLEGE -> Stance.ALLEGED;
            default -> Stance.ASSERTED;
        };
    }

    /** In which world holds what somebody says, by what he does: what is demanded isn't so yet. */
    static Modality modalityOf(Link link) {
        return switch (link.act()) {
            // "is believed to", by nobody in particular
            case POSITION -> link.source() == null ? Modality.POSSIBLE : Modality.ACTUAL;
            case PROPOSE -> Modality.PROPOSED;
            case DEMAND -> Modality.DEMANDED;
            case THREATEN, PROMISE -> Modality.PLANNED;
            default -> Modality.ACTUAL;
        };
    }

    /** The last word of a stretch whose head stands outside it: what the clause is about. */
    static int headOf(Syntax syntax, int first, int end) {
        int head = first;
        for (int i = first; i < end; i++) {
            boolean outside = syntax.head(i) < first || syntax.head(i) >= end;
            boolean word = syntax.relation(i) != Relation.PUNCT && syntax.relation(i) != Relation.CC;
            if (outside && word) {
                return i;
            }
        }
        return head;
    }
}
