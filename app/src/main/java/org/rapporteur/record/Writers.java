package org.rapporteur.record;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Who has the record open for writing. A process signs in, and out when it closes; one that is gone without signing out
 * crashed, and whatever it hadn't finished was rolled back.
 */
final class Writers {
    private static final ProcessHandle SELF = ProcessHandle.current();

    private record Writer(long process, String host, String started, String since) {
        boolean alive() {
            return host.equals(host())
                    && ProcessHandle.of(process)
                            .filter(ProcessHandle::isAlive)
                            .map(Writers::started)
                            .filter(started::equals)
                            .isPresent();
        }

        String words() {
            return "process " + process + " on " + host + " since " + since;
        }
    }

    /** Signs this process in, and those out who crashed. */
    static void signIn(Handle handle, String now) {
        for (Writer writer : writers(handle)) {
            if (!writer.alive()) {
                signOut(handle, writer.process(), writer.host());
            }
        }
        handle.execute(
                "INSERT INTO writers (process, host, started, since) VALUES (?, ?, ?, ?)",
                SELF.pid(),
                host(),
                started(SELF),
                now);
    }

    static void signOut(Handle handle) {
        signOut(handle, SELF.pid(), host());
    }

    /** A sentence on each writer that crashed. */
    static List<String> crashes(Handle handle) {
        List<String> notes = new ArrayList<>();
        for (Writer writer : writers(handle)) {
            if (!writer.alive()) {
                notes.add("The program was stopped while it wrote (" + writer.words()
                        + "); what it hadn't finished was undone, all before that is there.");
            }
        }
        return notes;
    }

    /** The other processes that write; empty where there are none. */
    static String others(Handle handle) {
        return writers(handle).stream()
                .filter(writer -> writer.alive() && writer.process() != SELF.pid())
                .map(Writer::words)
                .collect(Collectors.joining(", "));
    }

    private static List<Writer> writers(Handle handle) {
        return handle.createQuery("SELECT process, host, started, since FROM writers")
                .map((row, context) -> new Writer(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    private static void signOut(Handle handle, long process, String host) {
        handle.execute("DELETE FROM writers WHERE process = ? AND host = ?", process, host);
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }

    private Writers() {}
}
