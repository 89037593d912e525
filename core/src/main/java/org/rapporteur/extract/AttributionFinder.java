package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.text.English;
import org.rapporteur.extract.Cues.Takes;
import org.rapporteur.extract.Cues.Tense;
import org.rapporteur.mentions.Parties;
import org.rapporteur.mentions.PartyWords;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Role;
import org.rapporteur.model.Source;

/** Finds the verbs that attribute, outside quotation marks, and the phrase before or after each that says who. */
final class AttributionFinder {
    static final Cues.Cue DECLINE = new Cues.Cue(Act.DECLINE, EnumSet.of(Takes.PHRASE), Tense.PAST, null);
    static final Cues.Cue ACCORDING = new Cues.Cue(Act.SAY, EnumSet.of(Takes.QUOTE, Takes.BARE), Tense.PAST, null);
    /** What can be declined: "would not say", "refused to discuss". */
    private static final Set<String> TELLING = English.list("telling");
    /** Forms in -s that are nouns as often as verbs: "the army's claims". */
    private static final Set<String> NOUNS = English.list("nounlike");

    /** A sentence has at most so many; beyond, it is no sentence. */
    private static final int MOST = 24;

    /** What ends the subject that follows its verb. */
    private static final String[] AFTER_SUBJECT = {
        "in", "at", "on", "during", "after", "before", "through", "via", "as", "to"
    };

    private final Cues cues;
    private final Sources sources;
    private final Subjects subjects;

    AttributionFinder(Cues cues, Parties parties, Sources sources) {
        this.cues = cues;
        this.sources = sources;
        subjects = new Subjects(cues, parties);
    }

    /** The attributions of a sentence, in order. */
    List<Attribution> in(Line line) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.isQuoted(i)) {
                continue;
            }
            Attribution attribution = found.size() < MOST ? at(line, i, found) : null;
            if (attribution != null) {
                found.add(attribution);
                i = attribution.end() - 1;
            }
        }
        return found;
    }

    /** Whether a verb of saying stands outside quotation marks that none of the attributions has. */
    boolean hasUnresolvedCue(Line line, List<Attribution> attributions) {
        for (int i = 0; i < line.size(); i++) {
            int word = i;
            Cues.Cue cue = line.isQuoted(i) || NOUNS.contains(line.lower(i)) ? null : cues.at(line, i);
            boolean says = cue != null
                    && cue.takes(Takes.QUOTE)
                    && (isFinite(cue) || cue.tense() == Tense.ING)
                    && !line.is(i + 1, "by")
                    && !isTakenIn(line, i)
                    && !isTally(line, i)
                    && !line.is(i + 1, "period");
            if (says
                    && attributions.stream()
                            .noneMatch(one -> one.verb().first() <= word
                                    && word <= one.verb().last())) {
                return true;
            }
        }
        return false;
    }

    /** "Four deaths were reported": the report itself counts them. */
    private static boolean isTally(Line line, int i) {
        VerbPhrase verb = VerbPhrase.of(line, i);
        int noun = verb.first() - 1;
        boolean counted = Harms.at(line, noun, Harms.Form.COUNTED) != null || line.is(noun, "casualties");
        return counted && line.is(i, "reported", "confirmed") && !verb.modal() && !verb.negated();
    }

    /** "admitted to two hospitals" */
    private static boolean isTakenIn(Line line, int i) {
        boolean taken = false;
        for (int k = i + 2; k < i + 7 && line.isWord(k); k++) {
            taken |= line.is(k, "hospital", "hospitals", "clinic", "clinics", "ward", "wards");
        }
        return taken && line.is(i, "admitted") && line.is(i + 1, "to", "at");
    }

    /** The source whose phrase ends at a word; null where no plain phrase does. */
    @Nullable Source sourceBefore(Line line, int last) {
        WordRange phrase = subjects.endingAt(line, last);
        return phrase == null ? null : sources.named(line, phrase.first(), phrase.last());
    }

    private @Nullable Attribution at(Line line, int i, List<Attribution> before) {
        if (line.is(i, "according") && line.is(i + 1, "to")) {
            return by(line, ACCORDING, new WordRange(i, i + 1), subjects.beginningAt(line, i + 2, "while"), Told.SAID);
        }
        if (line.is(i, "neither")
                && line.is(i + 2, "nor")
                && cues.at(line, i + 1) != null
                && cues.at(line, i + 3) != null) {
            return withSubject(line, DECLINE, new WordRange(i, i + 3), VerbPhrase.of(line, i), before, Told.DECLINED);
        }
        boolean refuses = line.is(i, "declined", "refused", "declines", "refuses") && line.is(i + 1, "to");
        boolean wouldNot = line.is(i, "would", "will") && line.is(i + 1, "not");
        if ((refuses || wouldNot) && TELLING.contains(line.lower(i + 2))) {
            return withSubject(
                    line,
                    DECLINE,
                    new WordRange(i, refuses ? i : i + 1),
                    VerbPhrase.of(line, i),
                    before,
                    Told.DECLINED);
        }
        Cues.Cue cue = cues.at(line, i);
        boolean name =
                i > 0 && line.isCapitalised(i) && line.sentence().passage().role() != Role.HEADLINE;
        if (cue == null
                || name
                || isTakenIn(line, i)
                || line.is(i + cue.length(), "by")
                || line.is(i - 1, "-")
                || line.is(i + 1, "-")) {
            return null;
        }
        int issue = cue.tense() == Tense.ING ? issuing(line, i) : -1;
        VerbPhrase verb = VerbPhrase.of(line, issue < 0 ? i : issue);
        boolean issued = issue >= 0 && !verb.modal() && !verb.be() && !verb.negated();
        if (!issued && !isFact(line, cue, verb)) {
            return null;
        }
        WordRange words = new WordRange(i, i + cue.length() - 1);
        Told told = verb.negated() ? Told.NOT_SAID : verb.alleged() ? Told.ALLEGEDLY : Told.SAID;
        Attribution attribution = withSubject(line, cue, words, verb, before, told);
        return attribution != null || verb.negated() ? attribution : inverted(line, cue, words);
    }

    /** The verb of "issued a statement saying"; -1 where a participle doesn't stand so. */
    private static int issuing(Line line, int participle) {
        boolean statement = line.is(participle - 1, "statement", "communique", "communiqué", "bulletin");
        int verb = line.is(participle - 2, "a", "the") ? participle - 3 : participle - 4;
        return statement && line.is(verb, "issued", "released", "published") ? verb : -1;
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
                || PartyWords.isPlural(line.lower(i))
                || (line.lower(i).length() > 3 && line.lower(i).endsWith("s") && line.isCapitalised(i - 1));
    }

    /** A verb with the subject before it, or, after "and" or "but", with that of the verb before. */
    private @Nullable Attribution withSubject(
            Line line, Cues.Cue cue, WordRange words, VerbPhrase verb, List<Attribution> before, Told told) {
        boolean joined = line.is(verb.first() - 1, "and", "but") && !line.isQuoted(verb.first() - 1);
        if (joined && !before.isEmpty() && isFinite(cue)) {
            Source same = before.get(before.size() - 1).source();
            return new Attribution(line, cue, words, words, same, told);
        }
        WordRange phrase = ofTree(line, words.first(), subjects.endingAt(line, verb.first() - 1));
        return phrase == null || isNoun(line, words.first(), phrase) || isSupposed(line, phrase.first())
                ? null
                : by(line, cue, words, phrase, told);
    }

    /** "Unless the army said", "Neither Kerry nor Lavrov said": nobody did. */
    private static boolean isSupposed(Line line, int subject) {
        return line.is(subject - 1, "if", "unless", "whether", "nor");
    }

    /** The subject by the tree, where the word before a verb is another's object: "[Those who heard it] said". */
    private static @Nullable WordRange ofTree(Line line, int verb, @Nullable WordRange phrase) {
        boolean doubtful = phrase != null
                && phrase.first() == phrase.last()
                && phrase.first() > 0
                && line.is(phrase.first(), "it", "you")
                && line.isWord(phrase.first() - 1)
                && !English.isBreak(line.lower(phrase.first() - 1))
                && !line.is(phrase.first() - 1, "and", "but", "as", "after", "before");
        if (phrase == null || !doubtful) {
            return phrase;
        }
        Syntax syntax = line.syntax();
        int subject = syntax.child(verb, Relation.NSUBJ);
        if (subject < 0
                || subject >= phrase.first()
                || (syntax.head(phrase.first()) == verb && syntax.relation(phrase.first()) == Relation.NSUBJ)) {
            return phrase;
        }
        return new WordRange(syntax.subtree(subject).first(), phrase.last());
    }

    private static boolean isFinite(Cues.Cue cue) {
        return cue.tense() == Tense.PAST || cue.tense() == Tense.PRESENT;
    }

    private static boolean isNoun(Line line, int i, WordRange subject) {
        boolean pronoun = subject.first() == subject.last() && English.isPronoun(line.lower(subject.first()));
        return !pronoun && NOUNS.contains(line.lower(i)) && !line.is(i + 1, "that");
    }

    /** "said the minister": after a comma or a quotation. */
    private @Nullable Attribution inverted(Line line, Cues.Cue cue, WordRange words) {
        boolean after = line.is(words.first() - 1, ",") || line.isQuoted(words.first() - 1);
        return after && cue.takes(Takes.QUOTE) && !cue.takes(Takes.WHOM) && isFinite(cue)
                ? by(line, cue, words, subjects.beginningAt(line, words.last() + 1, AFTER_SUBJECT), Told.SAID)
                : null;
    }

    private @Nullable Attribution by(Line line, Cues.Cue cue, WordRange verb, @Nullable WordRange holder, Told told) {
        if (holder == null) {
            return null;
        }
        int end = holder.first() > verb.last() ? line.size() : verb.first();
        Source source = sources.ofOrOpen(line, holder.first(), holder.last(), end);
        return source == null ? null : new Attribution(line, cue, verb, holder, source, told);
    }
}
