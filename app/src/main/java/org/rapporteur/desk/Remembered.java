package org.rapporteur.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The latest answers, each good until the record changes; who asks for one that somebody is working on waits for that. Thread-safe. */
final class Remembered<K, V> {
    private final int most;
    private final Map<K, Answer<V>> answers = new LinkedHashMap<>(16, 0.75f, true);

    private record Answer<V>(long revision, CompletableFuture<V> value) {}

    /** @param most how many are remembered */
    Remembered(int most) {
        this.most = most;
    }

    V get(K key, long revision, Supplier<V> work) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        Answer<V> answer;
        synchronized (answers) {
            answer = answers.get(key);
            if (answer == null || answer.revision() != revision) {
                answer = new Answer<>(revision, mine);
                answers.put(key, answer);
                if (answers.size() > most) {
                    answers.remove(answers.keySet().iterator().next());
                }
            }
        }
        if (answer.value() != mine) {
            return joined(answer.value());
        }
        try {
            V value = work.get();
            mine.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            synchronized (answers) {
                answers.remove(key);
            }
            mine.completeExceptionally(e);
            throw e;
        }
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
