package org.rapporteur.lab.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.lab.bench.ProcessCost;

/** The program as its users start it. */
public final class Program {
    /** What is read from a cold start unless somebody says otherwise. */
    public static final Path REPORT = Path.of("examples/reports/2016-09-19-mpa-convoy.txt");

    private static final Path JAR = Path.of("app/target/rapporteur.jar");

    private Program() {}

    /** What it takes to read one report from a cold start, the median of several. */
    public static ProcessCost coldStart(String engine, Path report, int times) throws IOException {
        return ProcessCost.of(
                times, "./rapporteur", "read", "--engine", engine, "--output", "jsonl", report.toString());
    }

    /** The size of its jar, in 10⁶ bytes; it must have been started once. */
    public static double megabytes() throws IOException {
        return Files.size(JAR) / 1e6;
    }
}
