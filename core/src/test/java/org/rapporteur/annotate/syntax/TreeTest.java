package org.rapporteur.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Trees of a few words. */
class TreeTest {
    /** "A hearing is scheduled on the issue": "on the issue" belongs to the hearing. */
    private final Tree crossing = Syntaxes.of("A/DET/DT/2/det hearing/NOUN/NN/4/nsubj:pass is/AUX/VBZ/4/aux:pass "
            + "scheduled/VERB/VBN/0/root on/ADP/IN/7/case the/DET/DT/7/det issue/NOUN/NN/2/nmod");

    private final Tree list = Syntaxes.of("Troops/NOUN/NNS/6/nsubj ,/PUNCT/,/3/punct tanks/NOUN/NNS/1/conj "
            + "and/CCONJ/CC/5/cc jets/NOUN/NNS/3/conj came/VERB/VBD/0/root and/CCONJ/CC/8/cc left/VERB/VBD/6/conj");

    @Test
    void childrenStandInWordOrder() {
        assertThat(crossing.root()).isEqualTo(3);
        assertThat(crossing.head(3)).isEqualTo(-1);
        assertThat(crossing.children(3)).containsExactly(1, 2);
        assertThat(crossing.children(1)).containsExactly(0, 6);
        assertThat(crossing.children(0)).isEmpty();
    }

    @Test
    void aChildIsFoundByExactlyItsRelation() {
        assertThat(crossing.child(3, Relation.AUX_PASS)).isEqualTo(2);
        assertThat(crossing.child(3, Relation.AUX_PASS, Relation.NSUBJ_PASS)).isEqualTo(1);
        assertThat(crossing.child(3, Relation.NSUBJ)).isEqualTo(-1);
        assertThat(crossing.child(0, Relation.DET)).isEqualTo(-1);
    }

    @Test
    void aSubtreeMayHaveGaps() {
        assertThat(crossing.subtree(1)).isEqualTo(new WordRange(0, 6));
        assertThat(crossing.subtreeWords(1)).containsExactly(0, 1, 4, 5, 6);
        assertThat(crossing.subtree(6)).isEqualTo(new WordRange(4, 6));
        assertThat(crossing.subtree(2)).isEqualTo(new WordRange(2, 2));
        assertThat(crossing.subtree(crossing.root())).isEqualTo(new WordRange(0, 6));
    }

    @Test
    void aWordIsWithinItselfAndAllAbove() {
        assertThat(crossing.isWithin(4, 1)).isTrue();
        assertThat(crossing.isWithin(4, 4)).isTrue();
        assertThat(crossing.isWithin(2, 1)).isFalse();
        assertThat(crossing.isWithin(1, 4)).isFalse();
    }

    @Test
    void conjunctsAreTheSameFromEach() {
        assertThat(list.conjuncts(0)).containsExactly(0, 2, 4);
        assertThat(list.conjuncts(4)).containsExactly(0, 2, 4);
        assertThat(list.conjuncts(7)).containsExactly(5, 7);
        assertThat(list.conjuncts(3)).containsExactly(3);
    }

    @Test
    void whatIsGivenBackIsACopy() {
        list.children(5)[0] = 99;
        assertThat(list.children(5)).containsExactly(0, 7);
    }

    @Test
    void whatIsNoTreeIsRefused() {
        assertThatThrownBy(() -> tree(1, 0)).hasMessage("none of 2 words is the root");
        assertThatThrownBy(() -> tree()).hasMessage("none of 0 words is the root");
        assertThatThrownBy(() -> tree(-1, -1)).hasMessage("words 0 and 1 are both the root");
        assertThatThrownBy(() -> tree(-1, 2, 1)).hasMessage("word 1 is above itself");
        assertThatThrownBy(() -> tree(-1, 1)).hasMessage("word 1 is above itself");
        assertThatThrownBy(() -> tree(-1, 2)).hasMessage("word 1 of 2 has the head 2");
        assertThatThrownBy(() -> new Tree(new int[] {-1}, new byte[] {-1})).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Tree(new int[] {-1}, new byte[2])).hasMessageContaining("2 relations");
    }

    private static Tree tree(int... heads) {
        return new Tree(heads, new byte[heads.length]);
    }
}
