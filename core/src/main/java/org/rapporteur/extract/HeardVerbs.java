package org.rapporteur.extract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.English;
import org.rapporteur.extract.Cues.Cue;
import org.rapporteur.extract.Cues.Tense;
import org.rapporteur.model.Link.Act;
import org.rapporteur.model.Span;

/** Finds in the words of a cue the one that tells the act, and whether that was done. For one report. */
final class HeardVerbs {
    private static final Set<String> TELLING = English.list("telling");
    private static final Set<Act> TOLD_BY_NOBODY =
            EnumSet.complementOf(EnumSet.of(Act.DECLINE, Act.REFUSE, Act.ACCEPT));

    /**
     * What a cue tells.
     *
     * @param listed whether a list knows it
     * @param impersonal whether it needs no source: "it was reported", "allegedly"
     * @param passive whether a source before it is no speaker: "the envoy was told"
     * @param unreal whether it tells what nobody did: "if he says", "could say"
     */
    record Verb(
            Cue cue, WordRange phrase, boolean listed, Told told, boolean impersonal, boolean passive, boolean unreal) {
        /** One that somebody did. */
        static Verb of(Cue cue, WordRange phrase, Told told) {
            return new Verb(cue, phrase, true, told, false, false, false);
        }
    }

    private final Cues cues;

    HeardVerbs(Cues cues) {
        this.cues = cues;
    }

    /** The verb of a cue; null where it holds none. */
    @Nullable Verb of(Line line, Span words, Span said) {
        int first = line.wordAt(words.start());
        int last = Math.min(line.wordAt(words.end()), line.size()) - 1;
        if (first > last) {
            return null;
        }
        Syntax syntax = line.syntax();
        int verb = head(line, syntax, first, last);
        if (line.is(verb, "according")) {
            return Verb.of(AttributionFinder.ACCORDING, new WordRange(verb, Math.min(verb + 1, last)), Told.SAID);
        }
        VerbPhrase phrase = VerbPhrase.of(line, verb);
        boolean not = phrase.negated() || Clauses.hasWord(line, "not", first, last + 1);
        int content = line.wordAt(said.start());
        Verb declined = declined(line, first, last, verb, phrase, not, content);
        if (declined != null) {
            return declined;
        }
        Cue cue = cue(line, syntax, verb, content);
        boolean listed = cues.at(line, verb) != null || Acts.of(syntax.lemma(verb)) != null;
        boolean hedged = phrase.alleged() || line.is(verb, "reportedly", "allegedly");
        boolean passive = syntax.xpos(verb) == Xpos.VBN && (phrase.be() || !isPerfect(syntax, verb));
        boolean asked = line.is(verb, "asked") && (passive || syntax.relation(verb) == Relation.ADVCL);
        return new Verb(
                cue,
                new WordRange(verb, Math.max(verb, Math.min(last, verb + cue.length() - 1))),
                listed,
                not ? Told.NOT_SAID : hedged ? Told.ALLEGEDLY : Told.SAID,
                hedged || (passive && listed && TOLD_BY_NOBODY.contains(cue.act()) && !not),
                passive && !line.is(verb, "quoted", "cited"),
                asked || !Factuality.isDone(line, verb));
    }

    private Cue cue(Line line, Syntax syntax, int verb, int content) {
        boolean claimed = syntax.child(verb, Relation.OBL_AGENT) >= 0 || line.is(content, "responsibility");
        if (syntax.lemma(verb).equals("claim") && claimed) {
            return new Cue(Act.CLAIM_RESPONSIBILITY, EnumSet.of(Cues.Takes.PHRASE), Tense.PAST, null);
        }
        Cue known = cues.at(line, verb);
        return known != null ? known : new Cue(act(syntax, verb), EnumSet.noneOf(Cues.Takes.class), Tense.PAST, null);
    }

    /** "refused to discuss", "would not say", "could not confirm", "neither confirmed nor denied" */
    private static @Nullable Verb declined(
            Line line, int first, int last, int verb, VerbPhrase phrase, boolean not, int content) {
        boolean refuses = line.is(verb, "declined", "refused", "declines", "refuses", "declining", "refusing");
        if (isTelling(line, verb, content) && (refuses || (not && phrase.modal()))) {
            WordRange words = refuses ? new WordRange(verb, verb) : new WordRange(phrase.first(), verb - 1);
            return Verb.of(AttributionFinder.DECLINE, words, Told.DECLINED);
        }
        boolean neither = line.is(first, "neither") || line.is(first - 1, "neither");
        return neither && Clauses.hasWord(line, "nor", first, last + 1)
                ? Verb.of(AttributionFinder.DECLINE, new WordRange(first, last), Told.DECLINED)
                : null;
    }

    private static boolean isTelling(Line line, int verb, int content) {
        for (int i = verb; i <= Math.min(content + 1, verb + 6); i++) {
            if (TELLING.contains(line.lower(i)) || line.is(i, "explain")) {
                return true;
            }
        }
        return false;
    }

    private static Act act(Syntax syntax, int verb) {
        Act act = Acts.of(syntax.lemma(verb));
        return act == null ? Act.SAY : act;
    }

    /** The word that a cue's others belong to: a verb of the list, else another verb, else a word that tells an act. */
    private int head(Line line, Syntax syntax, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (line.is(i, "according") || (cues.at(line, i) != null && syntax.upos(i) != Upos.NOUN)) {
                return i;
            }
        }
        for (int i = first; i <= last; i++) {
            if (syntax.upos(i) == Upos.VERB) {
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

    private static boolean isPerfect(Syntax syntax, int verb) {
        return Arrays.stream(syntax.children(verb))
                .anyMatch(child -> syntax.relation(child) == Relation.AUX
                        && syntax.lemma(child).equals("have"));
    }
}
