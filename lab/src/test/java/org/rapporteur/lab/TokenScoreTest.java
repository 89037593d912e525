package org.rapporteur.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.model.Span;

final class TokenScoreTest {
    @Test
    void theGoldItselfIsWithoutFault() throws Exception {
        Segmentation gold =
                ConlluDocuments.read(Resources.path("two.conllu")).get(0).gold();
        assertThat(TokenScore.compare(gold, gold))
                .isEqualTo(new TokenScore(new F1(11, 11, 11), new F1(12, 12, 12), new F1(3, 3, 3)));
    }

    @Test
    void theAnnotatorIsComparedOnRawText() throws Exception {
        TokenScore score = TokenScore.NONE;
        for (ConlluDocument document : ConlluDocuments.read(Resources.path("two.conllu"))) {
            score = score.plus(TokenScore.of(document, new Annotator(new FastEngine())));
        }
        assertThat(score.tokens()).isEqualTo(new F1(14, 14, 14));
        assertThat(score.words()).isEqualTo(new F1(15, 15, 15));
        assertThat(score.sentences()).isEqualTo(new F1(4, 4, 4));
    }

    @Test
    void whatIsFoundWrongCountsAgainstPrecisionAndWhatIsMissedAgainstRecall() {
        Segmentation gold =
                segmentation(List.of(new Span(0, 10)), List.of(new Span(0, 3), new Span(4, 7), new Span(7, 10)));
        Segmentation found =
                segmentation(List.of(new Span(0, 3), new Span(4, 10)), List.of(new Span(0, 3), new Span(4, 10)));
        TokenScore score = TokenScore.compare(found, gold);
        assertThat(score.tokens()).isEqualTo(new F1(1, 2, 3));
        assertThat(score.tokens().value()).isEqualTo(40);
        assertThat(score.tokens().precision()).isEqualTo(50);
        assertThat(score.sentences()).isEqualTo(new F1(0, 2, 1));
        assertThat(score.sentences().value()).isZero();
    }

    @Test
    void aDividedContractionIsRightByWordsThoughItsTokenIsWrong() {
        List<Span> parts = List.of(new Span(0, 2), new Span(2, 5));
        Segmentation gold = new Segmentation(List.of(new Span(0, 5)), List.of(new Span(0, 5)), parts);
        TokenScore score = TokenScore.compare(segmentation(List.of(new Span(0, 5)), parts), gold);
        assertThat(score.words()).isEqualTo(new F1(2, 2, 2));
        assertThat(score.tokens()).isEqualTo(new F1(0, 2, 1));
    }

    private static Segmentation segmentation(List<Span> sentences, List<Span> tokens) {
        return new Segmentation(sentences, tokens, tokens);
    }
}
