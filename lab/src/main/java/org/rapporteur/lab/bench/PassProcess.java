package org.rapporteur.lab.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Java process that makes passes over the same work when it is told to, as {@link PassServer} does. */
public final class PassProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;

    private PassProcess(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts a main class and waits until it is ready.
     *
     * @throws IOException where it ends before
     */
    public static PassProcess start(String classPath, String mainClass, String... arguments) throws IOException {
        PassProcess started =
                new PassProcess(java(classPath, mainClass, arguments).start());
        String line = started.answers.readLine();
        while (line != null && !line.equals("ready")) {
            line = started.answers.readLine();
        }
        if (line == null) {
            throw new IOException(mainClass + " ended before it was ready");
        }
        return started;
    }

    /** A process of this Java with the heap of the program, its standard error this one's. */
    public static ProcessBuilder java(String classPath, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                mainClass));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Makes passes and returns the units of work a CPU second. */
    public double unitsPerSecond(int passes) throws IOException {
        OutputStream orders = process.getOutputStream();
        orders.write((passes + "\n").getBytes(StandardCharsets.UTF_8));
        orders.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("the measured process ended before its work was done");
        }
        int space = answer.indexOf(' ');
        return Long.parseLong(answer.substring(0, space)) * 1e9 / Long.parseLong(answer.substring(space + 1));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
