package org.rapporteur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.summary.Visible;

/**
 * The streams a command runs on and what is at their other end.
 *
 * @param out takes bytes; text goes out as UTF-8 whatever the locale
 * @param inIsTerminal whether a person types what {@code in} gives
 * @param outIsTerminal whether a person sees {@code out} as it is written
 * @param errIsTerminal whether a person sees {@code err} as it is written
 * @param outIsPipe whether another program reads {@code out}, as far as the system tells
 * @param colour whether colours are wanted on {@code out}
 * @param columns the width of a line
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean inIsTerminal,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean outIsPipe,
        boolean colour,
        int columns) {
    private static final int DEFAULT_COLUMNS = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    /** The process's own streams; the launcher's system properties tell which of them are terminals, if they are set. */
    static Console ofProcess() {
        boolean out = isTerminal("rapporteur.out", 1);
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal("rapporteur.in", 0),
                out,
                isTerminal("rapporteur.err", 2),
                device(1).startsWith("pipe:"),
                out && blank(System.getenv("NO_COLOR")) && !"dumb".equals(System.getenv("TERM")),
                out ? columns(System.getProperty("rapporteur.columns", System.getenv("COLUMNS"))) : DEFAULT_COLUMNS);
    }

    /** Standard output for text. */
    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** Standard error for text. */
    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Whether writing failed because nobody reads at the other end; the system's message may be in any language. */
    boolean isClosedPipe(IOException failure) {
        return outIsPipe
                || String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Tells of a problem in one line, with nothing in it that a terminal would obey. */
    void problem(String what) {
        err.println("rapporteur: " + Visible.of(what));
        err.flush();
    }

    private static boolean isTerminal(String property, int descriptor) {
        String told = System.getProperty(property);
        if (told != null) {
            return told.equals("terminal");
        }
        String device = device(descriptor);
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    }

    /** What a descriptor leads to, where the system tells; else empty. */
    private static String device(int descriptor) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static int columns(@Nullable String told) {
        try {
            int columns = told == null ? DEFAULT_COLUMNS : Integer.parseInt(told.strip());
            return columns <= 0 ? DEFAULT_COLUMNS : Math.max(NARROWEST, Math.min(WIDEST, columns));
        } catch (NumberFormatException e) {
            return DEFAULT_COLUMNS;
        }
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isEmpty();
    }
}
