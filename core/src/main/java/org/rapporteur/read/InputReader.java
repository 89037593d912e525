package org.rapporteur.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/** Reads files, folders and standard input into reports, in the order given. */
public final class InputReader {
    /**
     * What the caller says of the inputs.
     *
     * @param published for reports that carry no date
     * @param publisher for reports that carry none
     * @param format one of {@link Readers#names()}, where the input's own name doesn't tell
     * @param encoding instead of the detected one
     */
    public record Options(
            @Nullable LocalDate published,
            @Nullable String publisher,
            @Nullable String format,
            @Nullable Charset encoding) {
        /** The caller says nothing of them. */
        public static final Options NONE = new Options(null, null, null, null);

        public Options {
            if (format != null && Readers.named(format).isEmpty()) {
                throw new IllegalArgumentException(
                        "no format is called " + format + "; there are " + String.join(", ", Readers.names()));
            }
        }
    }

    /** Hears what was read, in input order, on the caller's thread. */
    public interface Listener {
        void report(Report report);

        void problem(Problem problem);

        /** A file in a folder that is of no kind the program reads. */
        void skipped(Path file);

        /** How many of the bytes of all inputs are behind; the total is -1 where standard input hides it. */
        void progress(long bytes, long total);
    }

    private final Options options;

    public InputReader(Options options) {
        this.options = options;
    }

    /**
     * Reads all inputs; what can't be read is told as a problem, and the rest is read. Ids are unique within one call.
     *
     * @param inputs files, folders, and {@code -} for standard input
     */
    public void read(List<String> inputs, InputStream standardInput, Listener listener) {
        Choice formats = new FormatChoice(options);
        new Run(options, formats, new Caller(listener), new Ids()::unique, Sizes.of(inputs, formats))
                .read(inputs, standardInput);
    }

    /**
     * Reads a file from wherever it lies, as one in a folder is read, and closes it. Ids are those that reports want: whoever
     * reads many files so makes them unique with {@link Ids}.
     *
     * @param file its path or address, which tells its format
     */
    public void read(String file, InputStream bytes, Listener listener) {
        new Run(options, new FormatChoice(options), new Caller(listener), UnaryOperator.identity(), -1)
                .readOneOf(file, () -> bytes);
    }

    /** What went wrong, as the second half of a sentence about the input. */
    public static String words(IOException e) {
        if (e instanceof Unreadable unreadable) {
            return unreadable.what();
        }
        if (e instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; see its permissions";
        }
        if (e instanceof FileSystemLoopException) {
            return "is a link that leads back to itself";
        }
        String message = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        boolean ours = e instanceof EOFException || e instanceof ZipException;
        return ours && message != null ? message : "could not be read" + (message == null ? "" : " (" + message + ")");
    }
}
