package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output took no more: there is nobody left to read for. */
final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private final boolean closedPipe;

    OutputFailed(IOException cause) {
        super(cause.getMessage(), cause);
        closedPipe = isClosedPipe(cause);
    }

    /** Whether the reader at the pipe's other end has gone, as {@code head} does, which is no fault. */
    boolean closedPipe() {
        return closedPipe;
    }

    private static boolean isClosedPipe(IOException cause) {
        String message = cause.getMessage();
        if (message != null && message.toLowerCase(Locale.ROOT).contains("pipe")) {
            return true;
        }
        try {
            return Files.readSymbolicLink(STANDARD_OUTPUT).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
