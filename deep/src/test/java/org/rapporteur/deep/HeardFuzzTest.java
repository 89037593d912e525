package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.extract.ClaimFuzz;

/** What holds of the claims of damaged reports, however little an encoder was taught on such. */
final class HeardFuzzTest {
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 300) / 5;

    @Test
    void claimsOfDamagedReportsKeepTheContract() throws Exception {
        assertThat(new ClaimFuzz(DeepEngine.load()).check(INPUTS, 20160919))
                .as("claims found in all")
                .isGreaterThan(INPUTS);
    }
}
