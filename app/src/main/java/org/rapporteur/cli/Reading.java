package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rapporteur.model.Report;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;

/**
 * One run over the inputs: every report on its way from the reader through the stages to the output. One thread reads, others
 * find what is in the reports, and the caller's prints it in the order of the inputs.
 */
final class Reading {
    private final Console console;
    private final Consumer<String> problems;
    private final ClaimFinder finder;
    private final ClaimOutput output;
    private final Progress progress;
    private final UnaryOperator<String> origins;
    private final boolean mentions;
    private final int threads;
    private final Totals totals = new Totals();

    /**
     * The same, problems told on the console.
     *
     * @param output is called on the thread that runs this
     * @param origins what to call an origin in place of the reader's name for it
     * @param mentions whether to look for mentions too
     * @param threads how many reports are worked on at once
     */
    Reading(
            Console console,
            ClaimFinder finder,
            ClaimOutput output,
            Progress progress,
            UnaryOperator<String> origins,
            boolean mentions,
            int threads) {
        this(console, console::problem, finder, output, progress, origins, mentions, threads);
    }

    /** @param problems hears what couldn't be read, a sentence each */
    Reading(
            Console console,
            Consumer<String> problems,
            ClaimFinder finder,
            ClaimOutput output,
            Progress progress,
            UnaryOperator<String> origins,
            boolean mentions,
            int threads) {
        this.console = console;
        this.problems = problems;
        this.finder = finder;
        this.output = output;
        this.progress = progress;
        this.origins = origins;
        this.mentions = mentions;
        this.threads = threads;
    }

    /**
     * Reads the inputs and prints what is found; the exit code.
     *
     * @throws OutputFailed where standard output takes no more, unless nobody listens at its other end
     */
    int run(InputReader reader, List<String> inputs, boolean quiet) {
        try (progress;
                WorkQueue work = new WorkQueue(threads, queue -> reader.read(inputs, console.in(), new Feed(queue)))) {
            work.takeAll();
            print(() -> output.end(totals));
        } catch (OutputFailed e) {
            if (!e.closedPipe()) {
                throw e;
            }
            return exitCode();
        }
        if (!totals.skipped().isEmpty() && !quiet) {
            problems.accept(totals.skipped().words(origins));
        }
        return exitCode();
    }

    private int exitCode() {
        return totals.unread() > 0 ? Program.UNREAD : 0;
    }

    /** Puts what is read on its way, on the reader's thread. */
    private final class Feed implements InputReader.Listener {
        private final WorkQueue queue;

        Feed(WorkQueue queue) {
            this.queue = queue;
        }

        @Override
        public void report(Report read) {
            Report report = called(read);
            queue.give(report.text().length(), () -> find(report));
        }

        @Override
        public void problem(Problem problem) {
            queue.give(() -> tell(problem));
        }

        @Override
        public void skipped(Path file) {
            queue.give(() -> totals.addSkipped(file));
        }

        @Override
        public void progress(long bytes, long of) {
            progress.at(bytes, of);
        }
    }

    /** Finds what is in a report, on any thread; what is to be done with it. */
    private Runnable find(Report report) {
        try {
            ClaimFinder.Found found = finder.find(report, mentions);
            return () -> {
                totals.addReport(found.claims());
                print(() -> output.report(report, found));
            };
        } catch (RuntimeException | StackOverflowError e) {
            return () -> tell(
                    new Problem(report.origin(), "the program failed on this report, please report it: " + e, true));
        }
    }

    private void tell(Problem problem) {
        if (problem.unread()) {
            totals.addUnread();
        }
        progress.behind(() -> problems.accept(origins.apply(problem.origin()) + ": " + problem.what()));
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
        progress.behind(() -> {
            try {
                printing.run();
            } catch (IOException e) {
                throw new OutputFailed(e, console.isClosedPipe(e));
            }
        });
    }

    /** Something that prints. */
    private interface Printing {
        void run() throws IOException;
    }
}
