package org.rapporteur.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.Engine;
import org.rapporteur.extract.Extractors;
import org.rapporteur.model.Casualties;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.read.InputReader;
import org.rapporteur.read.Problem;

/** A sample report as the program reads it, with its claims in text order. */
record SampleReport(Report report, List<Claim> claims) {
    /** The file's name, with {@code #n} where it holds several reports. */
    String name() {
        return report.origin().substring(report.origin().replace('\\', '/').lastIndexOf('/') + 1);
    }

    List<Statement> statements() {
        return claims.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }

    List<Casualties> casualties() {
        return claims.stream()
                .filter(Casualties.class::isInstance)
                .map(Casualties.class::cast)
                .toList();
    }

    /**
     * Reads every report in a folder.
     *
     * @throws IOException where one of them can't be read
     */
    static List<SampleReport> read(Path folder, Engine engine) throws IOException {
        Reading reading = new Reading(engine);
        new InputReader(InputReader.Options.NONE)
                .read(List.of(folder.toString()), InputStream.nullInputStream(), reading);
        if (!reading.unread.isEmpty()) {
            throw new IOException(String.join("; ", reading.unread));
        }
        return reading.reports;
    }

    private static final class Reading implements InputReader.Listener {
        private final Annotator annotator;
        private final Extractors extractors = new Extractors();
        private final List<SampleReport> reports = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();

        Reading(Engine engine) {
            annotator = new Annotator(engine);
        }

        @Override
        public void report(Report report) {
            reports.add(new SampleReport(report, extractors.claims(annotator.annotate(report))));
        }

        @Override
        public void problem(Problem problem) {
            if (problem.unread()) {
                unread.add(problem.origin() + " " + problem.what());
            }
        }

        @Override
        public void skipped(Path file) {
            unread.add(file + " is of no kind that is read");
        }

        @Override
        public void progress(long bytes, long total) {}
    }
}
