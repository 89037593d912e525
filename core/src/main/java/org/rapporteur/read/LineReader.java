package org.rapporteur.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.model.Report;

/**
 * Reads the lines of files, folders and standard input as they stand, in the order given, gzipped or not. In a folder it reads
 * {@code .jsonl} and what has no ending, such as a cluster's parts; what begins with a dot is passed over in silence.
 */
public final class LineReader {
    private static final String LINES = "jsonl";

    /** Hears what was read, in input order, on the caller's thread. */
    public interface Listener {
        /**
         * A line that isn't blank.
         *
         * @param file as problems give it
         * @param number from 1
         */
        void line(String file, long number, String text);

        void problem(Problem problem);

        /** A file in a folder that is of another kind. */
        void skipped(Path file);

        /** How many of the bytes of all inputs are behind; the total is -1 where standard input hides it. */
        void progress(long bytes, long total);
    }

    /**
     * Reads all inputs; what can't be read is told as a problem, and the rest is read.
     *
     * @param inputs files, folders, and {@code -} for standard input
     */
    public static void read(List<String> inputs, InputStream standardInput, Listener listener) {
        Caller caller = new Caller(new Told(listener));
        Choice choice = new OfLines(listener, caller);
        new Run(InputReader.Options.NONE, choice, caller, UnaryOperator.identity(), Sizes.of(inputs, choice))
                .read(inputs, standardInput);
    }

    private record OfLines(Listener listener, Caller caller) implements Choice {
        @Override
        public boolean isRead(Path file) {
            String name = String.valueOf(file.getFileName());
            String suffix = Readers.suffix(name);
            return suffix.equals(LINES) || (suffix.isEmpty() && !OtherKinds.isAboutTheFolder(file));
        }

        @Override
        public boolean isOfAnotherKind(Input input) {
            return false;
        }

        @Override
        public FormatReader reader(Input input) {
            return this::read;
        }

        private void read(Input input) throws IOException {
            LineLoop.demandText(input);
            int longest = input.limits().documentBytes();
            LineLoop.each(input, Utf8Stream.of(input), longest, "one line", (number, bytes) -> {
                String text = new String(bytes, StandardCharsets.UTF_8);
                boolean any = !text.isBlank();
                if (any) {
                    caller.pass(() -> listener.line(input.name(), number, text));
                }
                return any;
            });
        }
    }

    private record Told(Listener listener) implements InputReader.Listener {
        @Override
        public void report(Report report) {
            throw new IllegalStateException("lines are no reports yet");
        }

        @Override
        public void problem(Problem problem) {
            listener.problem(problem);
        }

        @Override
        public void skipped(Path file) {
            if (!String.valueOf(file.getFileName()).startsWith(".")) {
                listener.skipped(file);
            }
        }

        @Override
        public void progress(long bytes, long total) {
            listener.progress(bytes, total);
        }
    }

    private LineReader() {}
}
