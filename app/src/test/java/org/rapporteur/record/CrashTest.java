package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever the program is killed, or the disk is full: what it said it had kept is there, what it hadn't finished isn't, and
 * reading the same again makes nothing twice. The property {@code kills} says how often it is killed; with Maven's profile
 * {@code long} many times.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("kills", 20);

    /** After so many a new record begins, so that looking through it stays short. */
    private static final int KILLS_A_RECORD = 10;

    private static final int BATCH = 20;

    /** As large as a file may get, where the disk is to be full; what the database's driver unpacks is smaller. */
    private static final int LIMIT_KIB = 3_000;

    @TempDir
    private Path folder;

    @Test
    void aKilledProgramLosesNothingItHadKept() throws Exception {
        Random random = new Random(42);
        long sure = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = folder.resolve("record-" + kill / KILLS_A_RECORD + ".db");
            sure = Math.max(kill % KILLS_A_RECORD == 0 ? 0 : sure, killed(file, random.nextInt(300)));
            try (ReportStore store = open(file)) {
                assertThat(store.notes()).singleElement().asString().contains("was stopped while it wrote");
                sure = whole(store, sure);
                store.startRun(null);
            }
            try (ReportStore store = open(file)) {
                assertThat(store.notes()).isEmpty();
            }
        }
        System.out.println("{\"kills\": " + KILLS + "}"); // for lab/expected.yml
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFullDiskLosesNothingThatWasKept() throws Exception {
        Path file = folder.resolve("record.db");
        Path errors = folder.resolve("errors.txt");
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "ulimit -f " + LIMIT_KIB + "; exec \"$@\"", "limited"));
        command.addAll(adder(file));
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        long kept = 0;
        try (BufferedReader out = lines(process)) {
            while ("kept".equals(out.readLine())) {
                kept += BATCH;
            }
        }
        assertThat(process.waitFor()).isNotZero();
        assertThat(Files.readString(errors))
                .contains("The record " + file, "what was kept before is whole", "do it again");
        assertThat(kept).isPositive();
        try (ReportStore store = open(file)) {
            assertThat(whole(store, kept)).isEqualTo(kept);
            long run = store.startRun("fast-1");
            store.addAll(run, Adder.batch(0));
            store.addAll(run, Adder.batch(Math.toIntExact(kept / BATCH)));
            assertThat(whole(store, kept + BATCH)).isEqualTo(kept + BATCH);
        }
    }

    private static ReportStore open(Path file) {
        return SqliteStore.open(file, "1.0", Clock.systemUTC(), War.RESOLUTION);
    }

    /** Sees that there are whole batches, at least as many reports as are sure, and all that they tell once; how many reports. */
    private static long whole(ReportStore store, long sure) {
        Counts counts = store.counts();
        assertThat(counts.reports()).isGreaterThanOrEqualTo(sure).matches(count -> count % BATCH == 0);
        assertThat(counts.versions()).isEqualTo(counts.reports());
        assertThat(counts.claims()).isEqualTo(2 * counts.reports());
        assertThat(store.verify(null).problems()).isEmpty();
        try (Stream<KeptReport> reports = store.reports(Filter.ALL)) {
            assertThat(reports.filter(kept -> store.claimsOf(kept.report().id()).size() != 2))
                    .isEmpty();
        }
        try (Stream<KeptIncident> incidents = store.incidents(Filter.ALL)) {
            assertThat(incidents
                            .flatMap(one -> one.incident().claims().stream())
                            .toList())
                    .doesNotHaveDuplicates()
                    .hasSize(Math.toIntExact(counts.claims()));
        }
        return counts.reports();
    }

    /** Adds reports in a process of its own, and kills it; how many it said were kept. */
    private static long killed(Path file, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(adder(file))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long kept = 0;
        try (BufferedReader out = lines(process)) {
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

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static List<String> adder(Path file) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Adder.class.getName(),
                file.toString());
    }

    /** Adds the same batches every time, until it is stopped, and says so after each. */
    static final class Adder {
        public static void main(String[] arguments) {
            try (ReportStore store = open(Path.of(arguments[0]))) {
                long run = store.startRun("fast-1");
                for (int number = 0; ; number++) {
                    store.addAll(run, batch(number));
                    System.out.println("kept");
                    System.out.flush();
                }
            }
        }

        static List<ReadReport> batch(int number) {
            List<ReadReport> reports = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                reports.add(War.report("k" + number + "-" + i, number * BATCH + i / 2, i));
            }
            return reports;
        }

        private Adder() {}
    }
}
