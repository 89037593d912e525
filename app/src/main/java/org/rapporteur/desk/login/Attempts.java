package org.rapporteur.desk.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes those wait who fail again and again: after some attempts that are free each one takes twice as long as the one before it.
 * An attempt counts from its beginning, so that many at once are no way around. Thread-safe; what was long unused is forgotten.
 */
final class Attempts {
    private static final int KEPT = 10_000;
    private static final int MOST_DOUBLINGS = 20;
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final int free;
    private final Duration longest;
    private final Clock clock;

    private record Tried(int times, Instant last) {}

    private final Map<String, Tried> tried = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tried> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * @param free how many attempts wait for nothing
     * @param longest the longest wait
     */
    Attempts(int free, Duration longest, Clock clock) {
        this.free = free;
        this.longest = longest;
        this.clock = clock;
    }

    /** How long whoever this is has to wait before the next attempt; zero where there is no need to. */
    synchronized Duration pause(String who) {
        Tried before = tried.get(who);
        Instant now = clock.instant();
        if (before == null || before.last().plus(FORGOTTEN).isBefore(now)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, before.last().plus(between(before.times())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Counts an attempt. */
    synchronized void count(String who) {
        Instant now = clock.instant();
        tried.merge(
                who,
                new Tried(1, now),
                (before, first) ->
                        before.last().plus(FORGOTTEN).isBefore(now) ? first : new Tried(before.times() + 1, now));
    }

    /** Takes back one attempt, which turned out well. */
    synchronized void forgive(String who) {
        tried.computeIfPresent(
                who, (same, before) -> before.times() <= 1 ? null : new Tried(before.times() - 1, before.last()));
    }

    /** Forgets all attempts. */
    synchronized void forget(String who) {
        tried.remove(who);
    }

    private Duration between(int times) {
        if (times < free) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(times - free, MOST_DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    synchronized int kept() {
        return tried.size();
    }
}
