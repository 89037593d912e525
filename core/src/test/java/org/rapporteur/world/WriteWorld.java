package org.rapporteur.world;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code lab/run world}: writes the reports of a conflict without end as JSON lines. */
public final class WriteWorld {
    private static final String HELP = """
            Usage: lab/run world --reports N --to FILE [--seed S]
            Writes reports of a simulated conflict as JSON lines: new incidents every day, about as many reports a day
            from the first to the last. The same seed makes the same reports.
                  --reports N   how many
                  --to FILE     where to
                  --seed S      which conflict (default: 1)
              -h, --help        shows this and ends
            """;

    /** Ends the process: with 0, 1 where the file can't be written, 2 on wrong usage. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            System.out.print(HELP);
            return 0;
        }
        long reports = 0;
        long seed = 1;
        String to = "";
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (i + 1 == arguments.size()) {
                return wrong("\"" + option + "\" stands alone; give it a value");
            }
            String value = arguments.get(i + 1);
            boolean isNumber = value.matches("\\d{1,12}");
            if (option.equals("--to")) {
                to = value;
            } else if (option.equals("--reports") && isNumber) {
                reports = Long.parseLong(value);
            } else if (option.equals("--seed") && isNumber) {
                seed = Long.parseLong(value);
            } else {
                return wrong("\"" + option + " " + value + "\" isn't understood; give one of the options below");
            }
        }
        if (reports == 0 || to.isEmpty()) {
            return wrong((reports == 0 ? "--reports" : "--to") + " is missing; say how many and where to");
        }
        return write(seed, reports, Path.of(to));
    }

    private static int write(long seed, long reports, Path to) {
        try (BufferedWriter lines = Files.newBufferedWriter(to)) {
            World.endless(seed).limit(reports).map(JsonLines::of).forEach(line -> {
                try {
                    lines.write(line + "\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return 0;
        } catch (IOException | UncheckedIOException e) {
            System.err.println("lab/run world: " + to + " can't be written (" + e + "); choose another file with --to");
            return 1;
        }
    }

    private static int wrong(String what) {
        System.err.print("lab/run world: " + what + "\n" + HELP);
        return 2;
    }

    private WriteWorld() {}
}
