package org.rapporteur.flink.stage;

import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.metrics.Counter;

/**
 * What a stage has done: how many of what, its problems and the milliseconds it took, as Flink's metrics show it; the first two
 * also as sums of the whole job, without what was done in vain.
 */
public final class Work {
    public static final String REPORTS = "reports";
    public static final String CLAIMS = "claims";
    public static final String TELLINGS = "tellings";
    public static final String INCIDENTS = "incidents";
    public static final String PROBLEMS = "problems";

    private final LongCounter allDone = new LongCounter();
    private final LongCounter allProblems = new LongCounter();
    private final Counter done;
    private final Counter problems;
    private final Counter milliseconds;
    private long nanoseconds;

    /** @param what is counted, such as reports */
    public Work(RuntimeContext context, String what) {
        context.addAccumulator(what, allDone);
        context.addAccumulator(PROBLEMS, allProblems);
        done = context.getMetricGroup().counter(what);
        problems = context.getMetricGroup().counter(PROBLEMS);
        milliseconds = context.getMetricGroup().counter("milliseconds");
    }

    public void done(int many) {
        allDone.add(many);
        done.inc(many);
    }

    public void problem() {
        allProblems.add(1);
        problems.inc();
    }

    /** Does some of it. */
    public void time(Runnable task) {
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
