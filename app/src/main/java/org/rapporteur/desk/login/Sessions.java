package org.rapporteur.desk.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, in memory: all end with the program. One also ends when nobody has asked for anything in it for some hours, and
 * at the latest half a day after it began. Thread-safe.
 */
final class Sessions {
    static final Duration IDLE = Duration.ofHours(2);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST = 1_000;

    private record Kept(Session session, Instant began, Instant used) {
        boolean isOver(Instant now) {
            return used.plus(IDLE).isBefore(now) || began.plus(LONGEST).isBefore(now);
        }
    }

    private final Clock clock;
    private final Map<String, Kept> byId = new LinkedHashMap<>(16, 0.75f, true);

    Sessions(Clock clock) {
        this.clock = clock;
    }

    synchronized Session begin(String name) {
        Instant now = clock.instant();
        byId.values().removeIf(kept -> kept.isOver(now));
        if (byId.size() >= MOST) {
            byId.remove(byId.keySet().iterator().next());
        }
        Session session = new Session(Secret.random(), Secret.random(), name);
        byId.put(session.id(), new Kept(session, now, now));
        return session;
    }

    /** The session with an id, which is used by that; null where there is none or it is over. */
    synchronized @Nullable Session find(@Nullable String id) {
        Kept kept = id == null ? null : byId.get(id);
        if (kept == null) {
            return null;
        }
        Instant now = clock.instant();
        if (kept.isOver(now)) {
            byId.remove(kept.session().id());
            return null;
        }
        byId.put(kept.session().id(), new Kept(kept.session(), kept.began(), now));
        return kept.session();
    }

    synchronized void end(@Nullable String id) {
        if (id != null) {
            byId.remove(id);
        }
    }
}
