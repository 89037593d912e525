package org.rapporteur.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Resolution;

/** One run of the program inside the test's process: its exit code and what it printed. */
record Run(int exitCode, String out, String err) {
    /** Runs a command that gets nothing on standard input. */
    static Run of(String... arguments) {
        return with("", arguments);
    }

    /** Runs a command that gets a text on standard input. */
    static Run with(String standardInput, String... arguments) {
        return by(Main.engines(), standardInput, arguments);
    }

    /** Runs a command with other engines than the program's own. */
    static Run by(Engines engines, String standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = by(engines, null, out, standardInput, arguments);
        return new Run(run.exitCode(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** Runs a command for a user whose own parties and gazetteers are kept in a folder; the others run for one who has none. */
    static Run in(Path folder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = by(Main.engines(), folder, out, "", arguments);
        return new Run(run.exitCode(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** Runs a command whose standard output is the test's own; what goes there is not in {@link #out}. */
    static Run on(OutputStream out, String standardInput, String... arguments) {
        return by(Main.engines(), null, out, standardInput, arguments);
    }

    private static Run by(
            Engines engines, @Nullable Path home, OutputStream out, String standardInput, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                false,
                false,
                80);
        Own own = Own.in(home);
        int exitCode = Program.on(console, engines, own, records(own.resolution(console)))
                .execute(arguments);
        return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    /** A record of each run's own, unless it names one. */
    private static Records records(Resolution resolution) {
        try {
            Path folder = Files.createTempDirectory("record");
            folder.toFile().deleteOnExit();
            return new Records(folder.resolve("rapporteur.db"), Clock.systemUTC(), resolution);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
