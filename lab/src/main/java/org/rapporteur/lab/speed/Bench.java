package org.rapporteur.lab.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that {@code lab/run bench} measures, part by part. */
public final class Bench {
    private static final List<Column> ENGINES = List.of(Column.DEEP, Column.FAST);

    private Bench() {}

    /**
     * Measures all parts, one after another.
     *
     * @param folder for what they write
     * @param full whether to measure what takes long, too
     * @param progress hears which part of how many is measured
     * @return whether all went well
     */
    public static boolean run(Path folder, boolean full, SpeedTable table, PrintStream progress)
            throws IOException, InterruptedException {
        return run(parts(folder, full), table, progress);
    }

    private static List<Part> parts(Path folder, boolean full) throws IOException {
        Path texts = folder.resolve("texts.jsonl");
        Texts.write(texts);
        List<Part> parts = new ArrayList<>();
        ENGINES.forEach(engine -> parts.add(new StageSpeeds(engine, texts, folder)));
        parts.add(new PeerSpeeds(texts, full));
        parts.add(new ColdStarts());
        Cores cores = new Cores();
        for (Column engine : ENGINES) {
            parts.add(new SpeedUp(
                    "cores",
                    "simulated reports → claims by `read`, one core → two: how much sooner, by the clock; memory at most",
                    engine,
                    engine == Column.DEEP ? 1_000 : 5_000,
                    Bench::read,
                    cores,
                    folder));
        }
        for (Column engine : ENGINES) {
            parts.add(new SpeedUp(
                    "slots",
                    "the same to incidents by Flink's job in one Java, one slot on one core → two slots on two",
                    engine,
                    engine == Column.DEEP ? 500 : 2_000,
                    FlinkJob::command,
                    cores,
                    folder));
        }
        parts.add(new RecordGrowth(full ? 30 : 10));
        return parts;
    }

    /** What goes wrong with one part is told, and the others are measured all the same. */
    static boolean run(List<Part> parts, SpeedTable table, PrintStream progress) throws InterruptedException {
        boolean isWhole = true;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            progress.printf(Locale.ROOT, "bench: %d of %d, %s", i + 1, parts.size(), part.what());
            progress.println();
            long start = System.nanoTime();
            try {
                part.measure(table);
                progress.printf(Locale.ROOT, "bench: took %.0f s", (System.nanoTime() - start) / 1e9);
                progress.println();
            } catch (IOException e) {
                progress.println("bench: " + part.what() + " isn't measured: " + e.getMessage());
                isWhole = false;
            }
        }
        return isWhole;
    }

    private static List<String> read(int cores, String engine, Path reports, Path out) {
        return List.of("./rapporteur", "read", "--engine", engine, "--output", "jsonl", "--quiet", reports.toString());
    }
}
