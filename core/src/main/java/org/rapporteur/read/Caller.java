package org.rapporteur.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/**
 * Passes everything on to the caller's listener and remembers what that throws first: only a fault in a reader may be told and
 * passed over, while the caller's own, such as output that can't be written, ends the run.
 */
final class Caller implements InputReader.Listener {
    private final InputReader.Listener listener;
    private @Nullable Throwable thrown;

    Caller(InputReader.Listener listener) {
        this.listener = listener;
    }

    /** Throws this again where it came from the caller. */
    void throwIfOwn(Throwable fault) {
        if (fault == thrown && fault instanceof RuntimeException exception) {
            throw exception;
        }
        if (fault == thrown && fault instanceof Error error) {
            throw error;
        }
    }

    @Override
    public void report(Report report) {
        pass(() -> listener.report(report));
    }

    @Override
    public void problem(Problem problem) {
        pass(() -> listener.problem(problem));
    }

    @Override
    public void skipped(Path file) {
        pass(() -> listener.skipped(file));
    }

    @Override
    public void progress(long bytes, long total) {
        pass(() -> listener.progress(bytes, total));
    }

    /** Does something that is the caller's. */
    void pass(Runnable own) {
        try {
            own.run();
        } catch (RuntimeException | Error e) {
            thrown = thrown == null ? e : thrown;
            throw e;
        }
    }
}
