package org.rapporteur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.extract.match.Filler;
import org.rapporteur.extract.match.Match;
import org.rapporteur.model.Link;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;

/**
 * Whose count a number is that no statement holds, by the patterns of {@code counts.patterns}: "the network documented 17
 * deaths", "by the army's count", "15 killed: medics".
 */
final class CountTellers {
    /** The file of its patterns. */
    static final String PATTERNS = "counts.patterns";

    /**
     * What a line tells of the teller of a count.
     *
     * @param told whether somebody is told to have counted; then the report itself doesn't
     * @param link who, where that is plain
     */
    record Teller(boolean told, @Nullable Link link) {
        static final Teller NOBODY = new Teller(false, null);
    }

    /** The patterns that hold of a line; those of word order only in headlines. */
    static List<Match> matches(Story story, Line line) {
        boolean headline = line.sentence().passage().role() == Role.HEADLINE;
        return story.matches(line).stream()
                .filter(match -> headline || !isOrder(match))
                .toList();
    }

    private static boolean isOrder(Match match) {
        return match.rule().startsWith("headline/");
    }

    /** Who is told to have counted what stands from a word to another, the end not included. */
    static Teller of(Story story, Line line, int first, int end) {
        for (Match match : matches(story, line)) {
            if (holds(match, "count", first, end) || holds(match, "number", first, end) || isTold(match, first)) {
                Filler source = match.role("source").isEmpty()
                        ? null
                        : match.role("source").get(0);
                return new Teller(true, source == null ? null : link(story, match, source.phrase()));
            }
        }
        return isObjectOfTeller(line, first, end) ? new Teller(true, null) : Teller.NOBODY;
    }

    /** Whether a number stands behind the attacks or the like of which it tells: "recorded 49 attacks that killed 12". */
    private static boolean isTold(Match match, int first) {
        return !match.role("events").isEmpty()
                && first > match.role("events").get(0).phrase().first();
    }

    private static boolean holds(Match match, String role, int first, int end) {
        return match.role(role).stream()
                .map(Filler::phrase)
                .anyMatch(phrase -> phrase.first() < end && phrase.last() >= first);
    }

    /** The link of a source that can count; null for what can't, such as a place. */
    private static @Nullable Link link(Story story, Match match, WordRange words) {
        Line line = match.line();
        Source source = story.isPlace(line, words) ? null : story.sourceOf(line, words.first(), words.last());
        if (source == null) {
            return null;
        }
        boolean report = source.type() == Source.Type.MEDIA || source.type() == Source.Type.DOCUMENT;
        int trigger = match.trigger();
        boolean word = line.isWord(trigger) && !line.isQuoted(trigger);
        return new Link(source, word ? line.span(trigger, trigger) : null, report ? Act.REPORT : Act.SAY, null, null);
    }

    /** Whether dead and hurt are what a verb is about by which nobody is killed or hurt: "Medics tallied 12 dead". */
    private static boolean isObjectOfTeller(Line line, int first, int end) {
        Syntax syntax = line.syntax();
        int head = Factuality.headOf(syntax, first, end);
        int verb = syntax.head(head);
        boolean object = syntax.upos(head) != Upos.VERB
                && syntax.relation(head).base().isOneOf(Relation.OBJ, Relation.OBL, Relation.XCOMP)
                && verb >= 0
                && syntax.upos(verb) == Upos.VERB;
        boolean given = object && (Factuality.has("given", syntax.lemma(verb)) || isAside(line, head));
        if (!object || given || Factuality.has("cause", syntax.lemma(verb))) {
            return false;
        }
        return syntax.child(verb, Relation.NSUBJ) >= 0 && Harms.after(line, verb) == null;
    }

    /** "arrested over the murder of", "marched after the death of": what a verb is not about. */
    private static boolean isAside(Line line, int head) {
        int mark = line.syntax().child(head, Relation.CASE);
        return mark >= 0 && line.is(mark, "over", "after", "following", "since");
    }

    private CountTellers() {}
}
