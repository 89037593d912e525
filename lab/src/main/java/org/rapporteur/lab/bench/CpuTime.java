package org.rapporteur.lab.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** CPU time of this process: of all its threads, those that collect garbage and compile included. */
public final class CpuTime {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Nanoseconds since the process began. */
    public static long nanoseconds() {
        return SYSTEM.getProcessCpuTime();
    }

    private CpuTime() {}
}
