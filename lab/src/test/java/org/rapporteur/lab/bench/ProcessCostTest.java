package org.rapporteur.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A process's costs are those of the process. */
final class ProcessCostTest {
    private static final String COUNTING = "for ((i = 0; i < 100000; i++)); do :; done";

    @Test
    void whatWorksTakesTimeAndMemoryAndWhatWaitsTakesNone() throws IOException {
        ProcessCost counting = ProcessCost.of(1, "bash", "-c", COUNTING);
        ProcessCost waiting = ProcessCost.of(1, "sleep", "0.3");
        assertThat(counting.seconds()).isGreaterThan(0.03);
        assertThat(waiting.seconds()).isLessThan(0.03);
        assertThat(waiting.wall()).isBetween(0.3, 5.0);
        assertThat(waiting.megabytes().isPresent()).isEqualTo(Files.exists(Path.of("/proc/self/status")));
        waiting.megabytes().ifPresent(most -> assertThat(most).isBetween(0.5, 50.0));
    }

    @Test
    void aProgramThatFailsIsToldByItsName() {
        assertThatThrownBy(() -> ProcessCost.once("false", "this")).hasMessage("false this failed");
    }

    @Test
    void timesAreReadWithAPointOrAComma() {
        assertThat(ProcessCost.seconds("1m1.250s 0m0,110s")).isEqualTo(61.36, within(1e-9));
    }
}
