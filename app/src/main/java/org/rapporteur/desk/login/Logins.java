package org.rapporteur.desk.login;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Logs people in and out. Thread-safe. */
public final class Logins {
    private static final int FREE_BY_ADDRESS = 5;
    private static final int FREE_BY_NAME = 10;
    private static final Duration LONGEST_BY_ADDRESS = Duration.ofMinutes(15);

    /** Short, for others could lock somebody out by his name. */
    private static final Duration LONGEST_BY_NAME = Duration.ofMinutes(1);

    /** Each password that is checked keeps a processor busy for a while. */
    private static final int CHECKED_AT_ONCE = 2;

    private static final int LONGEST_PASSWORD = 1_000;
    private static final int PATIENCE_SECONDS = 10;
    private static final Duration BUSY = Duration.ofSeconds(5);

    /** What came of an attempt: a session, or none; then how long to wait before the next. */
    public record Outcome(@Nullable Session session, Duration pause) {}

    private final Passwords passwords;
    private final Attempts byAddress;
    private final Attempts byName;
    private final Sessions sessions;
    private final Semaphore checks = new Semaphore(CHECKED_AT_ONCE, true);

    public Logins(Passwords passwords, Clock clock) {
        this.passwords = passwords;
        this.byAddress = new Attempts(FREE_BY_ADDRESS, LONGEST_BY_ADDRESS, clock);
        this.byName = new Attempts(FREE_BY_NAME, LONGEST_BY_NAME, clock);
        this.sessions = new Sessions(clock);
    }

    /**
     * Tries to log somebody in.
     *
     * @param address from which he comes
     */
    public Outcome login(String name, String password, String address) {
        String one = Passwords.name(name.substring(0, Math.min(name.length(), Passwords.LONGEST_NAME)));
        String network = Networks.of(address);
        synchronized (this) {
            Duration pause = longer(byAddress.pause(network), byName.pause(one));
            if (!pause.isZero()) {
                return new Outcome(null, pause);
            }
            byAddress.count(network);
            byName.count(one);
        }
        if (!startsChecking()) {
            byAddress.forgive(network);
            byName.forgive(one);
            return new Outcome(null, BUSY);
        }
        try {
            if (password.length() > LONGEST_PASSWORD || !passwords.match(one, password)) {
                return new Outcome(null, Duration.ZERO);
            }
        } finally {
            checks.release();
        }
        byAddress.forgive(network);
        byName.forget(one);
        return new Outcome(sessions.begin(one), Duration.ZERO);
    }

    private boolean startsChecking() {
        try {
            return checks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Who asks with a session's id; null where it is none, or over. */
    public @Nullable Session find(@Nullable String id) {
        return sessions.find(id);
    }

    /** Ends a session. */
    public void logout(@Nullable String id) {
        sessions.end(id);
    }
}
