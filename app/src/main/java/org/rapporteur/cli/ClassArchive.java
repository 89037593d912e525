package org.rapporteur.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs what most commands run and prints nothing, so that a JVM started with {@code -XX:ArchiveClassesAtExit} archives
 * the classes that later starts need. The launcher runs it once after each build.
 */
public final class ClassArchive {
    private static final List<List<String>> COMMANDS = List.of(
            List.of("--version"),
            List.of("--help"),
            List.of("read", "--help"),
            List.of("demo"),
            List.of("demo", "--output", "jsonl"),
            List.of("parse", "--input", "text"));

    /** Runs the commands. */
    public static void main(String... args) {
        Console nowhere = new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                false,
                true,
                false,
                false,
                true,
                80);
        Own own = Own.in(null);
        for (List<String> command : COMMANDS) {
            Program.on(nowhere, Main.engines(), own, Records.ofProcess(own.resolution(nowhere)))
                    .execute(command.toArray(String[]::new));
        }
        Console.ofProcess();
    }

    private ClassArchive() {}
}
