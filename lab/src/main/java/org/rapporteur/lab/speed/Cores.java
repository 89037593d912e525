package org.rapporteur.lab.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.lab.bench.ProcessCost;

/** The first two cores of this machine, to which programs are pinned. */
final class Cores {
    private final String taskset;
    private final int here;

    /** The machine's own. */
    Cores() {
        this("taskset", Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param taskset the name of util-linux's program
     * @param here how many cores there are
     */
    Cores(String taskset, int here) {
        this.taskset = taskset;
        this.here = here;
    }

    /** Why nothing can be measured on one core and two; null where it can. */
    @Nullable String whyNot() {
        if (here < 2) {
            return "not measured: this machine has one core";
        }
        try {
            boolean pins =
                    new ProcessBuilder(taskset, "-c", "0,1", "true").start().waitFor() == 0;
            return pins ? null : "not measured: " + taskset + " can't pin a program to cores 0 and 1 here";
        } catch (IOException e) {
            return "not measured: there is no " + taskset + " here to pin a program to a core";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "not measured: interrupted";
        }
    }

    /** Runs a command to its end on so many cores. */
    ProcessCost run(int cores, List<String> command) throws IOException {
        List<String> pinned = new ArrayList<>(List.of(taskset, "-c", cores == 1 ? "0" : "0,1"));
        pinned.addAll(command);
        return ProcessCost.once(pinned.toArray(String[]::new));
    }
}
