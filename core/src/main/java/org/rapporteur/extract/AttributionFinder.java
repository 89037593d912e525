package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Cues.Takes;
import org.rapporteur.extract.Cues.Tense;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;

/** Finds the verbs that attribute, outside quotation marks, and the phrase before or after each that says who. */
final class AttributionFinder {
    private static final Cues.Cue DECLINE = new Cues.Cue(Act.DECLINE, EnumSet.of(Takes.PHRASE), Tense.PAST, null);
    private static final Cues.Cue ACCORDING =
            new Cues.Cue(Act.SAY, EnumSet.of(Takes.QUOTE, Takes.BARE), Tense.PAST, null);
    /** What can be declined: "would not say", "refused to discuss". */
    private static final Set<String> TELLING = Words.list("telling");
    /** Forms in -s that are nouns as often as verbs: "the army's claims". */
    private static final Set<String> NOUNS = Words.list("nounlike");

    private final Cues cues;
    private final SourceTypes types;
    private final Sources sources;
    private final Subjects subjects;

    AttributionFinder(Cues cues, SourceTypes types, Sources sources) {
        this.cues = cues;
        this.types = types;
        this.sources = sources;
        subjects = new Subjects(cues, types);
    }

    /** The attributions of a sentence, in order. */
    List<Attribution> in(Line line) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.isQuoted(i)) {
                continue;
            }
            Attribution attribution = at(line, i, found);
            if (attribution != null) {
                found.add(attribution);
                i = attribution.end() - 1;
            }
        }
        return found;
    }

    /** The source whose phrase ends at a word; null where no plain phrase does. */
    @Nullable Source sourceBefore(Line line, int last) {
        Phrase phrase = subjects.endingAt(line, last);
        return phrase == null ? null : sources.of(line, phrase.first(), phrase.last());
    }

    private @Nullable Attribution at(Line line, int i, List<Attribution> before) {
        if (line.is(i, "according") && line.is(i + 1, "to")) {
            Phrase phrase = subjects.beginningAt(line, i + 2, "while");
            return phrase == null ? null : inverted(line, ACCORDING, new Phrase(i, i + 1), phrase);
        }
        if (line.is(i, "declined", "refused", "declines", "refuses")
                && line.is(i + 1, "to")
                && TELLING.contains(line.lower(i + 2))) {
            return withSubject(line, DECLINE, new Phrase(i, i), verbPhrase(line, i), before, true);
        }
        if (line.is(i, "would", "will") && line.is(i + 1, "not") && TELLING.contains(line.lower(i + 2))) {
            return withSubject(line, DECLINE, new Phrase(i, i + 1), verbPhrase(line, i), before, true);
        }
        Cues.Cue cue = cues.at(line, i);
        boolean name =
                i > 0 && line.isCapitalised(i) && line.sentence().passage().role() != Role.HEADLINE;
        if (cue == null || name || line.is(i + cue.length(), "by") || line.is(i - 1, "-") || line.is(i + 1, "-")) {
            return null;
        }
        VerbPhrase verb = verbPhrase(line, i);
        Phrase words = new Phrase(i, i + cue.length() - 1);
        Attribution attribution = isFact(line, cue, verb) ? withSubject(line, cue, words, verb, before, false) : null;
        return attribution != null || verb.negated() || !isFact(line, cue, verb)
                ? attribution
                : inverted(line, cue, words);
    }

    /**
     * The words before a verb that belong to it.
     *
     * @param first the first of them; the verb itself where there are none
     */
    private record VerbPhrase(int first, boolean negated, boolean modal, boolean be) {}

    private static VerbPhrase verbPhrase(Line line, int verb) {
        boolean negated = false;
        boolean modal = false;
        boolean be = false;
        int first = verb;
        for (; first > 0 && !line.isQuoted(first - 1); first--) {
            String lower = line.lower(first - 1);
            negated |= Words.isNegation(lower);
            modal |= Words.isModal(lower);
            be |= Words.isBe(lower);
            boolean part = Words.isNegation(lower)
                    || Words.isModal(lower)
                    || Words.isBe(lower)
                    || Words.isAdverb(lower)
                    || Words.isPerfect(lower)
                    || line.is(first - 1, "do", "does", "did");
            if (!part) {
                break;
            }
        }
        return new VerbPhrase(first, negated, modal, be);
    }

    /** Whether the verb tells that something was or was not said, rather than that it might be, or was to somebody. */
    private boolean isFact(Line line, Cues.Cue cue, VerbPhrase verb) {
        boolean passive = verb.be() && cue.tense() == Tense.PAST;
        boolean bare = cue.tense() == Tense.BASE && !verb.negated() && !isPlural(line, verb.first() - 1);
        boolean participle = cue.tense() == Tense.ING && !verb.be();
        return !passive && !verb.modal() && !bare && !participle;
    }

    private boolean isPlural(Line line, int i) {
        return line.is(i, "they", "we", "police", "people")
                || types.isPlural(line.lower(i))
                || (line.lower(i).length() > 3 && line.lower(i).endsWith("s") && line.isCapitalised(i - 1));
    }

    private @Nullable Attribution withSubject(
            Line line, Cues.Cue cue, Phrase words, VerbPhrase verb, List<Attribution> before, boolean declined) {
        boolean negated = verb.negated() && !declined;
        boolean joined = line.is(verb.first() - 1, "and", "but") && !line.isQuoted(verb.first() - 1);
        if (joined && !before.isEmpty() && (isFinite(cue) || declined)) {
            Source same = before.get(before.size() - 1).source();
            return new Attribution(
                    line,
                    cue,
                    words.first(),
                    words.last(),
                    words.first(),
                    words.first(),
                    same,
                    false,
                    negated,
                    declined,
                    words.last() + 1);
        }
        Phrase phrase = subjects.endingAt(line, verb.first() - 1);
        if (phrase == null || isNoun(line, words.first(), phrase)) {
            return null;
        }
        Source source = sources.of(line, phrase.first(), phrase.last());
        return source == null
                ? null
                : new Attribution(
                        line,
                        cue,
                        words.first(),
                        words.last(),
                        phrase.first(),
                        phrase.last(),
                        source,
                        false,
                        negated,
                        declined,
                        words.last() + 1);
    }

    private static boolean isFinite(Cues.Cue cue) {
        return cue.tense() == Tense.PAST || cue.tense() == Tense.PRESENT;
    }

    private static boolean isNoun(Line line, int i, Phrase subject) {
        boolean pronoun = subject.first() == subject.last() && Words.isPronoun(line.lower(subject.first()));
        return !pronoun && NOUNS.contains(line.lower(i)) && !line.is(i + 1, "that");
    }

    /** "said the minister": after a comma or a quotation. */
    private @Nullable Attribution inverted(Line line, Cues.Cue cue, Phrase words) {
        boolean after = line.is(words.first() - 1, ",") || line.isQuoted(words.first() - 1);
        Phrase phrase = after && cue.takes(Takes.QUOTE) && isFinite(cue)
                ? subjects.beginningAt(
                        line,
                        words.last() + 1,
                        "in",
                        "at",
                        "on",
                        "during",
                        "after",
                        "before",
                        "through",
                        "via",
                        "as",
                        "to")
                : null;
        return phrase == null ? null : inverted(line, cue, words, phrase);
    }

    private @Nullable Attribution inverted(Line line, Cues.Cue cue, Phrase words, Phrase phrase) {
        Source source = sources.of(line, phrase.first(), phrase.last());
        return source == null
                ? null
                : new Attribution(
                        line,
                        cue,
                        words.first(),
                        words.last(),
                        phrase.first(),
                        phrase.last(),
                        source,
                        true,
                        false,
                        false,
                        phrase.last() + 1);
    }
}
