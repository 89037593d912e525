package org.rapporteur.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The latest answers, each good until the record changes; who asks for one that somebody is working on waits for that. Thread-safe. */
final class Remembered<K, V> {
    private final int most;
    private final ToIntFunction<V> weight;
    private final Map<K, Answer<V>> answers = new LinkedHashMap<>(16, 0.75f, true);

    private record Answer<V>(long revision, CompletableFuture<V> value) {}

    /** @param most how many are remembered */
    Remembered(int most) {
        this(most, any -> 1);
    }

    /**
     * @param most how much is remembered; the last one is, however much it is
     * @param weight how much one is
     */
    Remembered(int most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    V get(K key, long revision, Supplier<V> work) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        Answer<V> answer;
        synchronized (answers) {
            answer = answers.get(key);
            if (answer == null || answer.revision() != revision) {
                answer = new Answer<>(revision, mine);
                answers.put(key, answer);
            }
        }
        if (answer.value() != mine) {
            return joined(answer.value());
        }
        try {
            V value = work.get();
            mine.complete(value);
            forgetEldest();
            return value;
        } catch (RuntimeException | Error e) {
            synchronized (answers) {
                answers.remove(key);
            }
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private void forgetEldest() {
        synchronized (answers) {
            long all = answers.values().stream().mapToLong(this::weight).sum();
            for (var eldest = answers.values().iterator(); all > most && answers.size() > 1; eldest.remove()) {
                all -= weight(eldest.next());
            }
        }
    }

    /** Nothing as long as somebody works on it. */
    private int weight(Answer<V> answer) {
        return answer.value().isDone() && !answer.value().isCompletedExceptionally()
                ? weight.applyAsInt(answer.value().join())
                : 0;
    }

    /** What somebody else's work comes to; fails as that does. */
    static <V> V joined(CompletableFuture<V> value) {
        try {
            return value.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
