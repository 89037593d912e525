package org.rapporteur.lab.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand. */
final class ReliabilityTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final Reliability FIVE = new Reliability(List.of(
            new Judgement("a", 0.9, true),
            new Judgement("a", 0.9, false),
            new Judgement("b", 1.0, true),
            new Judgement("b", 0.2, false),
            new Judgement("b", 0.3, true)));

    @Test
    void claimsAreTakenTogetherByRule() {
        assertThat(FIVE.byRule()).containsOnlyKeys("a", "b");
        assertThat(FIVE.byRule().get("a")).isEqualTo(new Tally(2, 0.9, 0.5));
        assertThat(FIVE.byRule().get("b")).isEqualTo(new Tally(3, 0.5, 2.0 / 3));
        assertThat(FIVE.all().right()).isEqualTo(0.6, EXACTLY);
    }

    @Test
    void aBordersConfidenceIsInTheUpperBinAndCertaintyInTheLast() {
        assertThat(FIVE.byBin()).containsOnlyKeys(2, 3, 9);
        assertThat(FIVE.byBin().values()).extracting(Tally::statements).containsExactly(1, 1, 3);
    }

    @Test
    void errorsAreThoseWorkedOutByHand() {
        // The bins' gaps: |2.8 / 3 - 2 / 3| of three claims, .2 of one, .7 of one.
        assertThat(FIVE.expectedCalibrationError()).isEqualTo((0.8 + 0.2 + 0.7) / 5, EXACTLY);
        assertThat(FIVE.brier()).isEqualTo((0.01 + 0.81 + 0 + 0.04 + 0.49) / 5, EXACTLY);
    }

    @Test
    void noClaimsHaveNoError() {
        Reliability none = new Reliability(List.of());
        assertThat(none.expectedCalibrationError()).isZero();
        assertThat(none.brier()).isZero();
        assertThat(none.all()).isEqualTo(new Tally(0, 0, 0));
    }
}
