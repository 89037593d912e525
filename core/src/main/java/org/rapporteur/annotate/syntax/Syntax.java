package org.rapporteur.annotate.syntax;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.text.Sentence;

/**
 * Lemmas, tags and dependencies of one sentence's words, which are numbered from 0 as the sentence numbers them. Immutable
 * and thread-safe; a lemma is found when it is first asked for, then kept.
 */
public final class Syntax extends Tree {
    private final CharSequence text;
    private final IntUnaryOperator starts;
    private final IntUnaryOperator ends;
    private final byte[] upos;
    private final byte[] xpos;
    private final Lemmatizer lemmatizer;

    /** Threads may find the same lemma twice and keep either. */
    private final @Nullable String[] lemmas;

    /**
     * Copies what was found of a sentence; every array has one entry a word.
     *
     * @param text what the sentence's offsets are into; it is kept, and must not change
     * @param upos codes of {@link Upos}
     * @param xpos codes of {@link Xpos}
     * @param heads a word's head each, -1 for the root
     * @param relations codes of {@link Relation}
     * @throws IllegalArgumentException where there are more or fewer entries, a code is unknown, or the heads
     *     aren't a tree with one root
     */
    public Syntax(
            CharSequence text,
            Sentence sentence,
            byte[] upos,
            byte[] xpos,
            int[] heads,
            byte[] relations,
            Lemmatizer lemmatizer) {
        this(text, sentence.size(), sentence::start, sentence::end, upos, xpos, heads, relations, lemmatizer);
    }

    /** The same of words that stand from starts (inclusive) to ends (exclusive). */
    Syntax(
            CharSequence text,
            int size,
            IntUnaryOperator starts,
            IntUnaryOperator ends,
            byte[] upos,
            byte[] xpos,
            int[] heads,
            byte[] relations,
            Lemmatizer lemmatizer) {
        super(heads, relations);
        if (heads.length != size || upos.length != size || xpos.length != size) {
            throw new IllegalArgumentException(heads.length + " heads, " + upos.length + " coarse and " + xpos.length
                    + " fine tags of " + size + " words");
        }
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.upos = Upos.LABELS.copy(upos);
        this.xpos = Xpos.LABELS.copy(xpos);
        this.lemmatizer = lemmatizer;
        lemmas = new String[size];
    }

    public Upos upos(int word) {
        return Upos.LABELS.at(upos[word]);
    }

    public Xpos xpos(int word) {
        return Xpos.LABELS.at(xpos[word]);
    }

    public String lemma(int word) {
        String lemma = lemmas[word];
        if (lemma == null) {
            lemma = lemmatizer.lemma(text, starts.applyAsInt(word), ends.applyAsInt(word), xpos(word));
            lemmas[word] = lemma;
        }
        return lemma;
    }

    /**
     * A predicate's arguments with exactly one of these relations, each with the words coordinated with it, as enhanced
     * Universal Dependencies distribute them. A conjunct without a subject has that of the predicate before it: in "crossed
     * the border and hit a village", hit has the subject of crossed, as nsubj or nsubj:pass (csubj, csubj:pass) by whether
     * it is passive itself.
     */
    public int[] arguments(int predicate, Relation... relations) {
        IntStream own = Arrays.stream(children(predicate))
                .filter(child -> relation(child).isOneOf(relations));
        IntStream inherited = inheritedSubjects(predicate)
                .filter(subject -> subjectRelation(subject, predicate).isOneOf(relations));
        return IntStream.concat(own, inherited)
                .flatMap(this::conjunctsFrom)
                .sorted()
                .toArray();
    }

    private IntStream inheritedSubjects(int predicate) {
        int owner = predicate;
        while (!hasSubject(owner) && relation(owner) == Relation.CONJ && head(owner) >= 0) {
            owner = head(owner);
        }
        return owner == predicate
                ? IntStream.empty()
                : Arrays.stream(children(owner)).filter(this::isInheritable);
    }

    private boolean hasSubject(int predicate) {
        return Arrays.stream(children(predicate))
                .anyMatch(child -> isSubject(child) || relation(child) == Relation.EXPL);
    }

    private boolean isInheritable(int child) {
        return isSubject(child) && !relation(child).isOneOf(Relation.NSUBJ_OUTER, Relation.CSUBJ_OUTER);
    }

    private boolean isSubject(int child) {
        return relation(child).base().isOneOf(Relation.NSUBJ, Relation.CSUBJ);
    }

    /** The relation that a subject has to a predicate that inherits it. */
    private Relation subjectRelation(int subject, int predicate) {
        boolean passive = isPassive(predicate);
        if (relation(subject).base() == Relation.CSUBJ) {
            return passive ? Relation.CSUBJ_PASS : Relation.CSUBJ;
        }
        return passive ? Relation.NSUBJ_PASS : Relation.NSUBJ;
    }

    /** Whether a predicate has a passive auxiliary, or is a participle that shares that of the predicate before it. */
    private boolean isPassive(int predicate) {
        if (child(predicate, Relation.AUX_PASS, Relation.NSUBJ_PASS, Relation.CSUBJ_PASS) >= 0) {
            return true;
        }
        return relation(predicate) == Relation.CONJ
                && head(predicate) >= 0
                && xpos(predicate) == Xpos.VBN
                && child(predicate, Relation.AUX, Relation.COP) < 0
                && !hasSubject(predicate)
                && isPassive(head(predicate));
    }
}
