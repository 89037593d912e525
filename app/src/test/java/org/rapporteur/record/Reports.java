package org.rapporteur.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.model.Report;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;

/** Reports to measure with. */
final class Reports {
    private Reports() {}

    /**
     * Hands over the reports of a file of JSON lines, in order.
     *
     * @throws AssertionError where one can't be read
     */
    static void each(Path file, Consumer<Report> taker) throws IOException {
        try (InputStream lines = Files.newInputStream(file)) {
            new InputReader(new InputReader.Options(null, null, "jsonl", null))
                    .read(List.of("-"), lines, new InputReader.Listener() {
                        @Override
                        public void report(Report report) {
                            taker.accept(report);
                        }

                        @Override
                        public void problem(Problem problem) {
                            if (problem.unread()) {
                                throw new AssertionError(problem.toString());
                            }
                        }

                        @Override
                        public void skipped(Path skipped) {
                            throw new AssertionError(skipped + " was skipped");
                        }

                        @Override
                        public void progress(long bytes, long total) {}
                    });
        }
    }
}
