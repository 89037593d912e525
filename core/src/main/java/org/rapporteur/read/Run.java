package org.rapporteur.read;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** One call of {@link InputReader#read} or {@link LineReader#read}: picks each input's format and keeps what goes across inputs. */
final class Run implements FileTree.Visitor {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://", Pattern.CASE_INSENSITIVE);

    private final InputReader.Options options;
    private final Choice formats;
    private final Caller listener;
    private final ReportMaker maker;
    private final long total;
    private long behind;

    /**
     * @param formats what reads each input
     * @param ids makes the id that a report wants the one it gets
     * @param total the bytes of all inputs, -1 where unknown
     */
    Run(InputReader.Options options, Choice formats, Caller listener, UnaryOperator<String> ids, long total) {
        this.options = options;
        this.formats = formats;
        this.listener = listener;
        this.maker = new ReportMaker(options, this.listener, ids);
        this.total = total;
    }

    void read(List<String> inputs, InputStream standardInput) {
        for (String input : inputs) {
            try {
                if (ADDRESS.matcher(input).lookingAt()) {
                    throw new Unreadable("is an address, and only files are read; get the page first: curl -L '" + input
                            + "' | rapporteur read --format html -");
                } else if (input.equals("-")) {
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
        boolean special = Files.exists(file) && !Files.isRegularFile(file);
        if (special) {
            listener.skipped(file);
        } else {
            readOneOf(file.toString(), () -> open(file));
        }
    }

    /** Opens a file. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** Reads one of many files, which is passed over where it is of no kind that is read. */
    void readOneOf(String file, Opening opening) {
        if (!formats.isRead(Path.of(file))) {
            listener.skipped(Path.of(file));
            return;
        }
        try (InputStream bytes = opening.open();
                Input input = input(file, bytes, Readers.isGzip(file))) {
            if (formats.isOfAnotherKind(input)) {
                listener.skipped(Path.of(file));
            } else {
                read(input);
            }
        } catch (Unreadable e) {
            problem(file + e.place().words(), e.what());
        } catch (IOException e) {
            problem(file, InputReader.words(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fault(file, e);
        }
    }

    @Override
    public void leftOut(Path folder, String why, boolean unread) {
        listener.problem(new Problem(folder.toString(), why, unread));
    }

    private void readNamed(Path file) throws IOException {
        try (InputStream bytes = open(file);
                Input input = input(file.toString(), bytes, Readers.isGzip(file.toString()))) {
            read(input);
        }
    }

    private void readStandardInput(InputStream standardInput) throws IOException {
        ProgressStream counted = new ProgressStream(standardInput, this::advance);
        BufferedInputStream bytes = new BufferedInputStream(counted);
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1F && bytes.read() == 0x8B;
        bytes.reset();
        try (Input input = input("-", bytes, gzip)) {
            read(input);
        } finally {
            counted.tell();
        }
    }

    private void read(Input input) throws IOException {
        if (input.head().length == 0) {
            throw new Unreadable("is empty");
        }
        formats.reader(input).read(input);
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
