package org.rapporteur.annotate.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.text.ModelFile;

/** Tags and relations and how they are written. */
class LabelsTest {
    /** The deep model's, of which the header isn't at hand here. */
    private static final String DEEP_RELATIONS =
            "acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound"
                    + " compound:prt conj cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl"
                    + " fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer"
                    + " nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum root vocative"
                    + " xcomp";

    private static final String DEEP_XPOS =
            "$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP"
                    + " PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``";

    @Test
    void everyLabelOfTheShippedModelIsKnown() throws IOException {
        SyntaxModel model =
                SyntaxModel.read(ModelFile.ofResource(SyntaxEngine.class, "syntax.model", SyntaxModel.KIND));
        assertThat(model.tagger().upos())
                .allSatisfy(label -> assertThat(Upos.of(label).label()).isEqualTo(label));
        assertThat(model.tagger().xpos())
                .allSatisfy(label -> assertThat(Xpos.of(label).label()).isEqualTo(label));
        assertThat(model.parser().relations())
                .allSatisfy(label -> assertThat(Relation.of(label).label()).isEqualTo(label));
    }

    @Test
    void everyLabelOfTheDeepModelIsKnown() {
        assertThat(DEEP_RELATIONS.split(" ", -1))
                .allSatisfy(label -> assertThat(Relation.of(label).label()).isEqualTo(label));
        assertThat(DEEP_XPOS.split(" ", -1))
                .allSatisfy(label -> assertThat(Xpos.of(label).label()).isEqualTo(label));
    }

    @Test
    void aLabelIsThatOfOneConstant() {
        assertThat(Stream.of(Upos.values()).map(Upos::label))
                .doesNotHaveDuplicates()
                .hasSize(17);
        assertThat(Stream.of(Xpos.values()).map(Xpos::label)).doesNotHaveDuplicates();
        assertThat(Stream.of(Relation.values()).map(Relation::label)).doesNotHaveDuplicates();
        assertThat(Xpos.values())
                .allSatisfy(tag -> assertThat(Xpos.of(tag.label())).isSameAs(tag));
    }

    @Test
    void theBaseIsTheLabelBeforeTheColon() {
        assertThat(Relation.values())
                .allSatisfy(relation -> assertThat(relation.base().label())
                        .isEqualTo(relation.label().replaceFirst(":.*", "")));
        assertThat(Relation.NSUBJ_PASS.base()).isSameAs(Relation.NSUBJ);
    }

    @Test
    void anUnknownLabelIsNamed() {
        assertThatThrownBy(() -> Upos.of("NOPE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("UPOS \"NOPE\" is unknown");
        assertThatThrownBy(() -> Xpos.of("nn"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("XPOS \"nn\" is unknown");
        assertThatThrownBy(() -> Relation.of("nsubj:nope"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation \"nsubj:nope\" is unknown");
    }
}
