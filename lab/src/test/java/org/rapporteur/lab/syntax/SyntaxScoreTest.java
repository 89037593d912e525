package org.rapporteur.lab.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.syntax.SyntaxEngine;
import org.rapporteur.annotate.syntax.Words;

/** What is found is compared with a gold that is what is found, but for a change. */
final class SyntaxScoreTest {
    private static final List<String> FORMS =
            List.of("The", "two", "sides", "signed", "the", "truce", "on", "Monday", ".");
    private static final int SIZE = FORMS.size();

    private final Words found = new Words();
    private final List<String> upos = new ArrayList<>();
    private final List<String> xpos = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    @BeforeEach
    void parse() {
        FORMS.forEach(form -> found.add(form, 0, form.length()));
        SyntaxEngine.english().worker().analyze(found);
        for (int i = 0; i < SIZE; i++) {
            upos.add(found.upos(i));
            xpos.add(found.xpos(i));
            heads.add(found.head(i));
            relations.add(found.relation(i));
        }
    }

    @Test
    void whatIsFoundIsWithoutFaultBesideItself() {
        assertThat(score().figures())
                .containsEntry("upos", 100.0)
                .containsEntry("xpos", 100.0)
                .containsEntry("uas", 100.0)
                .containsEntry("las", 100.0)
                .containsEntry("las_no_punct", 100.0);
    }

    @Test
    void aWrongTagIsOneFault() {
        upos.set(3, "wrong");
        xpos.set(3, "wrong");
        xpos.set(4, "wrong");
        assertThat(score()).returns(SIZE - 1, SyntaxScore::upos).returns(SIZE - 2, SyntaxScore::xpos);
        assertThat(score()).returns(SIZE, SyntaxScore::las);
    }

    @Test
    void aWrongHeadIsAFaultOfBothAndAWrongRelationOfOne() {
        heads.set(2, SIZE + 7);
        relations.set(5, "wrong");
        assertThat(score()).returns(SIZE - 1, SyntaxScore::uas).returns(SIZE - 2, SyntaxScore::las);
    }

    @Test
    void subtypesDoNotCount() {
        relations.replaceAll(relation -> relation + ":sub");
        assertThat(score().las()).isEqualTo(SIZE);
    }

    @Test
    void punctuationCanBeLeftOut() {
        relations.set(0, "punct");
        relations.set(1, "punct");
        int punctuation = (int) relations.stream().filter("punct"::equals).count();
        assertThat(score()).returns(SIZE - punctuation, SyntaxScore::noPunct);
        assertThat(score().figures()).containsEntry("las_no_punct", 100.0);
        assertThat(score().figures().get("las")).isLessThan(100.0);
    }

    @Test
    void sharesAreOverAllSentences() {
        SyntaxScore whole = score();
        IntStream.range(0, SIZE).forEach(i -> upos.set(i, "wrong"));
        assertThat(whole.plus(score()).figures()).containsEntry("upos", 50.0).containsEntry("las", 100.0);
        assertThat(SyntaxScore.NONE.figures()).containsEntry("las", 0.0);
    }

    private SyntaxScore score() {
        return SyntaxScore.of(new Tree("", FORMS, FORMS, upos, xpos, heads, relations), found);
    }
}
