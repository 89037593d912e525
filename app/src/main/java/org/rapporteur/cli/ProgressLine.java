package org.rapporteur.cli;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on the terminal's last line, from the first second on: a short reading never loads its classes. The
 * bar redraws itself on a thread of its own, so whatever else prints goes through {@link #behind}.
 */
final class ProgressLine implements Progress {
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final String ERASE = "\r\u001b[K";
    private static final long MEBIBYTE = 1024 * 1024;

    private final PrintStream err;
    private final int columns;
    private final long begun = System.nanoTime();
    private @Nullable ProgressBar bar;
    private boolean drawn;

    ProgressLine(PrintStream err, int columns) {
        this.err = err;
        this.columns = columns;
    }

    @Override
    public void at(long bytes, long total) {
        if (bar == null && System.nanoTime() - begun > PATIENCE) {
            bar = Bar.of(this, total);
        }
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(bytes);
        }
    }

    private synchronized void draw(String line) {
        err.print(ERASE + line);
        err.flush();
        drawn = true;
    }

    @Override
    public synchronized void behind(Runnable print) {
        erase();
        print.run();
    }

    private synchronized void erase() {
        if (drawn) {
            err.print(ERASE);
            err.flush();
            drawn = false;
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        erase();
    }

    /** Makes the bar; apart, for checking this code loads the bar's classes. */
    private static final class Bar {
        static ProgressBar of(ProgressLine line, long total) {
            return new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setStyle(ProgressBarStyle.ASCII)
                    .setInitialMax(total)
                    .setUnit(" MB", MEBIBYTE)
                    .setUpdateIntervalMillis(500)
                    .startsFrom(0, Duration.ofNanos(System.nanoTime() - line.begun))
                    .setConsumer(new DelegatingProgressBarConsumer(line::draw, line.columns - 1))
                    .build();
        }
    }
}
