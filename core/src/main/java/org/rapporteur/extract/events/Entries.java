package org.rapporteur.extract.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Line;
import org.rapporteur.annotate.syntax.Relation;
import org.rapporteur.annotate.syntax.Syntax;
import org.rapporteur.annotate.syntax.Upos;
import org.rapporteur.annotate.syntax.WordRange;
import org.rapporteur.annotate.syntax.Xpos;
import org.rapporteur.annotate.text.English;
import org.rapporteur.model.Event;

/** Finds which entry of the lexicon a word of a line is, if any: the one that demands most of those that hold. */
final class Entries {
    private static final int WIDEST = 7;
    private static final Set<String> PARTICLES = Set.of("in", "out", "up", "down", "off", "over", "back");

    private final Line line;
    private final Syntax syntax;
    private final Arguments arguments;
    private final EventLexicon lexicon;

    Entries(Line line, Arguments arguments, EventLexicon lexicon) {
        this.line = line;
        this.syntax = line.syntax();
        this.arguments = arguments;
        this.lexicon = lexicon;
    }

    /**
     * An entry that holds.
     *
     * @param object the word that is the object which the entry asks for; -1 where it asks for none
     */
    record Found(TriggerWord entry, int head, WordRange trigger, int object) {}

    /** The entry whose head a word is; null where it is none's. */
    @Nullable Found at(int word) {
        Found best = null;
        for (TriggerWord entry : lexicon.of(line.lower(word))) {
            Found found = match(entry, word);
            if (found != null && (best == null || entry.demands() > best.entry().demands())) {
                best = found;
            }
        }
        return best;
    }

    private @Nullable Found match(TriggerWord entry, int word) {
        WordRange trigger = switch (entry.kind()) {
            case VERB -> verb(entry, word);
            case NOUN -> noun(entry, word);
            case ADJECTIVE -> adjective(entry, word);
            case MODIFIER -> modifier(word);
        };
        if (trigger == null) {
            return null;
        }
        int object = -1;
        if (!entry.objects().isEmpty()) {
            object = object(entry, word);
            if (object < 0) {
                return null;
            }
        }
        if (entry.sense().type() == Event.Type.REQUEST && isQuestion(word)) {
            return null;
        }
        if (entry.sense().type() == Event.Type.REJECT && isSilent(word)) {
            return null;
        }
        if (entry.onlyTowards()
                && arguments.behind(word, entry.prepositions()).stream()
                        .allMatch(one -> English.isTime(line.lower(one)))) {
            return null;
        }
        if (!entry.subjects().isEmpty() && !hasSubject(entry, word)) {
            return null;
        }
        return new Found(entry, word, trigger, object);
    }

    /** "asks whether": who only wants to know asks for nothing. */
    private boolean isQuestion(int verb) {
        int told = syntax.child(verb, Relation.CCOMP);
        int mark = told < 0 ? -1 : syntax.child(told, Relation.MARK);
        return mark >= 0 && line.is(mark, "whether", "if");
    }

    /** "declined to comment", "refused to be named": who says nothing rejects nothing. */
    private boolean isSilent(int verb) {
        int told = syntax.child(verb, Relation.XCOMP);
        return told >= 0 && EventWords.has("silence", syntax.lemma(told));
    }

    private @Nullable WordRange verb(TriggerWord entry, int word) {
        boolean modifies = syntax.relation(word) == Relation.AMOD || syntax.relation(word) == Relation.COMPOUND;
        if (syntax.upos(word) != Upos.VERB || modifies || isGerund(word)) {
            return null;
        }
        int last = word;
        for (String next : entry.words().subList(1, entry.words().size())) {
            last = next(next, last, word);
            if (last < 0) {
                return null;
            }
        }
        return new WordRange(word, last == word || last - word < entry.words().size() ? last : word);
    }

    /** Where a further word of an entry stands, below its head; -1 where it doesn't. */
    private int next(String lemma, int after, int head) {
        for (int i = after + 1; i < Math.min(line.size(), after + WIDEST); i++) {
            boolean loose = PARTICLES.contains(lemma)
                    && i > head + 1
                    && syntax.relation(i) != Relation.COMPOUND_PRT; // "gave $5 million in aid"
            if ((line.is(i, lemma) || syntax.lemma(i).equals(lemma)) && syntax.isWithin(i, head) && !loose) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable WordRange noun(TriggerWord entry, int word) {
        Upos upos = syntax.upos(word);
        boolean plural = syntax.xpos(word) == Xpos.NNS || syntax.xpos(word) == Xpos.NNPS;
        boolean gerund = isGerund(word);
        if ((upos != Upos.NOUN && upos != Upos.PROPN && !gerund) || (entry.plural() && !plural)) {
            return null;
        }
        if (syntax.relation(word) == Relation.COMPOUND || syntax.relation(word) == Relation.FLAT) {
            return null;
        }
        int first = word;
        List<String> words = entry.words();
        for (int k = words.size() - 2; k >= 0; k--) {
            first--;
            if (line.is(first, "-")) {
                first--;
            }
            if (first < 0
                    || !(line.is(first, words.get(k)) || syntax.lemma(first).equals(words.get(k)))) {
                return null;
            }
        }
        return new WordRange(first, word);
    }

    /** "Turkey-backed rebels" */
    private @Nullable WordRange modifier(int word) {
        boolean before = syntax.relation(word) == Relation.AMOD && syntax.head(word) > word;
        boolean after = line.is(word - 1, "-") && word >= 2 && line.isWord(word - 2);
        return before && after ? new WordRange(word, word) : null;
    }

    /** Whether a form in -ing stands as a noun: "the shelling", "Ukrainian shelling". */
    private boolean isGerund(int word) {
        return syntax.xpos(word) == Xpos.VBG
                && (syntax.child(word, Relation.DET, Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS) >= 0
                        || syntax.relation(word)
                                .base()
                                .isOneOf(Relation.NSUBJ, Relation.OBJ, Relation.OBL, Relation.NMOD)
                        || isOpening(word)
                        || isBesideNoun(word));
    }

    /** "Shelling by the army killed", "Fighting between the two left" */
    private boolean isOpening(int word) {
        boolean first = word == 0 || !line.isWord(word - 1) || line.is(word - 1, "that", "said");
        return first
                && line.is(word + 1, "by", "between", "in", "on", "of", "near", "around", "across", "from")
                && syntax.child(word, Relation.OBJ, Relation.NSUBJ) < 0;
    }

    /** "air strikes and shelling" */
    private boolean isBesideNoun(int word) {
        return syntax.relation(word) == Relation.CONJ
                && syntax.upos(syntax.head(word)) == Upos.NOUN
                && syntax.child(word, Relation.OBJ) < 0;
    }

    private @Nullable WordRange adjective(TriggerWord entry, int word) {
        int first = word - entry.words().size() + 1;
        if (first < 0 || syntax.child(word, Relation.COP) < 0) {
            return null;
        }
        for (int k = 0; k < entry.words().size(); k++) {
            if (!line.is(first + k, entry.words().get(k))) {
                return null;
            }
        }
        return new WordRange(first, word);
    }

    private int object(TriggerWord entry, int word) {
        if (entry.kind() == TriggerWord.Kind.NOUN) {
            for (int one : arguments.behind(word, Set.of("of", "for", "in", "to"))) {
                if (isOneOf(entry.objects(), one)) {
                    return one;
                }
            }
            for (int one : arguments.modifiers(word)) {
                if (isOneOf(entry.objects(), one)) {
                    return one;
                }
            }
            return -1;
        }
        for (int one : arguments.objects(word)) {
            int measured = measured(one);
            if (isOneOf(entry.objects(), measured)) {
                return measured;
            }
        }
        if (entry.words().size() > 1) {
            String particle = entry.words().get(entry.words().size() - 1);
            for (int one : arguments.behind(word, Set.of(particle))) {
                if (isOneOf(entry.objects(), one)) {
                    return one;
                }
            }
        }
        return -1;
    }

    /** "dozens of prisoners": the prisoners. */
    private int measured(int noun) {
        if (EventWords.has("measures", syntax.lemma(noun))) {
            List<Integer> of = arguments.behind(noun, Set.of("of"));
            return of.isEmpty() ? noun : of.get(0);
        }
        return noun;
    }

    private boolean hasSubject(TriggerWord entry, int word) {
        return arguments.subjects(word).stream().anyMatch(one -> isOneOf(entry.subjects(), one))
                || arguments.objects(word).stream().anyMatch(one -> isOneOf(entry.subjects(), one));
    }

    private boolean isOneOf(Set<String> lemmas, int word) {
        String lemma = syntax.lemma(word);
        boolean plural = lemma.endsWith("s") && lemmas.contains(lemma.substring(0, lemma.length() - 1));
        return plural || lemmas.contains(lemma) || lemmas.contains(line.lower(word));
    }
}
