package org.rapporteur.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Answers that take long to work out, each kept until the record changes. Who asks while one is worked out anew gets the one before,
 * or after a while nothing, and asks again. Thread-safe.
 */
final class WorkedOut<K, V> implements AutoCloseable {
    private static final int KEPT = 16;
    private static final long PATIENCE_MILLIS = 1_500;

    private final Function<K, V> work;
    private final Map<K, Attempt<V>> attempts = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "desk-works-out");
        thread.setDaemon(true);
        return thread;
    });

    /** @param before what an earlier revision came to; empty where there is none */
    private record Attempt<V>(long revision, CompletableFuture<V> result, Optional<V> before) {}

    WorkedOut(Function<K, V> work) {
        this.work = work;
    }

    /** What the work comes to; empty while it isn't known yet. Waits a while for it. */
    Optional<V> get(K key, long revision) {
        return get(key, revision, PATIENCE_MILLIS);
    }

    /** The same without waiting. */
    Optional<V> peek(K key, long revision) {
        return get(key, revision, 0);
    }

    private Optional<V> get(K key, long revision, long millis) {
        Attempt<V> attempt = attempt(key, revision);
        try {
            return Optional.of(attempt.result().get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return attempt.before();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return attempt.before();
        } catch (ExecutionException e) {
            forget(key);
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private synchronized Attempt<V> attempt(K key, long revision) {
        Attempt<V> last = attempts.get(key);
        if (last != null && (last.revision() == revision || !last.result().isDone())) {
            return last;
        }
        Optional<V> before = last == null || last.result().isCompletedExceptionally()
                ? Optional.empty()
                : Optional.ofNullable(last.result().getNow(null));
        Attempt<V> attempt =
                new Attempt<>(revision, CompletableFuture.supplyAsync(() -> work.apply(key), worker), before);
        attempts.put(key, attempt);
        if (attempts.size() > KEPT) {
            attempts.remove(attempts.keySet().iterator().next());
        }
        return attempt;
    }

    private synchronized void forget(K key) {
        attempts.remove(key);
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            // what it reads may be taken away after this
            worker.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
