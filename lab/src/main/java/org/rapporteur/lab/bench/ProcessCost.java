package org.rapporteur.lab.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one run of a program costs that begins from nothing.
 *
 * @param wall seconds from its start to its end
 * @param seconds of CPU time, of the program and those it starts
 * @param megabytes it had resident at most, 10⁶ bytes each; empty where the system doesn't tell, as only Linux does
 */
public record ProcessCost(double wall, double seconds, OptionalDouble megabytes) {
    /** Tells the program's process id, waits for it, and tells the CPU time of those it waited for. */
    private static final String SCRIPT = "\"$@\" > /dev/null & echo $!; wait $! || exit; times";

    private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+)[.,](\\d{3})s");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int POLL_MILLISECONDS = 3;

    /** The medians of several runs; one before them isn't counted, for it may build the program. */
    public static ProcessCost of(int times, String... command) throws IOException {
        once(command);
        List<ProcessCost> runs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            runs.add(once(command));
        }
        boolean told = runs.stream().allMatch(run -> run.megabytes.isPresent());
        return new ProcessCost(
                StartUp.median(runs.stream().mapToDouble(ProcessCost::wall).toArray()),
                StartUp.median(runs.stream().mapToDouble(ProcessCost::seconds).toArray()),
                told
                        ? OptionalDouble.of(StartUp.median(runs.stream()
                                .mapToDouble(run -> run.megabytes.orElseThrow())
                                .toArray()))
                        : OptionalDouble.empty());
    }

    /**
     * Runs a command to its end.
     *
     * @throws IOException where its exit code isn't 0
     */
    public static ProcessCost once(String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of("bash", "-c", SCRIPT, "bash"));
        line.addAll(Arrays.asList(command));
        long start = System.nanoTime();
        Process shell = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8))) {
            OptionalDouble megabytes = peak(Path.of("/proc", String.valueOf(told.readLine()), "status"));
            told.readLine(); // the shell's own time
            String times = told.readLine();
            if (times == null) {
                throw new IOException(String.join(" ", command) + " failed");
            }
            return new ProcessCost((System.nanoTime() - start) / 1e9, seconds(times), megabytes);
        }
    }

    /** The sum of the times in a line such as {@code 0m1.250s 0m0.110s}. */
    static double seconds(String times) {
        double sum = 0;
        for (Matcher time = TIME.matcher(times); time.find(); ) {
            sum += 60 * Integer.parseInt(time.group(1))
                    + Integer.parseInt(time.group(2))
                    + Integer.parseInt(time.group(3)) / 1000.0;
        }
        return sum;
    }

    /** Looks again and again until the process ends; its last moments are missed, but hardly its peak. */
    private static OptionalDouble peak(Path status) throws InterruptedIOException {
        long kilobytes = 0;
        try {
            while (true) {
                Matcher peak = PEAK.matcher(Files.readString(status));
                if (!peak.find()) {
                    break;
                }
                kilobytes = Math.max(kilobytes, Long.parseLong(peak.group(1)));
                Thread.sleep(POLL_MILLISECONDS);
            }
        } catch (IOException e) {
            // It has ended, or there is no /proc.
        } catch (InterruptedException e) {
            throw new InterruptedIOException("interrupted while a program was measured");
        }
        return kilobytes == 0 ? OptionalDouble.empty() : OptionalDouble.of(kilobytes * 1024 / 1e6);
    }
}
