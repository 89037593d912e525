package org.rapporteur.desk;

import java.util.List;
import org.rapporteur.record.RecordException;

/** Works out what the first view needs while the browser starts, step by step, on a thread of its own. */
final class Warming implements AutoCloseable {
    private final Thread thread;
    private volatile boolean stopped;

    Warming(List<Runnable> steps) {
        thread = new Thread(() -> run(steps), "desk-warms-up");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run(List<Runnable> steps) {
        try {
            for (Runnable step : steps) {
                if (stopped) {
                    return;
                }
                step.run();
            }
        } catch (RecordException e) {
            // whoever asks for it is told
        }
    }

    /** Waits for the present step, for what it reads may be taken away after this. */
    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
