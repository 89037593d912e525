package org.rapporteur.lab;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.annotate.Annotated;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.annotate.text.Sentence;
import org.rapporteur.deep.DeepEngine;
import org.rapporteur.deep.EngineUnavailable;
import org.rapporteur.model.Report;
import org.rapporteur.read.text.TextPassages;

/** Words a second of one thread's processor time that the deep engine reads: attributions alone, and with all trees. */
public final class DeepSpeed {
    private static final int ROUNDS = 3;

    /**
     * Prints a line a round.
     *
     * @param arguments what {@link Corpus#texts} reads
     */
    public static void main(String... arguments) throws EngineUnavailable, IOException {
        List<Report> reports = Corpus.texts(Path.of(arguments[0])).stream()
                .map(text -> BareReport.of("r-1", text, TextPassages.of(text, false)))
                .toList();
        Annotator fast = new Annotator(new FastEngine());
        long words = reports.stream()
                .flatMap(report -> fast.annotate(report).sentences().stream())
                .mapToLong(Sentence::size)
                .sum();
        Annotator annotator = new Annotator(DeepEngine.load());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < ROUNDS; round++) {
            long attributed = 0;
            long parsed = 0;
            for (Report report : reports) {
                long start = threads.getCurrentThreadCpuTime();
                Annotated annotated = annotator.annotate(report);
                annotated.attributions();
                long middle = threads.getCurrentThreadCpuTime();
                annotated.sentences().forEach(annotated::syntax);
                attributed += middle - start;
                parsed += threads.getCurrentThreadCpuTime() - middle;
            }
            System.out.printf(
                    "%d words; attributions alone %.0f words/s, with all trees %.0f words/s; µs a word: %.1f and %.1f%n",
                    words,
                    words * 1e9 / attributed,
                    words * 1e9 / (attributed + parsed),
                    attributed / 1e3 / words,
                    parsed / 1e3 / words);
        }
    }

    private DeepSpeed() {}
}
