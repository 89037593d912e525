package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cluster gives what the laptop gives. */
class ReadingJobTest {
    @SuppressWarnings("NullAway.Init")
    private static Cluster cluster;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        cluster = new Cluster();
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
    }

    @Test
    void itReadsTheSampleWeekAsTheLaptopDoes() throws Exception {
        Path week = Path.of("../examples/reports");
        Outcome laptop = Laptop.reads(week.toAbsolutePath().normalize());
        Outcome outcome = cluster.reads(week.toAbsolutePath().normalize(), folder);
        assertThat(laptop.claims()).hasSizeGreaterThan(100);
        assertThat(laptop.incidents()).hasSizeGreaterThan(5);
        assertThat(outcome).isEqualTo(laptop);
    }
}
