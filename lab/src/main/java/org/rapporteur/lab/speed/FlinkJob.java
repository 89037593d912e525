package org.rapporteur.lab.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.lab.bench.PassProcess;

/** The cluster's job in one Java, as docs/cluster.md has it; {@code flink/cluster.sh build} makes what it needs. */
final class FlinkJob {
    private static final Path JAR = Path.of("flink/target/rapporteur-flink.jar");
    private static final Path FLINK = Path.of("flink/target/flink.classpath");

    private FlinkJob() {}

    /** The command that has so many slots read reports into claims and incidents. */
    static List<String> command(int slots, String engine, Path reports, Path out) throws IOException {
        String classPath = JAR + File.pathSeparator + Files.readString(FLINK).strip();
        List<String> command = new ArrayList<>(PassProcess.java(
                        classPath,
                        "org.rapporteur.flink.Main",
                        "--local",
                        "--parallelism",
                        String.valueOf(slots),
                        "--engine",
                        engine,
                        "--input",
                        reports.toString(),
                        "--claims",
                        out.resolve("claims").toString(),
                        "--incidents",
                        out.resolve("incidents").toString(),
                        "--problems",
                        out.resolve("problems").toString())
                .command());
        command.add(1, "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
        return command;
    }
}
