package org.rapporteur.flink.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.rapporteur.contract.LinePrinter;
import org.rapporteur.flink.stage.Work;
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
        ToReports listener = new ToReports(file, 0, work, lines, out, problem -> context.output(Problems.TAG, problem));
        work.time(() -> {
            try (InputStream bytes = path.getFileSystem().open(path)) {
                new InputReader(InputReader.Options.NONE).read(file, bytes, listener);
            } catch (IOException e) {
                listener.problem(new Problem(file, InputReader.words(e), true));
            }
        });
    }
}
