package org.rapporteur.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A record of many made-up incidents, each told of by one report or two. */
public final class BigRecord {
    private static final int BATCH = 200;

    /** A second report for every so many-th incident. */
    private static final int TOLD_AGAIN = 4;

    /** Takes a file and how many incidents. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** What opens it. */
    public static ReportStore open(Path file) {
        return SqliteStore.open(file, "test", Clock.systemUTC(), War.RESOLUTION);
    }

    /** Writes one. */
    public static void write(Path file, int incidents) {
        try (ReportStore store = open(file)) {
            long run = store.startRun("fast-1");
            List<ReadReport> batch = new ArrayList<>();
            for (int town = 0; town < incidents; town++) {
                batch.add(War.report("t-" + town, town, town % 3));
                if (town % TOLD_AGAIN == 0) {
                    batch.add(War.report("u-" + town, town, 1 + town % 3, 4 + town % 40));
                }
                if (batch.size() >= BATCH) {
                    store.addAll(run, batch);
                    batch.clear();
                }
            }
            store.addAll(run, batch);
            store.endRun(run);
        }
    }

    private BigRecord() {}
}
