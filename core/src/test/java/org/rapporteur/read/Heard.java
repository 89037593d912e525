package org.rapporteur.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.model.Report;

/** What a listener was told in one run. */
class Heard implements InputReader.Listener {
    static final InputReader.Options NO_OPTIONS = new InputReader.Options(null, null, null, null);

    final List<Report> reports = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Path> skipped = new ArrayList<>();
    long bytes;
    long total;

    static Heard of(Path... inputs) {
        return with(NO_OPTIONS, inputs);
    }

    static Heard with(InputReader.Options options, Path... inputs) {
        Heard heard = new Heard();
        heard.read(
                options,
                InputStream.nullInputStream(),
                Arrays.stream(inputs).map(Path::toString).toArray(String[]::new));
        return heard;
    }

    static Heard standardInput(String format, byte[] bytes) {
        Heard heard = new Heard();
        heard.read(new InputReader.Options(null, null, format, null), new ByteArrayInputStream(bytes), "-");
        return heard;
    }

    void read(InputReader.Options options, InputStream standardInput, String... inputs) {
        new InputReader(options).read(List.of(inputs), standardInput, this);
    }

    /** The only report. */
    Report report() {
        if (reports.size() != 1) {
            throw new AssertionError(reports.size() + " reports; problems: " + problems);
        }
        return reports.get(0);
    }

    /** The only problem, as it is printed. */
    String problem() {
        if (problems.size() != 1) {
            throw new AssertionError(problems.size() + " problems: " + problems);
        }
        return problems.get(0).toString();
    }

    @Override
    public void report(Report report) {
        reports.add(report);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void skipped(Path file) {
        skipped.add(file);
    }

    @Override
    public void progress(long newBytes, long newTotal) {
        if (newBytes < bytes) {
            throw new AssertionError("progress went back from " + bytes + " to " + newBytes);
        }
        bytes = newBytes;
        total = newTotal;
    }
}
