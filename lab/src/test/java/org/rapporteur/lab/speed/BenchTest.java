package org.rapporteur.lab.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.lab.bench.Peers;

/** What can't be measured costs a cell, not the table. */
final class BenchTest {
    private final SpeedTable table = new SpeedTable();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    /** Measures one figure, or fails. */
    private record Simple(String what, boolean fails) implements Part {
        @Override
        public void measure(SpeedTable table) throws IOException {
            if (fails) {
                throw new IOException("no such file");
            }
            table.put(what, Column.FAST, what + "_seconds", 1, Unit.SECONDS);
        }
    }

    @Test
    void aMachineWithoutTasksetHasARowThatSaysSo() throws InterruptedException {
        assertThat(run(speedUp(new Cores("no-such-taskset", 2)))).isTrue();
        assertThat(table.markdown())
                .contains("| sooner on two | – | not measured: there is no no-such-taskset here to pin a program to a"
                        + " core | – |");
        assertThat(table.figures()).isEmpty();
    }

    @Test
    void aMachineWithOneCoreHasARowThatSaysSo() throws InterruptedException {
        assertThat(run(speedUp(new Cores("taskset", 1)))).isTrue();
        assertThat(table.markdown()).contains("| not measured: this machine has one core |");
    }

    @Test
    void aTasksetThatCannotPinHasARowThatSaysSo() throws InterruptedException {
        assertThat(run(speedUp(new Cores("false", 2)))).isTrue();
        assertThat(table.markdown()).contains("| not measured: false can't pin a program to cores 0 and 1 here |");
    }

    @Test
    void whatIsDoneOnTwoCoresIsComparedWithOne() throws IOException {
        assumeTrue(new Cores().whyNot() == null);
        SpeedUp sleeping = new SpeedUp(
                "cores",
                "sooner on two",
                Column.FAST,
                1,
                (on, engine, reports, out) -> List.of("sleep", on == 1 ? "0.6" : "0.2"),
                new Cores(),
                Path.of(""));
        sleeping.measure(table, Path.of("reports"));
        assertThat(table.figures().get("fast_cores_times")).isBetween(1.5, 4.5);
        assertThat(table.markdown()).containsPattern("\\| [1234]\\.\\d\\d times, 0\\.\\d+ s → 0\\.\\d+ s");
    }

    @Test
    void aMissingPeerIsToldWithTheCommandThatFetchesIt() throws InterruptedException {
        assertThat(Peers.areHere()).isFalse(); // tests run in the module's folder
        assertThat(run(new PeerSpeeds(Path.of("texts"), true))).isTrue();
        assertThat(table.markdown()).contains("| not measured: `" + Peers.COMMAND + "` fetches it, 500 MB |");
    }

    @Test
    void whatGoesWrongWithOnePartIsToldAndTheOthersAreMeasured() throws InterruptedException {
        assertThat(run(new Simple("one", false), new Simple("two", true), new Simple("three", false)))
                .isFalse();
        assertThat(table.figures()).containsOnlyKeys("fast_one_seconds", "fast_three_seconds");
        assertThat(progress.toString(StandardCharsets.UTF_8).lines())
                .contains("bench: 1 of 3, one", "bench: two isn't measured: no such file", "bench: 3 of 3, three");
    }

    @Test
    void theFolderIsGoneWithAllInIt() throws IOException {
        BenchFolder folder = new BenchFolder();
        Files.createDirectories(folder.path().resolve("out/claims"));
        Files.writeString(folder.path().resolve("out/claims/part"), "{}");
        folder.close();
        assertThat(folder.path()).doesNotExist();
    }

    private boolean run(Part... parts) throws InterruptedException {
        return Bench.run(List.of(parts), table, new PrintStream(progress, true, StandardCharsets.UTF_8));
    }

    private static SpeedUp speedUp(Cores cores) {
        return new SpeedUp(
                "cores",
                "sooner on two",
                Column.FAST,
                1,
                (on, engine, reports, out) -> List.of("true"),
                cores,
                Path.of(""));
    }
}
