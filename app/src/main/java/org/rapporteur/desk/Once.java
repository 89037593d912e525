package org.rapporteur.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes that were sent with a key: the same key again, even at once, gets the first one's answer. Thread-safe. */
final class Once {
    private static final int KEPT = 10_000;
    private static final int LONGEST = 200;

    private record Key(String who, String given) {}

    private final Map<Key, CompletableFuture<JsonNode>> answers = new LinkedHashMap<>();

    /**
     * Does the work, unless it was done.
     *
     * @param who sends it; a key of somebody else's is another
     * @param given a key; null where the sender doesn't care
     */
    JsonNode only(String who, @Nullable String given, Supplier<JsonNode> work) {
        if (given == null) {
            return work.get();
        }
        if (given.length() > LONGEST) {
            throw Rejected.parameter("Idempotency-Key", "is longer than " + LONGEST + " characters; give a UUID");
        }
        Key key = new Key(who, given);
        CompletableFuture<JsonNode> mine = new CompletableFuture<>();
        CompletableFuture<JsonNode> first;
        synchronized (answers) {
            first = answers.putIfAbsent(key, mine);
            if (answers.size() > KEPT) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
        if (first != null) {
            return Remembered.joined(first);
        }
        try {
            JsonNode answer = work.get();
            mine.complete(answer);
            return answer;
        } catch (RuntimeException e) {
            // What failed may be sent again.
            synchronized (answers) {
                answers.remove(key);
            }
            mine.completeExceptionally(e);
            throw e;
        }
    }
}
