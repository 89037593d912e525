package org.rapporteur.cli;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Work that one thread gives, many do, and the caller's takes in the order it was given. What is given and not yet taken is
 * bounded; its threads have the stack that Java's option {@code -Xss} gives all threads, for trees nest deep.
 */
final class WorkQueue implements AutoCloseable {
    /** How much may be on the way for each thread, for a report that takes long holds up those after it. */
    private static final int AHEAD = 16;

    /** The most weight on the way; what weighs more goes alone. */
    private static final int HEAVIEST = 1 << 20;

    /** How long a report that is being worked on may hold up the end, where nobody waits for it any more. */
    private static final int PATIENCE_MILLIS = 2000;

    /**
     * Something on its way.
     *
     * @param step what the taker does once it is worked on
     */
    private record Item(Future<Runnable> step, int weight, boolean last) {}

    /** What fills the queue. */
    interface Giver {
        void give(WorkQueue queue);
    }

    /** Thrown to the giver where nobody takes any more. */
    private static final class Abandoned extends CancellationException {
        private static final long serialVersionUID = 1;
    }

    private final BlockingQueue<Item> items;
    private final Semaphore room = new Semaphore(HEAVIEST);
    private final ExecutorService workers;
    private final Thread giver;
    private volatile boolean closed;

    /**
     * Starts to be filled.
     *
     * @param threads that work, besides the giver's and the caller's
     */
    WorkQueue(int threads, Giver giver) {
        items = new ArrayBlockingQueue<>(threads * AHEAD);
        workers = Executors.newFixedThreadPool(threads, work -> daemon(work, "worker"));
        this.giver = daemon(() -> fill(giver), "reader");
        this.giver.start();
    }

    /** As many threads as there are processors. */
    static int allProcessors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Gives work; waits where there is much on the way. For the giver.
     *
     * @param weight about how much memory it takes, in characters
     * @param work makes what the taker then does
     */
    void give(int weight, Callable<Runnable> work) {
        int bounded = Math.min(weight, HEAVIEST);
        try {
            room.acquire(bounded);
            checkOpen();
            items.put(new Item(workers.submit(work), bounded, false));
        } catch (InterruptedException e) {
            throw new Abandoned();
        }
    }

    /** Gives what needs no work. For the giver. */
    void give(Runnable step) {
        checkOpen();
        give(CompletableFuture.completedFuture(step), false);
    }

    private void give(Future<Runnable> step, boolean last) {
        try {
            items.put(new Item(step, 0, last));
        } catch (InterruptedException e) {
            throw new Abandoned();
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new Abandoned();
        }
    }

    private void fill(Giver from) {
        CompletableFuture<Runnable> end = new CompletableFuture<>();
        try {
            from.give(this);
            end.complete(() -> {});
        } catch (RuntimeException | Error e) {
            end.completeExceptionally(e);
        }
        try {
            checkOpen();
            give(end, true);
        } catch (Abandoned e) {
            // nobody waits for the end
        }
    }

    /**
     * Takes everything, in order. What a worker, the giver or a step throws ends it, and is thrown.
     *
     * @throws CancellationException where the caller's thread is interrupted, as it stays
     */
    void takeAll() {
        try {
            boolean more = true;
            while (more) {
                Item item = items.take();
                item.step().get().run();
                room.release(item.weight());
                more = !item.last();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("it was interrupted").initCause(e);
        } catch (ExecutionException e) {
            throw asThrown(e.getCause());
        }
    }

    private static RuntimeException asThrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    /** Ends all threads, but one that waits for input nobody gives, which ends with the program. */
    @Override
    public void close() {
        closed = true;
        giver.interrupt();
        workers.shutdownNow();
        try {
            // Java must not go while a worker is in a native library
            workers.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable run, String name) {
        Thread thread = new Thread(run, name);
        thread.setDaemon(true);
        return thread;
    }
}
