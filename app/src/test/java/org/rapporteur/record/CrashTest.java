package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the program is killed: what it said it had kept is there, what it hadn't finished isn't. */
class CrashTest {
    private static final int KILLS = 5;
    private static final int BATCH = 20;

    @TempDir
    private Path folder;

    @Test
    void aKilledProgramLosesNothingItHadKept() throws Exception {
        Path file = folder.resolve("record.db");
        Random random = new Random(42);
        long sure = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            sure += killed(file, kill, random.nextInt(300));
            try (ReportStore store = SqliteStore.open(file, "1.0", Clock.systemUTC(), War.RESOLUTION)) {
                assertThat(store.notes()).singleElement().asString().contains("was stopped while it wrote");
                Counts counts = store.counts();
                assertThat(counts.reports()).isGreaterThanOrEqualTo(sure).matches(count -> count % BATCH == 0);
                assertThat(counts.claims()).isEqualTo(2 * counts.reports());
                assertThat(store.verify(null).problems()).isEmpty();
                try (Stream<KeptReport> reports = store.reports(Filter.ALL)) {
                    assertThat(reports.filter(
                                    kept -> store.claimsOf(kept.report().id()).size() != 2))
                            .isEmpty();
                }
                try (Stream<KeptIncident> incidents = store.incidents(Filter.ALL)) {
                    assertThat(incidents
                                    .flatMap(one -> one.incident().claims().stream())
                                    .distinct())
                            .hasSize(Math.toIntExact(counts.claims()));
                }
                sure = counts.reports();
                store.startRun(null);
            }
            try (ReportStore store = SqliteStore.open(file, "1.0", Clock.systemUTC(), War.RESOLUTION)) {
                assertThat(store.notes()).isEmpty();
            }
        }
    }

    /** Adds reports in a process of its own, and kills it; how many it said it had kept. */
    private static long killed(Path file, int round, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Adder.class.getName(),
                        file.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long kept = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("kept");
            kept += BATCH;
            Thread.sleep(milliseconds);
            process.toHandle().destroyForcibly();
            while ("kept".equals(out.readLine())) {
                kept += BATCH;
            }
        }
        process.waitFor();
        return kept;
    }

    /** Adds batches until it is killed, and says so after each. */
    static final class Adder {
        public static void main(String[] arguments) {
            try (ReportStore store =
                    SqliteStore.open(Path.of(arguments[0]), "1.0", Clock.systemUTC(), War.RESOLUTION)) {
                long run = store.startRun("fast-1");
                for (int batch = 0; ; batch++) {
                    List<ReadReport> reports = new ArrayList<>();
                    for (int i = 0; i < BATCH; i++) {
                        reports.add(War.report("k" + arguments[1] + "-" + batch + "-" + i, batch * BATCH + i / 2, i));
                    }
                    store.addAll(run, reports);
                    System.out.println("kept");
                    System.out.flush();
                }
            }
        }

        private Adder() {}
    }
}
