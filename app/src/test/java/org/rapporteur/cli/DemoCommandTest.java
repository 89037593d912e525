package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.PublishedSchema;

class DemoCommandTest {
    @Test
    void theSamplesAreReadAndCalledByTheirPlaceInTheSource() {
        Run run = Run.of("demo", "--output", "jsonl");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("{\"type\":\"report\"")))
                .hasSizeGreaterThanOrEqualTo(16)
                .allMatch(line -> line.contains("\"origin\":\"examples/reports/"));
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(PublishedSchema.faults(line)).isEmpty());
    }

    @Test
    void theUnpackedSamplesAreRemoved() throws IOException {
        Path unpacked;
        try (SampleReports samples = SampleReports.unpack()) {
            unpacked = samples.folder();
            try (Stream<Path> files = Files.list(unpacked)) {
                assertThat(files).isNotEmpty();
            }
        }
        assertThat(unpacked).doesNotExist();
    }
}
