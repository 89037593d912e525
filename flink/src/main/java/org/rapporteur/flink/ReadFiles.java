package org.rapporteur.flink;

import java.io.IOException;
import java.io.InputStream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.model.Report;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;

/** Files to reports, one after another, as the laptop reads them in a folder. */
final class ReadFiles extends ProcessFunction<String, OneReport> {
    private static final long serialVersionUID = 1;

    private transient Work work;
    private transient LinePrinter lines;

    @Override
    public void open(OpenContext context) {
        work = new Work(getRuntimeContext(), Work.REPORTS);
        lines = new LinePrinter();
    }

    @Override
    public void processElement(String address, Context context, Collector<OneReport> out) {
        Path path = new Path(address);
        String file =
                path.toUri().getScheme() == null || "file".equals(path.toUri().getScheme()) ? path.getPath() : address;
        Listener listener = new Listener(file, context, out);
        work.time(() -> {
            try (InputStream bytes = path.getFileSystem().open(path)) {
                new InputReader(InputReader.Options.NONE).read(file, bytes, listener);
            } catch (IOException e) {
                listener.problem(new Problem(file, InputReader.words(e), true));
            }
        });
    }

    /** Sends on what is read from one file. */
    private final class Listener implements InputReader.Listener {
        private final String file;
        private final Context context;
        private final Collector<OneReport> out;
        private int position;

        Listener(String file, Context context, Collector<OneReport> out) {
            this.file = file;
            this.context = context;
            this.out = out;
        }

        @Override
        public void report(Report report) {
            work.done(1);
            out.collect(new OneReport(report.id(), file, position++, lines.report(report, null), null));
        }

        @Override
        public void problem(Problem problem) {
            work.problem();
            context.output(Problems.TAG, problem.toString());
        }

        @Override
        public void skipped(java.nio.file.Path skipped) {
            problem(new Problem(file, "is of no kind that is read; it is left out", false));
        }

        @Override
        public void progress(long bytes, long total) {
            // a cluster shows how many reports are read
        }
    }
}
