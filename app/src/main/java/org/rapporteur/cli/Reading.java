package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;

/** One run over the inputs: every report on its way from the reader through the stages to the output. */
final class Reading implements InputReader.Listener {
    private final Console console;
    private final ClaimFinder finder;
    private final ClaimOutput output;
    private final Progress progress;
    private final UnaryOperator<String> origins;
    private final boolean mentions;
    private final Totals totals = new Totals();
    private long behind;
    private long total = -1;
    private @Nullable OutputFailed failed;

    /**
     * @param origins what to call an origin in place of the reader's name for it
     * @param mentions whether to look for mentions too
     */
    Reading(
            Console console,
            ClaimFinder finder,
            ClaimOutput output,
            Progress progress,
            UnaryOperator<String> origins,
            boolean mentions) {
        this.console = console;
        this.finder = finder;
        this.output = output;
        this.progress = progress;
        this.origins = origins;
        this.mentions = mentions;
    }

    /**
     * Reads the inputs and prints what is found; the exit code.
     *
     * @throws OutputFailed where standard output takes no more, unless nobody listens at its other end
     */
    int run(InputReader reader, List<String> inputs, boolean quiet) {
        try (progress) {
            try {
                reader.read(inputs, console.in(), this);
                if (failed == null) {
                    print(() -> output.end(totals));
                }
            } catch (OutputFailed e) {
                failed = e;
            }
        }
        if (failed != null && !failed.closedPipe()) {
            throw failed;
        }
        if (failed == null && !totals.skipped().isEmpty() && !quiet) {
            console.problem(totals.skipped().words(origins));
        }
        return totals.unread() > 0 ? Program.UNREAD : 0;
    }

    @Override
    public void report(Report read) {
        Report report = called(read);
        ClaimFinder.Found found;
        try {
            found = finder.find(report, mentions);
        } catch (RuntimeException | StackOverflowError e) {
            problem(new Problem(report.origin(), "the program failed on this report, please report it: " + e, true));
            return;
        }
        totals.addReport(found.claims());
        progress.at(behind, total);
        print(() -> output.report(report, found));
    }

    @Override
    public void problem(Problem problem) {
        if (problem.unread()) {
            totals.addUnread();
        }
        progress.behind(() -> console.problem(origins.apply(problem.origin()) + ": " + problem.what()));
    }

    @Override
    public void skipped(Path file) {
        totals.addSkipped(file);
    }

    @Override
    public void progress(long bytes, long of) {
        behind = bytes;
        total = of;
        progress.at(behind, total);
    }

    private Report called(Report report) {
        String origin = origins.apply(report.origin());
        return origin.equals(report.origin())
                ? report
                : new Report(
                        report.id(),
                        report.sha256(),
                        origin,
                        report.url(),
                        report.publisher(),
                        report.title(),
                        report.byline(),
                        report.published(),
                        report.language(),
                        report.found(),
                        report.text(),
                        report.passages());
    }

    private void print(Printing printing) {
        if (failed != null) {
            throw failed;
        }
        progress.behind(() -> {
            try {
                printing.run();
            } catch (IOException e) {
                failed = new OutputFailed(e, console.isClosedPipe(e));
                throw failed;
            }
        });
    }

    /** Something that prints. */
    private interface Printing {
        void run() throws IOException;
    }
}
