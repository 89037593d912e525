package org.rapporteur.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on the terminal's last line, with the rate and the time left, from the second second on: a short reading never loads its classes. The
 * bar redraws itself on a thread of its own, so whatever else prints goes through {@link #behind}.
 */
final class ProgressLine implements Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String ERASE = "\r\u001b[K";
    private static final long KIBIBYTE = 1024;
    private static final long MEBIBYTE = 1024 * KIBIBYTE;

    /** Below this many bytes, megabytes would hardly move. */
    private static final long LARGE = 100 * MEBIBYTE;

    private final PrintStream err;
    private final int columns;
    private final String task;
    private final long begun = System.nanoTime();
    private final Thread starter = new Thread(this::startWhenLong, "progress");
    private @Nullable ProgressBar bar;
    private long behind;
    private long total = -1;
    private boolean drawn;

    private ProgressLine(PrintStream err, int columns, String task) {
        this.err = err;
        this.columns = columns;
        this.task = task;
    }

    /**
     * Begins to wait for the first second to pass.
     *
     * @param task what is done, one word
     */
    static ProgressLine start(PrintStream err, int columns, String task) {
        ProgressLine line = new ProgressLine(err, columns, task);
        line.starter.setDaemon(true);
        line.starter.start();
        return line;
    }

    private void startWhenLong() {
        try {
            Thread.sleep(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            return; // the reading was over before
        }
        synchronized (this) {
            if (!starter.isInterrupted()) {
                bar = Bar.of(this, total);
                bar.stepTo(behind);
            }
        }
    }

    @Override
    public synchronized void at(long bytes, long of) {
        behind = bytes;
        total = of;
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(behind);
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
        ProgressBar shown;
        synchronized (this) {
            starter.interrupt();
            shown = bar;
        }
        // Not under the lock, which the bar's thread takes to draw for the last time.
        if (shown != null) {
            shown.close();
        }
        erase();
    }

    /** Makes the bar; apart, for checking this code loads the bar's classes. */
    private static final class Bar {
        static ProgressBar of(ProgressLine line, long total) {
            boolean large = total < 0 || total >= LARGE;
            return new ProgressBarBuilder()
                    .setTaskName(line.task)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setInitialMax(total)
                    .setUnit(large ? " MB" : " kB", large ? MEBIBYTE : KIBIBYTE)
                    .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                    .setUpdateIntervalMillis(500)
                    .startsFrom(0, Duration.ofNanos(System.nanoTime() - line.begun))
                    .setConsumer(new DelegatingProgressBarConsumer(line::draw, line.columns - 1))
                    .build();
        }
    }
}
