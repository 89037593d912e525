package org.rapporteur.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Words and arguments of trees made by hand. */
class SyntaxTest {
    @Test
    void aConjunctHasTheSubjectOfThePredicateBefore() {
        Syntax syntax = Syntaxes.of("Troops/NOUN/NNS/4/nsubj and/CCONJ/CC/3/cc tanks/NOUN/NNS/1/conj "
                + "crossed/VERB/VBD/0/root the/DET/DT/6/det border/NOUN/NN/4/obj and/CCONJ/CC/8/cc "
                + "hit/VERB/VBD/4/conj a/DET/DT/10/det village/NOUN/NN/8/obj");
        assertThat(syntax.arguments(3, Relation.NSUBJ)).containsExactly(0, 2);
        assertThat(syntax.arguments(7, Relation.NSUBJ)).containsExactly(0, 2);
        assertThat(syntax.arguments(7, Relation.OBJ))
                .as("no object is inherited")
                .containsExactly(9);
        assertThat(syntax.arguments(3, Relation.OBJ, Relation.NSUBJ)).containsExactly(0, 2, 5);
        assertThat(syntax.arguments(7, Relation.NSUBJ_PASS)).isEmpty();
        assertThat(syntax.arguments(9, Relation.NSUBJ)).isEmpty();
    }

    @Test
    void aConjunctOfAConjunctHasItToo() {
        Syntax syntax = Syntaxes.of("They/PRON/PRP/2/nsubj came/VERB/VBD/0/root ,/PUNCT/,/4/punct "
                + "saw/VERB/VBD/2/conj and/CCONJ/CC/6/cc won/VERB/VBD/4/conj");
        assertThat(syntax.arguments(5, Relation.NSUBJ)).containsExactly(0);
    }

    @Test
    void aConjunctKeepsItsOwnSubject() {
        Syntax syntax = Syntaxes.of(
                "Rebels/NOUN/NNS/2/nsubj left/VERB/VBD/0/root and/CCONJ/CC/5/cc "
                        + "troops/NOUN/NNS/5/nsubj came/VERB/VBD/2/conj and/CCONJ/CC/8/cc it/PRON/PRP/8/expl seems/VERB/VBZ/2/conj");
        assertThat(syntax.arguments(4, Relation.NSUBJ)).containsExactly(3);
        assertThat(syntax.arguments(7, Relation.NSUBJ)).as("it").isEmpty();
    }

    @Test
    void anInheritedSubjectIsPassiveWhereThePredicateIs() {
        Syntax syntax = Syntaxes.of("He/PRON/PRP/2/nsubj fled/VERB/VBD/0/root ,/PUNCT/,/5/punct was/AUX/VBD/5/aux:pass "
                + "caught/VERB/VBN/2/conj and/CCONJ/CC/7/cc died/VERB/VBD/2/conj");
        assertThat(syntax.arguments(4, Relation.NSUBJ_PASS)).containsExactly(0);
        assertThat(syntax.arguments(4, Relation.NSUBJ)).isEmpty();
        assertThat(syntax.arguments(6, Relation.NSUBJ)).containsExactly(0);
    }

    @Test
    void aParticipleSharesThePassiveAuxiliaryBefore() {
        Syntax syntax = Syntaxes.of("Men/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass killed/VERB/VBN/0/root "
                + "or/CCONJ/CC/5/cc wounded/VERB/VBN/3/conj and/CCONJ/CC/7/cc fled/VERB/VBD/3/conj and/CCONJ/CC/10/cc "
                + "have/AUX/VBP/10/aux gone/VERB/VBN/3/conj");
        assertThat(syntax.arguments(4, Relation.NSUBJ_PASS)).containsExactly(0);
        assertThat(syntax.arguments(6, Relation.NSUBJ)).containsExactly(0);
        assertThat(syntax.arguments(9, Relation.NSUBJ)).containsExactly(0);
        assertThat(syntax.arguments(9, Relation.NSUBJ_PASS)).isEmpty();
    }

    @Test
    void aConjunctAskedForBringsOnlyItsOwn() {
        Syntax syntax = Syntaxes.of("They/PRON/PRP/2/nsubj came/VERB/VBD/0/root ,/PUNCT/,/4/punct "
                + "saw/VERB/VBD/2/conj and/CCONJ/CC/6/cc won/VERB/VBD/4/conj");
        assertThat(syntax.arguments(1, Relation.CONJ)).containsExactly(3, 5);
    }

    @Test
    void tagsAndLemmasAreTheWords() {
        Syntax syntax = Syntaxes.of("They/PRON/PRP/2/nsubj left/VERB/VBD/0/root");
        assertThat(syntax.upos(1)).isEqualTo(Upos.VERB);
        assertThat(syntax.xpos(1)).isEqualTo(Xpos.VBD);
        assertThat(syntax.lemma(1)).isEqualTo("leave").isSameAs(syntax.lemma(1));
    }

    @Test
    void aTagForEachWordIsNeeded() {
        int[] heads = {-1};
        assertThatThrownBy(() -> new Syntax(
                        "x",
                        Syntaxes.sentence("x"),
                        new byte[2],
                        new byte[1],
                        heads,
                        new byte[1],
                        Lemmatizer.english()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 heads, 2 coarse and 1 fine tags of 1 words");
        assertThatThrownBy(() -> new Syntax(
                        "x",
                        Syntaxes.sentence("x"),
                        new byte[1],
                        new byte[] {99},
                        heads,
                        new byte[1],
                        Lemmatizer.english()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("XPOS with code 99 is unknown");
    }

    @Test
    void anotherEngineCanFillWords() {
        Words words = new Words();
        words.add("They left", 0, 4);
        words.add("They left", 5, 9);
        words.set(0, Upos.PRON, Xpos.PRP, 1, Relation.NSUBJ);
        words.set(1, Upos.VERB, Xpos.VBD, -1, Relation.ROOT);
        assertThat(words.lemma(1)).as("not analysed yet").isEqualTo("left");
        assertThatThrownBy(words::syntax).isInstanceOf(IllegalStateException.class);
        words.analysed(Lemmatizer.english());
        assertThat(words.lemma(1)).isEqualTo("leave");
        assertThat(words.upos(0) + " " + words.xpos(0) + " " + words.head(0) + " " + words.relation(0))
                .isEqualTo("PRON PRP 1 nsubj");
        Syntax syntax = words.syntax();
        words.clear();
        words.add("gone", 0, 4);
        assertThat(syntax.lemma(0) + " " + syntax.lemma(1)).isEqualTo("they leave");
        assertThat(syntax.arguments(1, Relation.NSUBJ)).containsExactly(0);
        assertThatThrownBy(() -> words.set(1, Upos.X, Xpos.XX, 0, Relation.DEP))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> words.set(0, Upos.X, Xpos.XX, 1, Relation.DEP))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
