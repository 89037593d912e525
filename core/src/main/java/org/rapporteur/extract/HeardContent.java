package org.rapporteur.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.Quote;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;

/** Cuts what the engine heard to the words that were said, and tells whether they can have been. */
final class HeardContent {
    /** What can be done to a thing that no clause tells: "denied the strike", "demanded an inquiry". */
    private static final Set<Act> OF_THINGS =
            EnumSet.complementOf(EnumSet.of(Act.SAY, Act.REPORT, Act.ALLEGE, Act.POSITION));

    /** How sure the engine must be, by what it found. */
    private static final double LEAST = 0.3;

    private static final double LEAST_IN_HEADLINE = 0.75;
    private static final double LEAST_OF_THING = 0.5;
    private static final double LEAST_OF_THING_UNLISTED = 0.8;

    /** The words that were said, in one passage, without marks around them; null where none are left. */
    static @Nullable Span of(Story story, Heard heard) {
        Span given = heard.attributed().content();
        Span cue = heard.cue();
        Span other = passage(story, given.start());
        Span passage = cue == null ? other : passage(story, cue.start());
        if (passage == null || other == null) {
            return null;
        }
        if (!passage.overlaps(given)) {
            return cue != null && isLedUpTo(story, cue, given) ? ledUpTo(story, given, other) : null;
        }
        int start = Math.max(given.start(), passage.start());
        int end = Math.min(given.end(), passage.end());
        if (cue != null && heard.source() == null && heard.isClaim()) {
            start = withSubject(story, cue, start);
        } else if (cue != null && cue.start() >= start && cue.end() <= end) {
            return null;
        }
        end = cue == null ? end : upToItsSentence(story, cue, start, end);
        List<Quote> quotes = story.quotesIn(new Span(start, end));
        if (quotes.size() == 1) {
            Quote quote = quotes.get(0);
            int shared = Math.min(end, quote.marks().end())
                    - Math.max(start, quote.marks().start());
            if (shared >= 0.9 * (end - start) && shared >= 0.7 * quote.marks().length()) {
                return DirectSpeech.trimmed(quote, story.text());
            }
        }
        Span content = trimmed(story, start, end);
        content = content == null || heard.act() != Act.DECLINE ? content : withoutTo(story, content);
        return content != null && isPlausible(story, heard, content) ? content : null;
    }

    /** What isn't quoted ends with the sentence of its cue. */
    private static int upToItsSentence(Story story, Span cue, int start, int end) {
        Line line = story.lines().get(story.lineAt(cue.start()));
        int last = line.end(line.size() - 1);
        boolean quoted = line.isQuoted(line.wordAt(start)) || line.isQuoted(line.size() - 1);
        return quoted || start >= last ? end : Math.min(end, last);
    }

    /** Whether a colon leads from a cue's passage to what follows: "The Times reports:" and a quotation below. */
    private static boolean isLedUpTo(Story story, Span cue, Span given) {
        if (given.start() < cue.end()) {
            return false;
        }
        String between = story.text().substring(cue.end(), given.start()).strip();
        return between.isEmpty()
                ? story.text().charAt(cue.end() - 1) == ':'
                : between.indexOf(':') == between.length() - 1 && between.indexOf('\n') < 0;
    }

    /** The quotation that begins a passage; null where it begins with none. */
    private static @Nullable Span ledUpTo(Story story, Span given, Span passage) {
        List<Quote> quotes = story.quotesIn(given);
        if (quotes.isEmpty()
                || quotes.get(0).marks().start() > given.start() + 1
                || quotes.get(0).marks().start() != passage.start()) {
            return null;
        }
        return DirectSpeech.trimmed(quotes.get(0), story.text());
    }

    /** "declined [to] comment" */
    private static Span withoutTo(Story story, Span content) {
        Line line = story.lines().get(story.lineAt(content.start()));
        int first = line.wordAt(content.start());
        boolean to = line.is(first, "to") && first + 1 < line.size() && line.start(first + 1) < content.end();
        return to ? new Span(line.start(first + 1), content.end()) : content;
    }

    private static boolean isPlausible(Story story, Heard heard, Span content) {
        Line line = story.lines().get(story.lineAt(content.start()));
        int first = line.wordAt(content.start());
        int last = Math.min(line.wordAt(content.end()), line.size()) - 1;
        boolean quoted = line.isQuoted(first);
        if (heard.confidence() < LEAST) {
            return false;
        }
        boolean headline = line.sentence().passage().role() == Role.HEADLINE;
        if (headline && heard.confidence() < LEAST_IN_HEADLINE) {
            return false;
        }
        Span cue = heard.cue();
        if (!quoted && cue != null) {
            boolean elsewhere = story.lineAt(cue.start()) != story.lineAt(content.start());
            boolean before = content.start() < cue.start();
            if (elsewhere || (before && (heard.act() == Act.DECLINE || hasObject(heard, cue)))) {
                return false;
            }
        }
        Syntax syntax = line.syntax();
        return quoted
                || (!line.is(first, "and", "but", "or", "nor")
                        && !isAside(line, syntax, first)
                        && !isAnonymity(line, first, last)
                        && !isWithheld(heard, line, first)
                        && (hasVerb(syntax, first, last)
                                || (heard.source() != null && isThing(heard, syntax, first, last))));
    }

    /** "…, raising a count of 45": told of the saying, not said. */
    private static boolean isAside(Line line, Syntax syntax, int first) {
        return syntax.xpos(first) == Xpos.VBG && line.is(first - 1, ",") && syntax.relation(first) != Relation.CSUBJ;
    }

    /** Whether a verb has an object of its own: "Army takes camp, rebel confirms loss". */
    private static boolean hasObject(Heard heard, Span cue) {
        Attribution attribution = heard.attribution();
        if (attribution == null || attribution.cue().takes(Cues.Takes.WHOM)) {
            return false;
        }
        Line line = attribution.line();
        Syntax syntax = line.syntax();
        int object = syntax.child(line.wordAt(cue.start()), Relation.OBJ);
        return object > attribution.verb().last() && !line.isQuoted(object);
    }

    /** "denied the mission access": nothing was said. */
    private static boolean isWithheld(Heard heard, Line line, int first) {
        Span cue = heard.cue();
        boolean beside = cue != null && line.start(first) > cue.start() && line.wordAt(cue.start()) == first - 1;
        return heard.act() == Act.DENY && beside && Content.isWithheld(line, first);
    }

    /** Whether words without a verb can stand for what was said: "denied the strike", "spoke of an air raid". */
    private static boolean isThing(Heard heard, Syntax syntax, int first, int last) {
        double least = heard.listed() ? LEAST_OF_THING : LEAST_OF_THING_UNLISTED;
        boolean noun = false;
        for (int i = first; i <= last; i++) {
            boolean head = syntax.head(i) < first || syntax.head(i) > last;
            noun |= head && (syntax.upos(i) == Upos.NOUN || syntax.upos(i) == Upos.PROPN);
        }
        return noun && (OF_THINGS.contains(heard.act()) || (last > first && heard.confidence() >= least));
    }

    private static boolean hasVerb(Syntax syntax, int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean verb = syntax.upos(i) == Upos.VERB && syntax.relation(i) != Relation.AMOD;
            if (verb || syntax.upos(i) == Upos.AUX) {
                return true;
            }
        }
        return false;
    }

    /** "not to be named", "to give her name": what somebody asked for himself, no statement. */
    private static boolean isAnonymity(Line line, int first, int last) {
        if (last - first > 14) {
            return false;
        }
        for (int i = first; i <= last; i++) {
            boolean name = line.is(i, "name", "names") && line.is(i - 1, "his", "her", "their", "my", "its");
            boolean named = line.is(i, "named", "identified", "called", "quoted") && line.is(i - 1, "be");
            if (name || named || line.is(i, "anonymity", "anonymous")) {
                return true;
            }
        }
        return false;
    }

    /** Where "The ceasefire is said to have collapsed" begins, of which "to have collapsed" is the end. */
    private static int withSubject(Story story, Span cue, int start) {
        Line line = story.lines().get(story.lineAt(cue.start()));
        int first = line.wordAt(start);
        if (!line.is(first, "to") || start < cue.end()) {
            return start;
        }
        Syntax syntax = line.syntax();
        int subject = syntax.child(line.wordAt(cue.start()), Relation.NSUBJ_PASS, Relation.NSUBJ);
        return subject < 0 ? start : line.start(syntax.subtree(subject).first());
    }

    private static @Nullable Span trimmed(Story story, int start, int end) {
        int at = story.lineAt(start);
        if (at < 0) {
            return null;
        }
        Line line = story.lines().get(at);
        int first = line.wordAt(start);
        while (first < line.size() && !line.isWord(first) && !line.isQuoted(first)) {
            first++;
        }
        if (line.is(first, "that") && first + 1 < line.size()) {
            first++;
        }
        int lastAt = story.lineAt(end - 1);
        if (first >= line.size() || lastAt < 0) {
            return null;
        }
        Line lastLine = story.lines().get(lastAt);
        int last = Math.min(lastLine.wordAt(end), lastLine.size()) - 1;
        while (last > 0 && !lastLine.isWord(last) && !lastLine.isQuoted(last)) {
            last--;
        }
        if (lastLine.end(last) <= line.start(first)) {
            return null;
        }
        Span span = new Span(line.start(first), lastLine.end(last));
        return Statements.withClosingMarks(span, story.quotesIn(span));
    }

    /** The passage that holds an offset. */
    static @Nullable Span passage(Story story, int offset) {
        int at = story.lineAt(offset);
        return at < 0 ? null : story.lines().get(at).sentence().passage().span();
    }

    private HeardContent() {}
}
