package org.rapporteur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.model.Claim.Modality;

/** The way from a clause up the tree, gathering what the words above do to it. */
final class FactualityClimb {
    /** How many clauses and phrases may hold a clause; where there are more, it is no sentence. */
    private static final int HIGHEST = 40;

    /** How far behind "reports that …" it may be told that they are false, in words. */
    private static final int FARTHEST = 40;

    private final Line line;
    private final Syntax syntax;
    private final WordRange within;
    private boolean negated;
    private Modality modality = Modality.ACTUAL;
    private Factuality.Hold hold = Factuality.Hold.SAID;
    private int teller = -1;

    FactualityClimb(Line line, WordRange within) {
        this.line = line;
        this.syntax = line.syntax();
        this.within = within;
    }

    Factuality from(int word) {
        readOwn(word);
        int at = word;
        int steps = 0;
        for (int head = syntax.head(at); head >= 0 && within.contains(head); head = syntax.head(at)) {
            if (++steps > HIGHEST) {
                hold = Factuality.Hold.OPEN;
                break;
            }
            readHead(at, head);
            at = head;
        }
        return new Factuality(negated, modality, hold, teller);
    }

    /** The words that belong to the clause itself. */
    private void readOwn(int word) {
        for (int child : syntax.children(word)) {
            if (!within.contains(child)) {
                continue;
            }
            Relation relation = syntax.relation(child);
            String lemma = syntax.lemma(child);
            if (isNegation(child, relation)) {
                negated = !negated;
            } else if (relation == Relation.MARK && Factuality.CONDITIONS.contains(lemma)) {
                modality = Modality.HYPOTHETICAL;
            } else if (relation == Relation.MARK && lemma.equals("to") && !isTold(syntax.head(word))) {
                weaken(Modality.PLANNED);
            } else if (relation.base() == Relation.AUX && syntax.xpos(child) == Xpos.MD) {
                weaken(ofModal(lemma));
            } else if (relation == Relation.ADVMOD && line.is(child, "reportedly", "allegedly", "supposedly")) {
                hold = Factuality.Hold.ALLEGED;
            } else if (relation == Relation.ADVMOD && Factuality.has("possible", lemma)) {
                weaken(Modality.POSSIBLE);
            }
        }
    }

    private boolean isTold(int head) {
        return head >= 0
                && (Factuality.has("hearsay verb", syntax.lemma(head))
                        || Factuality.has("possible", syntax.lemma(head)));
    }

    private static Modality ofModal(String lemma) {
        return switch (lemma) {
            case "will", "shall", "wo" -> Modality.PLANNED;
            case "must", "should", "ought" -> Modality.DEMANDED;
            case "would" -> Modality.HYPOTHETICAL;
            default -> Modality.POSSIBLE;
        };
    }

    private void weaken(Modality to) {
        modality = modality == Modality.ACTUAL ? to : modality;
    }

    private boolean isNegation(int child, Relation relation) {
        boolean adverb = relation == Relation.ADVMOD && line.is(child, "not", "n't", "never", "hardly");
        return adverb;
    }

    /** What the word above a clause does to it. */
    private void readHead(int word, int head) {
        Relation relation = syntax.relation(word);
        String lemma = syntax.lemma(head);
        boolean clause = relation.isOneOf(
                Relation.CCOMP,
                Relation.XCOMP,
                Relation.ACL,
                Relation.CSUBJ,
                Relation.CSUBJ_PASS,
                Relation.CSUBJ_OUTER);
        boolean argument =
                relation.base().isOneOf(Relation.OBJ, Relation.NSUBJ, Relation.OBL) || relation.base() == Relation.NMOD;
        if (isSubject(relation) && isFalse(head)) {
            hold = Factuality.Hold.DENIED;
        } else if (Factuality.has("deny", lemma) && (clause || argument) && !isSubject(relation)) {
            hold = isNegated(head) ? Factuality.Hold.OPEN : Factuality.Hold.DENIED;
        } else if (Factuality.has("hearsay", lemma) && syntax.upos(head) == Upos.NOUN && (clause || argument)) {
            if (isCalledFalse(head)) {
                hold = Factuality.Hold.DENIED;
            } else {
                allege();
            }
        } else if (Factuality.has("proof", lemma) && (clause || argument)) {
            lacking(head);
        } else if (Factuality.has("accuse", lemma) && !isSubject(relation) && relation != Relation.OBJ) {
            allege();
        } else if (clause) {
            readClause(word, head, lemma);
        } else if (argument && !isSubject(relation) && Factuality.has("of things", lemma)) {
            Modality meant = meant(lemma);
            weaken(meant == null ? Modality.ACTUAL : meant);
        }
        readAbove(head, relation);
    }

    private static boolean isSubject(Relation relation) {
        return relation.base().isOneOf(Relation.NSUBJ, Relation.CSUBJ);
    }

    private void allege() {
        hold = hold == Factuality.Hold.SAID ? Factuality.Hold.ALLEGED : hold;
    }

    /** "no evidence that", "did not see any sign that" */
    private void lacking(int head) {
        boolean none = line.is(head - 1, "no", "any") || line.is(head - 2, "no", "any") || isNegated(head);
        int verb = syntax.head(head);
        if (none || (verb >= 0 && isNegated(verb))) {
            hold = Factuality.Hold.OPEN;
        }
    }

    private void readClause(int word, int head, String lemma) {
        boolean passive = syntax.child(head, Relation.AUX_PASS) >= 0;
        if (Factuality.has("hearsay verb", lemma) && passive) {
            allege();
            return;
        }
        if (Factuality.has("doubt", lemma) && (isNegated(head) || !lemma.equals("see"))) {
            boolean certain = !isNegated(head)
                    && !isNobody(head)
                    && List.of("know", "confirm", "determine", "establish", "verify")
                            .contains(lemma);
            if (!certain) {
                hold = Factuality.Hold.OPEN;
                return;
            }
        }
        Modality meant = meant(lemma);
        if (meant != null) {
            weaken(meant);
        } else if (syntax.relation(word) == Relation.CCOMP
                && syntax.upos(head) == Upos.VERB
                && teller < 0
                && !isRelative(word)
                && Factuality.mayBeTold(syntax, word)) {
            teller = head;
        }
        if (isNegated(head) || isNobody(head)) {
            hold = Factuality.Hold.OPEN;
        }
    }

    /** In which world a word puts what it is about: "feared", "plans for"; null where it puts it in none. */
    private static @Nullable Modality meant(String lemma) {
        if (Factuality.has("possible", lemma)) {
            return Modality.POSSIBLE;
        }
        if (Factuality.has("planned", lemma)) {
            return Modality.PLANNED;
        }
        if (Factuality.has("demanded", lemma)) {
            return Modality.DEMANDED;
        }
        return Factuality.has("proposed", lemma) ? Modality.PROPOSED : null;
    }

    /** Whether a clause is a relative one, whatever the tree makes of it: "310 civilians, of whom 120 were killed". */
    private boolean isRelative(int word) {
        for (int child : syntax.children(word)) {
            if (line.is(child, "whom")) {
                return true;
            }
        }
        return false;
    }

    /** Conditions and negations of the clauses above. */
    private void readAbove(int head, Relation relation) {
        boolean governs = relation.isOneOf(Relation.CCOMP, Relation.XCOMP, Relation.CSUBJ)
                || relation.base().isOneOf(Relation.OBJ, Relation.NSUBJ);
        for (int child : syntax.children(head)) {
            Relation own = syntax.relation(child);
            if (governs && own == Relation.MARK && Factuality.CONDITIONS.contains(syntax.lemma(child))) {
                modality = Modality.HYPOTHETICAL;
            } else if (governs && own == Relation.ADVMOD && line.is(child, "reportedly", "allegedly")) {
                allege();
            }
        }
    }

    private boolean isNegated(int word) {
        for (int child : syntax.children(word)) {
            if (isNegation(child, syntax.relation(child))) {
                return true;
            }
        }
        return line.is(word - 1, "no");
    }

    private boolean isNobody(int word) {
        int subject = syntax.child(word, Relation.NSUBJ);
        return subject >= 0 && (line.is(subject, "nobody", "none", "neither") || line.is(subject - 1, "no", "neither"));
    }

    /** "reports … were false", even where the tree doesn't make the reports its subject */
    private boolean isCalledFalse(int noun) {
        for (int i = noun + 1; i <= Math.min(within.last(), noun + FARTHEST); i++) {
            if (syntax.child(i, Relation.COP) > noun && isFalse(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFalse(int head) {
        if (!Factuality.has("false", syntax.lemma(head))) {
            return false;
        }
        return !isNegated(head);
    }
}
