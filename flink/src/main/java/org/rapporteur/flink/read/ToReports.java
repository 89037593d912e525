package org.rapporteur.flink.read;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.flink.util.Collector;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.flink.stage.Work;
import org.rapporteur.model.Report;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;

/** Sends on what is read from one file or message. */
final class ToReports implements InputReader.Listener {
    private final String file;
    private final Work work;
    private final LinePrinter lines;
    private final Collector<OneReport> out;
    private final Consumer<String> problems;
    private long position;

    /**
     * @param file what the reports stand in
     * @param position of the first one there
     */
    ToReports(
            String file,
            long position,
            Work work,
            LinePrinter lines,
            Collector<OneReport> out,
            Consumer<String> problems) {
        this.file = file;
        this.position = position;
        this.work = work;
        this.lines = lines;
        this.out = out;
        this.problems = problems;
    }

    @Override
    public void report(Report report) {
        work.done(1);
        out.collect(new OneReport(report.id(), file, position++, lines.report(report, null), null));
    }

    @Override
    public void problem(Problem problem) {
        work.problem();
        problems.accept(problem.toString());
    }

    @Override
    public void skipped(Path skipped) {
        problem(new Problem(file, "is of no kind that is read; it is left out", false));
    }

    @Override
    public void progress(long bytes, long total) {
        // a cluster shows how many reports are read
    }
}
