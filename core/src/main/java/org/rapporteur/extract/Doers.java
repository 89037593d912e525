package org.rapporteur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.mentions.times.Timed;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/**
 * Who hurt those that a count tells of, and by what, where the same clause says so: "Border guards killed six", "killed by
 * gunmen", "killed in shelling".
 */
record Doers(List<Party> by, @Nullable Span cause) {
    private static final Doers NONE = new Doers(List.of(), null);

    /**
     * Those of a count.
     *
     * @param times the line's: what was done "by Friday" was not done by a Friday
     */
    static Doers of(Story story, Line line, CasualtyPhrase phrase, List<Timed> times) {
        Syntax syntax = line.syntax();
        int verb = phrase.word();
        if (verb >= line.size() || phrase.sort() == CasualtyPhrase.Sort.TOLL) {
            return NONE;
        }
        Party by = null;
        Span cause = null;
        for (int child : syntax.children(verb)) {
            boolean subject = syntax.relation(child) == Relation.NSUBJ && syntax.child(verb, Relation.AUX_PASS) < 0;
            boolean own = child >= phrase.first() && child < phrase.end() && !subject;
            boolean time = times.stream().anyMatch(timed -> child >= timed.first() && child < timed.end());
            boolean adjunct = !time && syntax.relation(child).base().isOneOf(Relation.OBL, Relation.NMOD);
            int preposition = syntax.child(child, Relation.CASE);
            boolean agent = adjunct && preposition >= 0 && line.is(preposition, "by");
            boolean means = adjunct && preposition >= 0 && line.is(preposition, "in", "by", "from", "of", "during");
            if (Harms.has("cause", line, child) && (subject || means)) {
                cause = cause == null ? span(line, child) : cause;
            } else if (!own && (agent || (subject && isDone(line, phrase)))) {
                by = by == null ? party(story, line, child) : by;
            } else if (syntax.relation(child).base() == Relation.ADVCL && cause == null) {
                int what = syntax.child(child, Relation.NSUBJ);
                cause = what >= 0 && Harms.has("cause", line, what) ? span(line, what) : null;
            }
        }
        return new Doers(by == null ? List.of() : List.of(by), cause);
    }

    /** Whether the count's verb has those hurt as its object. */
    private static boolean isDone(Line line, CasualtyPhrase phrase) {
        return Harms.at(line, phrase.word(), Harms.Form.DOING) != null && phrase.first() == phrase.word();
    }

    private static Span span(Line line, int noun) {
        int first = noun;
        while (first > 0
                && line.syntax().head(first - 1) == noun
                && line.syntax().relation(first - 1).base().isOneOf(Relation.COMPOUND, Relation.AMOD)) {
            first--;
        }
        return line.span(first, noun);
    }

    private static @Nullable Party party(Story story, Line line, int head) {
        Syntax syntax = line.syntax();
        if (!syntax.upos(head).equals(Upos.NOUN) && !syntax.upos(head).equals(Upos.PROPN)) {
            return null;
        }
        int first = head;
        while (first > 0 && isOwn(syntax, first - 1, head)) {
            first--;
        }
        int last = head;
        while (last + 1 < line.size()
                && syntax.head(last + 1) == head
                && syntax.relation(last + 1).base().isOneOf(Relation.FLAT)) {
            last++;
        }
        WordRange words = new WordRange(first, last);
        Source who = story.isPlace(line, words) ? null : story.sourceNamed(line, words);
        return who == null || who.type() == Source.Type.DOCUMENT
                ? null
                : new Party(who.words(), who.name(), who.id(), type(who.type()), null, null);
    }

    private static boolean isOwn(Syntax syntax, int word, int head) {
        return syntax.isWithin(word, head)
                && syntax.relation(word)
                        .base()
                        .isOneOf(Relation.DET, Relation.AMOD, Relation.COMPOUND, Relation.NUMMOD, Relation.NMOD);
    }

    private static Party.@Nullable Type type(Source.Type type) {
        return switch (type) {
            case PERSON -> Party.Type.PERSON;
            case GOVERNMENT -> Party.Type.GOVERNMENT;
            case ARMED_GROUP -> Party.Type.ARMED_GROUP;
            case ORGANISATION, MEDIA -> Party.Type.ORGANISATION;
            default -> null;
        };
    }
}
