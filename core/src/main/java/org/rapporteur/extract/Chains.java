package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Link;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Whose words a clause is: the chain of the innermost statement whose content holds it, or of whoever else the sentence
 * tells it by. The one place that decides so, for claims of every kind. Where it isn't plain, the clause is nobody's claim,
 * least of all the report's own.
 */
final class Chains {
    /** How many statements may begin between a statement and the words that it holds. */
    private static final int NESTED = 16;

    /** What has more words is no sentence, and nothing in it is plain. */
    private static final int LONGEST = 2_000;

    private final Story story;
    private final List<Statement> statements;

    /**
     * Whose words some are.
     *
     * @param within the statement that holds them; null where none does
     * @param clause the words that make the claim
     */
    record Owned(List<Link> chain, @Nullable Statement within, Span clause, Factuality worth) {
        /** How the last of the chain stands to the words. */
        Claim.Stance stance() {
            Statement statement = within;
            Claim.Stance said = statement == null
                    ? Claim.Stance.ASSERTED
                    : statement.basis().stance();
            if (worth.hold() == Factuality.Hold.DENIED) {
                return said == Claim.Stance.DENIED ? Claim.Stance.ASSERTED : Claim.Stance.DENIED;
            }
            return worth.hold() == Factuality.Hold.ALLEGED && said == Claim.Stance.ASSERTED
                    ? Claim.Stance.ALLEGED
                    : said;
        }

        /** The same of what somebody says he will do: "said it would release" is no condition. */
        Owned asPlanned() {
            return new Owned(
                    chain, within, clause, new Factuality(worth.negated(), Claim.Modality.PLANNED, worth.hold(), -1));
        }

        /** Whether they say that it is so. */
        Claim.Polarity polarity() {
            boolean denied = stance() == Claim.Stance.DENIED;
            return denied != worth.negated() ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE;
        }

        /** In which world it holds. */
        Claim.Modality modality() {
            Statement statement = within;
            if (worth.modality() != Claim.Modality.ACTUAL) {
                return worth.modality();
            }
            if (worth.hold() == Factuality.Hold.OPEN) {
                return Claim.Modality.HYPOTHETICAL;
            }
            return statement == null ? Claim.Modality.ACTUAL : statement.basis().modality();
        }
    }

    Chains(Story story, List<Statement> statements) {
        this.story = story;
        this.statements = statements;
    }

    /** Whose a count is; null where that isn't plain. A verb of which nobody knows that it counts makes it nobody's. */
    @Nullable Owned of(Line line, int first, int end) {
        if (line.size() > LONGEST) {
            return null;
        }
        Statement within = innermost(line.span(first, end - 1));
        Factuality worth = Factuality.of(line, Factuality.headOf(line.syntax(), first, end), limits(line, within));
        CountTellers.Teller teller = CountTellers.of(story, line, first, end);
        Link link = teller.link();
        if (within != null) {
            List<Link> chain = new ArrayList<>(within.basis().chain());
            if (link != null
                    && link.source() != null
                    && within.content().contains(link.source().words())) {
                chain.add(link);
            }
            return new Owned(chain, within, within.content(), worth);
        }
        if (teller.told()) {
            return link == null
                    ? null
                    : new Owned(List.of(link), null, line.sentence().span(), worth);
        }
        return isSomebodyElses(line, first) ? null : reportsOwn(line, worth);
    }

    /** Whether a line is short enough to be a sentence. */
    static boolean isSentence(Line line) {
        return line.size() <= LONGEST;
    }

    /** Whose words it is that something was done; null where that isn't plain. */
    @Nullable Owned ofDeed(Line line, int head) {
        if (line.size() > LONGEST) {
            return null;
        }
        Statement within = innermost(line.span(head, head));
        Factuality worth = Factuality.of(line, head, limits(line, within));
        if (within != null) {
            boolean feared = isFeared(line, within);
            return new Owned(within.basis().chain(), within, within.content(), feared ? worth.asPossible() : worth);
        }
        return isLabelled(line, head) || line.isQuoted(head) || line.is(line.size() - 1, "?") || isUnderCue(line, head)
                ? null
                : reportsOwn(line, worth);
    }

    /** "Residents fear an attack" */
    private static boolean isFeared(Line line, Statement statement) {
        List<Link> chain = statement.basis().chain();
        Span cue = chain.get(chain.size() - 1).cue();
        int word = cue == null || !line.sentence().span().contains(cue) ? -1 : line.wordAt(cue.start());
        return word >= 0
                && word < line.size()
                && Factuality.has("possible", line.syntax().lemma(word));
    }

    private static @Nullable Owned reportsOwn(Line line, Factuality worth) {
        boolean others = worth.hold() == Factuality.Hold.DENIED || worth.teller() >= 0;
        return others ? null : new Owned(List.of(), null, line.sentence().span(), worth);
    }

    /** Whether a verb of saying whose words weren't made out may have a deed among them, by the tree. */
    private boolean isUnderCue(Line line, int head) {
        boolean open = story.hasUnresolvedCue(line)
                || story.attributions(line).stream().anyMatch(one -> !one.declined() && one.end() <= head);
        return open
                && story.words(line, Triggers.CUE).stream().anyMatch(cue -> cue != head && mayTell(line, cue, head));
    }

    /** Whether what a cue tells may hold a deed: not where the cue only goes with it, as in "lifted the ban, saying". */
    private static boolean mayTell(Line line, int cue, int head) {
        Syntax syntax = line.syntax();
        int below = cue;
        for (int at = cue; at >= 0; below = at, at = syntax.head(at)) {
            if (at == head) {
                return syntax.relation(below) == Relation.PARATAXIS;
            }
        }
        below = head;
        for (int at = syntax.head(head); at >= 0; below = at, at = syntax.head(at)) {
            if (at == cue) {
                Relation relation = syntax.relation(below);
                boolean clause = relation == Relation.CCOMP && Factuality.mayBeTold(syntax, below);
                return clause || relation == Relation.PARATAXIS || relation == Relation.XCOMP;
            }
        }
        return syntax.relation(cue) == Relation.PARATAXIS || syntax.head(cue) < 0;
    }

    /** The words of a line that a statement holds; all of them where there is none. */
    private static WordRange limits(Line line, @Nullable Statement within) {
        int first = within == null ? 0 : Math.min(line.wordAt(within.content().start()), line.size() - 1);
        int last = within == null
                ? line.size() - 1
                : Math.min(line.wordAt(within.content().end()), line.size()) - 1;
        return new WordRange(first, Math.max(first, last));
    }

    /**
     * Whether words outside all statements are somebody's that the sentence doesn't plainly name: in a quotation, before a
     * colon's speaker, beside a verb of saying without a subject, or asked.
     */
    private boolean isSomebodyElses(Line line, int first) {
        boolean said = story.attributions(line).stream()
                .anyMatch(one -> !one.declined() && one.end() <= first && !hasComma(line, one.end(), first));
        return said
                || isLabelled(line, first)
                || line.isQuoted(first)
                || line.is(line.size() - 1, "?")
                || story.hasUnresolvedCue(line);
    }

    /** Whether a label stands before a word that may name a speaker: "Hospital: 12 dead", not "ISLAMABAD: …". */
    private boolean isLabelled(Line line, int word) {
        for (int i = 1; i < 6 && i < word; i++) {
            if (line.is(i, ":") && !BulletinLabel.endsAt(line, i)) {
                boolean capitals = line.span(0, i - 1).of(line.text()).chars().noneMatch(Character::isLowerCase);
                return !capitals && !story.isPlace(line, new WordRange(0, i - 1));
            }
        }
        return false;
    }

    private static boolean hasComma(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, ",", ";", ":", "—", "–", "--")) {
                return true;
            }
        }
        return false;
    }

    /** The innermost statement that holds the words and says or denies them. */
    private @Nullable Statement innermost(Span words) {
        int low = 0;
        int high = statements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (statements.get(middle).content().start() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - NESTED); i--) {
            Claim.Basis basis = statements.get(i).basis();
            boolean said = basis.polarity() == Claim.Polarity.POSITIVE && basis.stance() != Claim.Stance.DECLINED;
            if (said && statements.get(i).content().contains(words)) {
                return statements.get(i);
            }
        }
        return null;
    }
}
