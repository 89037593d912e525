package org.rapporteur.record;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes the time of stages that come one after another: the process's, in which collecting garbage counts. */
final class StageClock {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private long last;

    /** What was done since the last stage is no stage's; the next one begins now. */
    void start() {
        last = SYSTEM.getProcessCpuTime();
    }

    /** Forgets what was measured. */
    void forget() {
        nanoseconds.clear();
    }

    /** A stage took all the time since the one before it; it may come again. */
    void through(String stage) {
        long now = SYSTEM.getProcessCpuTime();
        nanoseconds.merge(stage, now - last, Long::sum);
        last = now;
    }

    /** Nanoseconds of each stage so far, in the order in which they came first. */
    Map<String, Long> nanoseconds() {
        return nanoseconds;
    }
}
