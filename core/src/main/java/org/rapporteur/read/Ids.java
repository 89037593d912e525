package org.rapporteur.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Keeps ids unique in a run. Remembers 64 bits an id, so that millions of reports fit. For one thread. */
public final class Ids {
    private long[] seen = new long[1024];
    private int size;
    private final Map<Long, Integer> repeats = new HashMap<>();

    /** The id itself the first time; then with -2, -3 and so on after it. */
    public String unique(String id) {
        if (add(id)) {
            return id;
        }
        int number = repeats.getOrDefault(Hash64.of(id), 1);
        String numbered;
        do {
            number++;
            numbered = id + "-" + number;
        } while (!add(numbered));
        repeats.put(Hash64.of(id), number);
        return numbered;
    }

    private boolean add(String id) {
        if (size * 2 >= seen.length) {
            grow();
        }
        int slot = slot(Hash64.of(id));
        if (seen[slot] != 0) {
            return false;
        }
        seen[slot] = Hash64.of(id);
        size++;
        return true;
    }

    private void grow() {
        long[] old = seen;
        seen = new long[old.length * 2];
        Arrays.stream(old).filter(hash -> hash != 0).forEach(hash -> seen[slot(hash)] = hash);
    }

    /** Where the hash is, or where it would go. */
    private int slot(long hash) {
        int slot = (int) (hash >>> 32) & seen.length - 1;
        while (seen[slot] != 0 && seen[slot] != hash) {
            slot = slot + 1 & seen.length - 1;
        }
        return slot;
    }
}
