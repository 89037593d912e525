package org.rapporteur.lab.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The side of a {@link PassProcess} that works. First it prints {@code ready}. Each line it reads then is a number of
 * passes to make; it answers with the units of work done and the CPU time they took, in nanoseconds.
 */
public final class PassServer {
    /** Work that can be done again and again. */
    public interface Pass {
        /** Does the work once and returns how many units it was, such as tokens. */
        long run();
    }

    /** Makes passes until standard input ends. */
    public static void serve(Pass pass) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = System.out;
        out.println("ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int passes = Integer.parseInt(line.strip());
            long units = 0;
            long begin = CpuTime.nanoseconds();
            for (int i = 0; i < passes; i++) {
                units += pass.run();
            }
            out.printf(Locale.ROOT, "%d %d%n", units, CpuTime.nanoseconds() - begin);
        }
    }

    private PassServer() {}
}
