package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Under which keys the record keeps tellings, by their numbers, in one transaction. Remembers what it was asked for, for reports
 * that come together often tell of the same places and days.
 */
final class TellingKeys {
    private static final int REMEMBERED = 100_000;
    private static final int PERIOD_BITS = 20;
    private static final int PERIOD_SHIFT = Long.SIZE - PERIOD_BITS;
    private static final long PERIODS = (1L << PERIOD_BITS) - 1;

    private final Handle handle;
    private final Map<Long, List<Long>> known = new HashMap<>();

    TellingKeys(Handle handle) {
        this.handle = handle;
    }

    void add(long telling, Set<String> keys) {
        List<Long> hashes = hashes(keys);
        handle.execute(
                "INSERT OR IGNORE INTO telling_keys (key, telling) SELECT value, ? FROM json_each(?)",
                telling,
                Json.of(hashes));
        for (long hash : hashes) {
            List<Long> kept = known.get(hash);
            if (kept != null) {
                kept.add(telling);
            }
        }
    }

    void remove(long telling) {
        handle.execute("DELETE FROM telling_keys WHERE telling = ?", telling);
        known.clear();
    }

    /** The tellings under any of some keys. */
    Set<Long> under(Set<String> keys) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        List<Long> hashes = hashes(keys);
        List<Long> unknown =
                hashes.stream().filter(hash -> !known.containsKey(hash)).toList();
        unknown.forEach(hash -> known.put(hash, new ArrayList<>()));
        handle.createQuery("SELECT key, telling FROM telling_keys WHERE key IN (SELECT value FROM json_each(?))")
                .bind(0, Json.of(unknown))
                .map((row, context) -> known.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                        .add(row.getLong(2)))
                .list();
        Set<Long> found = new LinkedHashSet<>();
        hashes.forEach(hash -> found.addAll(known.getOrDefault(hash, List.of())));
        return found;
    }

    private static List<Long> hashes(Collection<String> keys) {
        return keys.stream().map(TellingKeys::hash).distinct().toList();
    }

    /** Of keys that end in one period's number the upper bits are one, so that what is told together lies together in the file. */
    private static long hash(String key) {
        long period = key.substring(key.lastIndexOf(' ') + 1).hashCode() & PERIODS;
        return period << PERIOD_SHIFT | new Hash().add(key).number() >>> PERIOD_BITS;
    }
}
