package org.rapporteur.record;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.extract.Extractors;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.model.Report;
import org.rapporteur.resolve.KnownNames;
import org.rapporteur.resolve.Tellings;

/**
 * {@code lab/run growth}: what it takes to read reports and to keep them in one record, thousand by thousand, in processor time of
 * the thread that does it. The first thousand is kept in another record before, so that the machine is warm.
 */
final class Growth {
    private static final int SLICE = 1_000;
    private static final int BATCH = 100;
    private static final double NANOSECONDS = 1e6;
    static final Resolution RESOLUTION =
            new Resolution(Register::shipped, register -> new Tellings(KnownNames.of(register, Gazetteer.shipped())));

    private final Annotator annotator = new Annotator(new FastEngine());
    private final Extractors extractors = new Extractors();
    private final List<Slice> slices = new ArrayList<>();
    private final List<Report> waiting = new ArrayList<>();

    /** Milliseconds a report. */
    private record Slice(double reading, double keeping) {}

    /** Takes a file of reports as JSON lines, a folder for the record, and {@code --json} for the figures alone. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Growth growth = new Growth();
        growth.measure(Path.of(arguments[0]), folder.resolve("warm.db"), SLICE);
        growth.slices.clear();
        growth.measure(Path.of(arguments[0]), folder.resolve("record.db"), Long.MAX_VALUE);
        growth.print(List.of(arguments).contains("--json"));
    }

    private void measure(Path reports, Path record, long most) throws IOException {
        waiting.clear();
        try (ReportStore store = SqliteStore.open(record, "growth", Clock.systemUTC(), RESOLUTION)) {
            long run = store.startRun("fast");
            Reports.each(reports, report -> {
                waiting.add(report);
                if (waiting.size() == SLICE && (long) slices.size() * SLICE < most) {
                    slices.add(slice(store, run));
                    waiting.clear();
                }
            });
        }
    }

    private Slice slice(ReportStore store, long run) {
        long start = time();
        List<ReadReport> read = waiting.stream()
                .map(report ->
                        new ReadReport(report, "fast", extractors.claims(annotator.annotate(report)), Instant.now()))
                .toList();
        long middle = time();
        keep(store, run, read);
        return new Slice((middle - start) / NANOSECONDS / SLICE, (time() - middle) / NANOSECONDS / SLICE);
    }

    /** Keeps reports as the command line does, some at a time. */
    static void keep(ReportStore store, long run, List<ReadReport> read) {
        for (int i = 0; i < read.size(); i += BATCH) {
            store.addAll(run, read.subList(i, Math.min(read.size(), i + BATCH)));
        }
    }

    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void print(boolean json) {
        double first = slices.get(0).keeping();
        double last = slices.get(slices.size() - 1).keeping();
        double reading = slices.stream().mapToDouble(Slice::reading).average().orElse(Double.NaN);
        double keeping = slices.stream().mapToDouble(Slice::keeping).average().orElse(Double.NaN);
        if (json) {
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("growth", last / first - 1);
            figures.put("share", keeping / reading);
            for (int i = 0; i < slices.size(); i++) {
                figures.put("keeping_" + (i + 1) * SLICE, slices.get(i).keeping());
            }
            System.out.println(figures.entrySet().stream()
                    .map(one -> String.format(Locale.ROOT, "\"%s\": %.3f", one.getKey(), one.getValue()))
                    .collect(Collectors.joining(", ", "{", "}")));
            return;
        }
        System.out.println("reports   reading   keeping, ms a report   growth");
        for (int i = 0; i < slices.size(); i++) {
            Slice slice = slices.get(i);
            System.out.printf(
                    Locale.ROOT,
                    "%7d   %7.2f   %20.2f   %+5.0f %%%n",
                    (i + 1) * SLICE,
                    slice.reading(),
                    slice.keeping(),
                    100 * (slice.keeping() / first - 1));
        }
        System.out.printf(Locale.ROOT, "Keeping takes %.2f times as long as reading.%n", keeping / reading);
    }
}
