package org.rapporteur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.Lexicon;
import org.rapporteur.model.Claim.Modality;

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

    /** How many clauses and phrases may hold a clause; where there are more, it is no sentence. */
    private static final int HIGHEST = 40;

    /** How far behind "reports that …" it may be told that they are false, in words. */
    private static final int FARTHEST = 40;

    private static final Lexicon WORDS = Lexicon.read(Factuality.class, "factuality.txt");
    private static final List<String> CONDITIONS = List.of("if", "unless", "whether", "lest", "until");

    /** Whether it tells what is so or isn't. */
    boolean isActual() {
        return modality == Modality.ACTUAL;
    }

    /** The worth of the clause that a word heads, by the words from a first to a last. */
    static Factuality of(Line line, int word, WordRange within) {
        return new Climb(line, within).from(word);
    }

    private static boolean has(String section, String lemma) {
        return WORDS.set(section).contains(lemma);
    }

    /** One way up the tree. */
    private static final class Climb {
        private final Line line;
        private final Syntax syntax;
        private final WordRange within;
        private boolean negated;
        private Modality modality = Modality.ACTUAL;
        private Hold hold = Hold.SAID;
        private int teller = -1;

        Climb(Line line, WordRange within) {
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
                    hold = Hold.OPEN;
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
                } else if (relation == Relation.MARK && CONDITIONS.contains(lemma)) {
                    modality = Modality.HYPOTHETICAL;
                } else if (relation == Relation.MARK && lemma.equals("to") && !isTold(syntax.head(word))) {
                    weaken(Modality.PLANNED);
                } else if (relation.base() == Relation.AUX && syntax.xpos(child) == Xpos.MD) {
                    weaken(ofModal(lemma));
                } else if (relation == Relation.ADVMOD && line.is(child, "reportedly", "allegedly", "supposedly")) {
                    hold = Hold.ALLEGED;
                } else if (relation == Relation.ADVMOD && has("possible", lemma)) {
                    weaken(Modality.POSSIBLE);
                }
            }
        }

        private boolean isTold(int head) {
            return head >= 0 && (has("hearsay verb", syntax.lemma(head)) || has("possible", syntax.lemma(head)));
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
            boolean argument = relation.base().isOneOf(Relation.OBJ, Relation.NSUBJ, Relation.OBL)
                    || relation.base() == Relation.NMOD;
            if (isSubject(relation) && isFalse(head)) {
                hold = Hold.DENIED;
            } else if (has("deny", lemma) && (clause || argument) && !isSubject(relation)) {
                hold = isNegated(head) ? Hold.OPEN : Hold.DENIED;
            } else if (has("hearsay", lemma) && syntax.upos(head) == Upos.NOUN && (clause || argument)) {
                if (isCalledFalse(head)) {
                    hold = Hold.DENIED;
                } else {
                    allege();
                }
            } else if (has("proof", lemma) && (clause || argument)) {
                lacking(head);
            } else if (clause) {
                readClause(word, head, lemma);
            }
            readAbove(head, relation);
        }

        private static boolean isSubject(Relation relation) {
            return relation.base().isOneOf(Relation.NSUBJ, Relation.CSUBJ);
        }

        private void allege() {
            hold = hold == Hold.SAID ? Hold.ALLEGED : hold;
        }

        /** "no evidence that", "did not see any sign that" */
        private void lacking(int head) {
            boolean none = line.is(head - 1, "no", "any") || line.is(head - 2, "no", "any") || isNegated(head);
            int verb = syntax.head(head);
            if (none || (verb >= 0 && isNegated(verb))) {
                hold = Hold.OPEN;
            }
        }

        private void readClause(int word, int head, String lemma) {
            boolean passive = syntax.child(head, Relation.AUX_PASS) >= 0;
            if (has("hearsay verb", lemma) && passive) {
                allege();
                return;
            }
            if (has("doubt", lemma) && (isNegated(head) || !lemma.equals("see"))) {
                boolean certain = !isNegated(head)
                        && !isNobody(head)
                        && List.of("know", "confirm", "determine", "establish", "verify")
                                .contains(lemma);
                if (!certain) {
                    hold = Hold.OPEN;
                    return;
                }
            }
            if (has("possible", lemma)) {
                weaken(Modality.POSSIBLE);
            } else if (has("planned", lemma)) {
                weaken(Modality.PLANNED);
            } else if (has("demanded", lemma)) {
                weaken(Modality.DEMANDED);
            } else if (has("proposed", lemma)) {
                weaken(Modality.PROPOSED);
            } else if (syntax.relation(word) == Relation.CCOMP && syntax.upos(head) == Upos.VERB && teller < 0) {
                teller = head;
            }
            if (isNegated(head) || isNobody(head)) {
                hold = Hold.OPEN;
            }
        }

        /** Conditions and negations of the clauses above. */
        private void readAbove(int head, Relation relation) {
            boolean governs = relation.isOneOf(Relation.CCOMP, Relation.XCOMP, Relation.CSUBJ)
                    || relation.base().isOneOf(Relation.OBJ, Relation.NSUBJ);
            for (int child : syntax.children(head)) {
                Relation own = syntax.relation(child);
                if (governs && own == Relation.MARK && CONDITIONS.contains(syntax.lemma(child))) {
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
            return subject >= 0
                    && (line.is(subject, "nobody", "none", "neither") || line.is(subject - 1, "no", "neither"));
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
            if (!has("false", syntax.lemma(head))) {
                return false;
            }
            return !isNegated(head);
        }
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

    /** The subject of a teller; null where there is none. */
    static @Nullable WordRange subjectOf(Line line, int verb) {
        Syntax syntax = line.syntax();
        int subject = syntax.child(verb, Relation.NSUBJ);
        if (subject < 0) {
            return null;
        }
        WordRange words = syntax.subtree(subject);
        return words.last() < verb ? words : null;
    }
}
