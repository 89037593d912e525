package org.rapporteur.read;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call of {@link InputReader#read}: picks each input's format and keeps what goes across inputs. */
final class Run implements FileTree.Visitor {
    private final InputReader.Options options;
    private final Caller listener;
    private final ReportMaker maker;
    private final long total;
    private long behind;

    /** @param total the bytes of all inputs, -1 where unknown */
    Run(InputReader.Options options, InputReader.Listener listener, long total) {
        this.options = options;
        this.listener = new Caller(listener);
        this.maker = new ReportMaker(options, this.listener);
        this.total = total;
    }

    void read(List<String> inputs, InputStream standardInput) {
        for (String input : inputs) {
            try {
                if (input.equals("-")) {
                    readStandardInput(standardInput);
                } else if (Files.isDirectory(Path.of(input))) {
                    new FileTree(this).walk(Path.of(input));
                } else {
                    readNamed(Path.of(input));
                }
            } catch (Unreadable e) {
                problem(input + e.place().words(), e.what());
            } catch (IOException e) {
                problem(input, InputReader.words(e));
            } catch (InvalidPathException e) {
                problem(input, "is no file name");
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                fault(input, e);
            }
        }
    }

    /** Whether a file in a folder is of a kind that is read, as far as its name tells. */
    static boolean isRead(Path file, InputReader.Options options) {
        return format(file, options) != null;
    }

    /** The bytes of a file on the disk; 0 for pipes and what can't be looked at. */
    static long sizeOf(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void file(Path file) {
        Readers.Format format = format(file, options);
        if (format == null || (Files.exists(file) && !Files.isRegularFile(file))) {
            listener.skipped(file);
            return;
        }
        try (InputStream bytes = open(file);
                Input input = input(file.toString(), bytes, Readers.isGzip(file.toString()))) {
            FormatReader reader = format.reader().get();
            if (Readers.isShared(format, file.toString()) && !reader.recognises(head(input))) {
                listener.skipped(file);
            } else {
                read(input, reader);
            }
        } catch (Unreadable e) {
            problem(file + e.place().words(), e.what());
        } catch (IOException e) {
            problem(file.toString(), InputReader.words(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fault(file.toString(), e);
        }
    }

    @Override
    public void leftOut(Path folder, String why, boolean unread) {
        listener.problem(new Problem(folder.toString(), why, unread));
    }

    private void readNamed(Path file) throws IOException {
        try (InputStream bytes = open(file);
                Input input = input(file.toString(), bytes, Readers.isGzip(file.toString()))) {
            Readers.Format format = Readers.ofFile(file.toString()).orElse(null);
            if (format != null && Readers.isShared(format, file.toString())) {
                format = recognised(input, format, Readers.suffix(file.toString()));
            }
            read(input, (format == null ? chosen() : format).reader().get());
        }
    }

    private void readStandardInput(InputStream standardInput) throws IOException {
        ProgressStream counted = new ProgressStream(standardInput, this::advance);
        BufferedInputStream bytes = new BufferedInputStream(counted);
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1F && bytes.read() == 0x8B;
        bytes.reset();
        try (Input input = input("-", bytes, gzip)) {
            read(input, chosen().reader().get());
        } finally {
            counted.tell();
        }
    }

    /** The format that the option names, or else text. */
    private Readers.Format chosen() {
        return Readers.named(options.format() == null ? "text" : options.format())
                .orElseThrow();
    }

    private Readers.Format recognised(Input input, Readers.Format format, String suffix) throws IOException {
        byte[] head = input.head();
        if (head.length == 0 || format.reader().get().recognises(head)) {
            return format;
        }
        if (options.format() == null) {
            throw new Unreadable("ends in ." + suffix + " but is no " + format.name()
                    + "; say what it is with --format, such as --format jsonl for one report a line");
        }
        return chosen();
    }

    private void read(Input input, FormatReader reader) throws IOException {
        if (input.head().length == 0) {
            throw new Unreadable("is empty");
        }
        reader.read(input);
    }

    /** What a file in a folder is read as; null for a kind that isn't read. */
    private static Readers.@Nullable Format format(Path file, InputReader.Options options) {
        String name = String.valueOf(file.getFileName());
        Readers.Format told = Readers.ofFile(name).orElse(null);
        String chosen = options.format();
        boolean bare = Readers.suffix(name).isEmpty();
        return told == null && bare && chosen != null ? Readers.named(chosen).orElse(null) : told;
    }

    private static byte[] head(Input input) {
        try {
            return input.head();
        } catch (IOException e) {
            return new byte[0]; // told when the reader comes upon it
        }
    }

    private InputStream open(Path file) throws IOException {
        return new ProgressStream(bytesOf(file), this::advance);
    }

    /** A pipe, as the shell's {@code <(…)} makes, can't be told its place, which a channel's stream would ask. */
    private static InputStream bytesOf(Path file) throws IOException {
        boolean pipe = Files.exists(file) && !Files.isRegularFile(file);
        return pipe ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
    }

    private Input input(String name, InputStream bytes, boolean gzip) {
        return new Input(name, bytes, gzip, options, Limits.DEFAULT, maker, listener);
    }

    private void advance(long bytes) {
        behind += bytes;
        listener.progress(behind, total);
    }

    /** Tells of a fault in a reader, which ends that input alone; passes on one that comes from the caller. */
    private void fault(String origin, Throwable fault) {
        listener.throwIfOwn(fault);
        String what;
        if (fault instanceof StackOverflowError) {
            what =
                    "nests deeper than the program can follow; the rest of it is not read. Give Java a larger stack with -Xss";
        } else if (fault instanceof OutOfMemoryError) {
            what = "needs more memory than Java has; the rest of it is not read. Split it, or give Java more with -Xmx";
        } else {
            what = "makes the program fail (" + fault + "); the rest of it is not read. Please report this";
        }
        problem(origin, what);
    }

    private void problem(String origin, String what) {
        listener.problem(new Problem(origin, what, true));
    }
}
