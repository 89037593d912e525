package org.rapporteur.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Attributed;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.extract.Cues.Cue;
import org.rapporteur.extract.Cues.Tense;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;

/**
 * What the engine heard somebody say, made out: by which verb, and who the source is.
 *
 * @param attribution with the source's own words where they stand in the cue's line, else with the cue's in their place
 */
record Heard(Attributed attributed, Attribution attribution) {
    /** Reads an engine's finds. For one report. */
    static final class Reader {
        private static final String[] RELATIVES = {"who", "which", "whose", "whom", "that"};

        /** What nobody, or nobody we could name, is said to say. */
        private static final String[] NOBODY = {
            "no", "nobody", "none", "neither", "nothing", "i", "we", "you", "me", "us", "who", "which", "what", "that", "there"
        };

        private final Story story;
        private final Cues cues;
        private final Sources sources;

        Reader(Story story, Cues cues, Sources sources) {
            this.story = story;
            this.cues = cues;
            this.sources = sources;
        }

        /** What was heard; null where it isn't plain that somebody said it, or who. */
        @Nullable Heard of(Attributed attributed) {
            Span words = attributed.source();
            Span cueSpan = attributed.cue();
            if (words == null || cueSpan == null) {
                return null;
            }
            int at = story.lineAt(words.start());
            int cueAt = story.lineAt(cueSpan.start());
            if (at < 0 || cueAt < 0) {
                return null;
            }
            Line line = story.lines().get(at);
            Line cueLine = story.lines().get(cueAt);
            Verb verb = verb(cueLine, cueSpan, attributed.content());
            Phrase holder = holder(line, words);
            if (verb == null || holder == null) {
                return null;
            }
            int end = line == cueLine && verb.phrase().first() > holder.last()
                    ? verb.phrase().first()
                    : line.size();
            Source source = sources.of(line, holder.first(), holder.last(), end);
            if (source == null) {
                return null;
            }
            return new Heard(
                    attributed,
                    new Attribution(
                            cueLine,
                            verb.cue(),
                            verb.phrase(),
                            line == cueLine ? holder : verb.phrase(),
                            source,
                            verb.told()));
        }

        /** The words that name the source, without what follows them. */
        private @Nullable Phrase holder(Line line, Span words) {
            int first = line.wordAt(words.start());
            int last = Math.min(line.wordAt(words.end()), line.size()) - 1;
            while (first <= last && !line.isWord(first)) {
                first++;
            }
            for (int i = first + 1; i <= last; i++) {
                boolean named = line.is(i, ",") && !hasName(line, i + 1, last) && !line.is(i + 1, "and");
                if (line.is(i, RELATIVES) || named) {
                    last = i - 1;
                }
            }
            while (last > first && !line.isWord(last) && !line.is(last, ".", ")")) {
                last--;
            }
            return first > last || line.is(first, NOBODY) || !line.isWord(first) ? null : new Phrase(first, last);
        }

        private static boolean hasName(Line line, int from, int to) {
            for (int i = from; i <= to && !line.is(i, RELATIVES); i++) {
                if (line.isCapitalised(i)) {
                    return true;
                }
            }
            return false;
        }

        private record Verb(Cue cue, Phrase phrase, Told told) {}

        /** The word of a cue that tells the act, and whether that was done. */
        private @Nullable Verb verb(Line line, Span words, Span content) {
            int first = line.wordAt(words.start());
            int last = Math.min(line.wordAt(words.end()), line.size()) - 1;
            if (first > last) {
                return null;
            }
            Syntax syntax = story.syntax(line);
            int verb = head(line, syntax, first, last);
            if (line.is(verb, "according")) {
                return new Verb(AttributionFinder.ACCORDING, new Phrase(verb, Math.min(verb + 1, last)), Told.SAID);
            }
            VerbPhrase phrase = VerbPhrase.of(line, verb);
            boolean refuses = line.is(verb, "declined", "refused", "declines", "refuses", "declining", "refusing");
            boolean not = phrase.negated() || Clauses.hasWord(line, "not", first, last + 1);
            boolean telling = isTelling(line, verb, line.wordAt(content.start()));
            if (telling && (refuses || (not && phrase.modal()))) {
                return new Verb(
                        AttributionFinder.DECLINE,
                        new Phrase(refuses ? verb : phrase.first(), refuses ? verb : verb - 1),
                        Told.DECLINED);
            }
            if (line.is(first, "neither") || line.is(first - 1, "neither") || Clauses.hasWord(line, "nor", first, last + 1)) {
                return new Verb(AttributionFinder.DECLINE, new Phrase(first, last), Told.DECLINED);
            }
            if (phrase.modal() || isSupposed(syntax, verb)) {
                return null;
            }
            Cue known = cues.at(line, verb);
            Act act = known != null ? known.act() : act(syntax.lemma(verb));
            Cue cue = known != null
                    ? known
                    : new Cue(act, EnumSet.noneOf(Cues.Takes.class), Tense.PAST, null);
            int end = Math.min(last, verb + cue.length() - 1);
            return new Verb(
                    cue,
                    new Phrase(verb, Math.max(verb, end)),
                    not ? Told.NOT_SAID : phrase.alleged() ? Told.ALLEGEDLY : Told.SAID);
        }

        private static Act act(String lemma) {
            Act act = Acts.of(lemma);
            return act == null ? Act.SAY : act;
        }

        /** The word that a cue's others belong to: a verb of the list, else the verb that heads them, else their head. */
        private int head(Line line, Syntax syntax, int first, int last) {
            for (int i = first; i <= last; i++) {
                if (line.is(i, "according") || (cues.at(line, i) != null && !syntax.upos(i).equals("NOUN"))) {
                    return i;
                }
            }
            for (int i = first; i <= last; i++) {
                if (syntax.upos(i).equals("VERB")) {
                    return i;
                }
            }
            for (int i = first; i <= last; i++) {
                if (Acts.of(syntax.lemma(i)) != null) {
                    return i;
                }
            }
            int head = first;
            while (head < last && !line.isWord(head)) {
                head++;
            }
            return head;
        }

        private static boolean isTelling(Line line, int verb, int content) {
            Set<String> telling = Words.list("telling");
            for (int i = verb; i <= Math.min(content + 1, verb + 6); i++) {
                if (telling.contains(line.lower(i))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the verb stands in a condition: "if Kerry said". */
        private static boolean isSupposed(Syntax syntax, int verb) {
            for (int i = 0; i < verb; i++) {
                if (syntax.head(i) == verb
                        && syntax.relation(i).equals("mark")
                        && List.of("if", "unless", "whether").contains(syntax.lemma(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
