package org.rapporteur.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.JobID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.flink.read.FileInputs;
import org.rapporteur.flink.read.WholeFiles;

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
        cluster.stop();
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

    @Test
    void itReadsAThousandReportsAsTheLaptopDoesThoughATaskManagerIsKilled() throws Exception {
        Path reports = folder.resolve("reports");
        int many = Integer.getInteger("cluster.reports", 1000);
        Conflict.write(many, reports);
        Outcome laptop = Laptop.reads(reports);
        assertThat(laptop.incidents()).hasSizeGreaterThan(100);
        JobID job = cluster.start(new FileInputs(WholeFiles.in(Cluster.path(reports))), folder.resolve("killed"));
        while (!cluster.isAt(job, "find")) {
            Thread.sleep(1);
        }
        cluster.killOne();
        cluster.end(job);
        assertThat(cluster.hasBegunAgain(job)).isTrue();
        Outcome outcome = Outcome.in(folder.resolve("killed"));
        assertThat(outcome.reports()).containsExactlyElementsOf(laptop.reports());
        assertThat(outcome.claims()).containsExactlyElementsOf(laptop.claims());
        assertThat(outcome.incidents()).containsExactlyElementsOf(laptop.incidents());
        System.out.printf("{\"reports\":%d}%n", many);
    }

    @Test
    void itTellsWhatIsWrongAndReadsTheRest() throws Exception {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        String report = "Jets bombed a market in Aleppo on Monday and killed 7 people, a medic said.";
        Files.writeString(reports.resolve("good.txt"), report);
        Files.writeString(reports.resolve("empty.txt"), "");
        Files.write(reports.resolve("broken.warc.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3});
        Files.writeString(reports.resolve("half.jsonl"), "{\"text\": \"" + report + "\"}\n{\"text\": \n");
        Files.writeString(reports.resolve("film.mp4"), "no report");
        Outcome laptop = Laptop.reads(reports);
        Outcome outcome = cluster.reads(reports, folder.resolve("out"));
        assertThat(outcome.claims()).isNotEmpty().isEqualTo(laptop.claims());
        assertThat(outcome.incidents()).isNotEmpty().isEqualTo(laptop.incidents());
        assertThat(outcome.problems())
                .hasSize(laptop.problems().size() + 1)
                .containsAll(laptop.problems())
                .anyMatch(problem -> problem.contains("film.mp4: is of no kind that is read"));
    }

    @Test
    void reportsThatWantOneIdGetNumbersInTheLaptopsOrder() throws Exception {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (String name : List.of("a-b", "a/b", "a/a", "b", "a.c")) {
            Path file = reports.resolve(name + ".jsonl");
            Files.createDirectories(file.resolveSibling(""));
            String line = "{\"id\": \"same\", \"text\": \"Soldiers shelled a school in Homs and killed "
                    + (name.hashCode() & 63) + " pupils on Monday, residents of " + name + " said.\"}\n";
            Files.writeString(file, line + line);
        }
        Outcome laptop = Laptop.reads(reports);
        Outcome outcome = cluster.reads(reports, folder.resolve("out"));
        assertThat(outcome.claims()).isNotEmpty().isEqualTo(laptop.claims());
        assertThat(outcome.incidents()).isEqualTo(laptop.incidents());
    }
}
