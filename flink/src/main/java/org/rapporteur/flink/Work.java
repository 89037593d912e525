package org.rapporteur.flink;

import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.metrics.Counter;

/** What a stage has done, as Flink's metrics show it: how many of what, its problems and the milliseconds it took. */
final class Work {
    private final Counter done;
    private final Counter problems;
    private final Counter milliseconds;
    private long nanoseconds;

    /** @param what is counted, such as reports */
    Work(RuntimeContext context, String what) {
        done = context.getMetricGroup().counter(what);
        problems = context.getMetricGroup().counter("problems");
        milliseconds = context.getMetricGroup().counter("milliseconds");
    }

    void done() {
        done.inc();
    }

    void done(int many) {
        done.inc(many);
    }

    void problem() {
        problems.inc();
    }

    /** Does some of it. */
    void time(Runnable task) {
        long start = System.nanoTime();
        try {
            task.run();
        } finally {
            nanoseconds += System.nanoTime() - start;
            milliseconds.inc(nanoseconds / 1_000_000);
            nanoseconds %= 1_000_000;
        }
    }
}
