package org.rapporteur.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One figure of both engines is one row, and a figure of one engine alone is a row too. */
final class FigureRowTest {
    private static final ExpectedFigure TOKENS = figure("tokens.words");
    private static final ExpectedFigure DEEP = figure("seed.false");
    private static final ExpectedFigure FAST = figure("seed-fast.false");
    private static final ExpectedFigure FAST_ALONE = figure("seed-fast.places");

    @Test
    void bothEnginesStandBesideEachOtherWhereTheFirstOfThemStands() {
        assertThat(FigureRow.of(List.of(DEEP, TOKENS, FAST, FAST_ALONE)))
                .containsExactly(
                        new FigureRow("seed.false", DEEP, FAST),
                        new FigureRow("tokens.words", TOKENS, null),
                        new FigureRow("seed.places", null, FAST_ALONE));
        assertThat(FigureRow.of(List.of(FAST, DEEP))).containsExactly(new FigureRow("seed.false", DEEP, FAST));
    }

    @Test
    void aSetsNameMeansBothEnginesAndTheFastOnesMeansIt() {
        assertThat(FigureRow.isOf(List.of("seed"), DEEP)).isTrue();
        assertThat(FigureRow.isOf(List.of("seed"), FAST)).isTrue();
        assertThat(FigureRow.isOf(List.of("seed-fast"), FAST)).isTrue();
        assertThat(FigureRow.isOf(List.of("seed-fast"), DEEP)).isFalse();
        assertThat(FigureRow.isOf(List.of("seed"), TOKENS)).isFalse();
        assertThat(FigureRow.isOf(List.of(), TOKENS)).isTrue();
    }

    private static ExpectedFigure figure(String name) {
        return new ExpectedFigure(name, "true", null, null, null);
    }
}
