package org.rapporteur.lab.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What it costs to begin: CPU seconds of fresh processes. */
public final class StartUp {
    /** Does nothing but tell the CPU time that doing nothing takes. */
    public static final class Nothing {
        /** Prints the process's CPU time in nanoseconds. */
        public static void main(String... args) {
            System.out.println(CpuTime.nanoseconds());
        }

        private Nothing() {}
    }

    /**
     * The median of what a main class takes more than one that does nothing, each started several times in turn.
     *
     * @param mainClass prints its process's CPU time in nanoseconds when it has done its work
     */
    public static double seconds(Class<?> mainClass, int times) throws IOException {
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            seconds[i] = (nanoseconds(mainClass) - nanoseconds(Nothing.class)) / 1e9;
        }
        return median(seconds);
    }

    /** The middle value. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static long nanoseconds(Class<?> mainClass) throws IOException {
        Process process = PassProcess.java(System.getProperty("java.class.path"), mainClass.getName())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            return Long.parseLong(printed);
        } catch (NumberFormatException e) {
            throw new IOException(mainClass.getName() + " printed no CPU time: " + printed, e);
        }
    }

    private StartUp() {}
}
