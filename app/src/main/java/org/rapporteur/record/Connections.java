package org.rapporteur.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The one place where connections to a record are made: one that writes, from the first writing on, and as many that read as are
 * used at once. Turns what fails into {@link RecordException}s. Thread-safe.
 */
final class Connections implements AutoCloseable {
    /** Keys are hashes, so that each report touches pages all over the file. */
    private static final int WRITER_CACHE_KIB = 65_536;

    /** For the same reason a page that is copied back often is soon written again. */
    private static final int JOURNAL_PAGES = 4_000;

    private final Path file;
    private final Clock clock;
    private final Duration patience;
    private final boolean fixed;
    private final boolean onlyReads;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final Jdbi readers;
    private @Nullable Handle writer;

    /**
     * Opens a record, makes it where there is none, and brings its tables up to date.
     *
     * @param patience how long to wait for somebody else who writes
     * @param onlyReads whether the file stays as it is, whoever may write it
     */
    Connections(Path file, String program, Clock clock, Duration patience, boolean onlyReads) {
        this.file = file;
        this.clock = clock;
        this.patience = patience;
        this.fixed = isFixed(file);
        this.onlyReads = onlyReads;
        this.readers = jdbi(new ConnectionFactory() {
            @Override
            public Connection openConnection() throws SQLException {
                Connection reused = idle.poll();
                return reused == null ? connect() : reused;
            }

            @Override
            public void closeConnection(Connection connection) {
                idle.add(connection);
            }
        });
        try {
            try (Connection first = onlyReads ? connect() : DriverManager.getConnection(url())) {
                if (Migrations.areDone(first, file)) {
                    return;
                }
            }
            if (onlyReads) {
                throw new RecordException(
                        "The record " + file + " was made by an older program; open it once for writing,"
                                + " such as with rapporteur serve without --read-only, and it is brought up to date.");
            }
            try (Connection connection = connect()) {
                Migrations.run(connection, file, program);
            }
        } catch (SQLException e) {
            throw RecordException.of(file, e, "");
        }
    }

    Path file() {
        return file;
    }

    /** Reads. */
    <T> T read(Function<Handle, T> reading) {
        try (Handle handle = open()) {
            return reading.apply(handle);
        } catch (JdbiException e) {
            throw told(e);
        }
    }

    /** A handle that reads, for the caller to close. */
    Handle open() {
        try {
            return readers.open();
        } catch (JdbiException e) {
            throw told(e);
        }
    }

    /** Writes in one transaction: all of it or nothing. */
    <T> T write(Function<Writing, T> writing) {
        lock.lock();
        try {
            return transaction(writer(), handle -> {
                try (Writing transaction = new Writing(handle, now())) {
                    T result = writing.apply(transaction);
                    transaction.end();
                    return result;
                }
            });
        } catch (JdbiException e) {
            throw told(e);
        } finally {
            lock.unlock();
        }
    }

    /** Does what no transaction can hold. */
    void outside(Consumer<Handle> work) {
        lock.lock();
        try {
            work.accept(writer());
        } catch (JdbiException e) {
            throw told(e);
        } finally {
            lock.unlock();
        }
    }

    /** What to tell the user of a failure. */
    RecordException told(JdbiException failure) {
        SQLException sqlite = RecordException.sqlite(failure);
        return sqlite == null
                ? new RecordException("The record " + file + " failed: " + failure.getMessage(), failure)
                : RecordException.of(file, sqlite, others());
    }

    @Override
    public void close() {
        lock.lock();
        try {
            for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
                connection.close();
            }
            if (writer != null) {
                Writers.signOut(writer);
                writer.close();
                writer = null;
            }
        } catch (SQLException e) {
            throw RecordException.of(file, e, "");
        } catch (JdbiException e) {
            throw told(e);
        } finally {
            lock.unlock();
        }
    }

    private Handle writer() {
        if (writer == null) {
            Jdbi keeping = jdbi(this::connect);
            keeping.setStatementBuilderFactory(connection -> new KeptStatements());
            Handle opened = keeping.open();
            try {
                opened.execute("PRAGMA cache_size = -" + WRITER_CACHE_KIB);
                opened.execute("PRAGMA wal_autocheckpoint = " + JOURNAL_PAGES);
                transaction(opened, handle -> {
                    Writers.signIn(handle, now());
                    return opened;
                });
            } catch (JdbiException e) {
                opened.close();
                throw e;
            }
            writer = opened;
        }
        return writer;
    }

    /**
     * In plain SQL, for the driver loses count of its transactions where one couldn't begin because somebody else writes.
     */
    private static <T> T transaction(Handle handle, Function<Handle, T> work) {
        handle.execute("BEGIN IMMEDIATE");
        try {
            T result = work.apply(handle);
            handle.execute("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            try {
                handle.execute("ROLLBACK");
            } catch (JdbiException alreadyDone) {
                e.addSuppressed(alreadyDone);
            }
            throw e;
        }
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String others() {
        try (Handle handle = readers.open()) {
            return Writers.others(handle);
        } catch (JdbiException e) {
            return "";
        }
    }

    private static Jdbi jdbi(ConnectionFactory factory) {
        Jdbi jdbi = Jdbi.create(factory);
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        return jdbi;
    }

    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false); // nobody asks for them, and the driver would for each row
        if (!fixed && !onlyReads) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        }
        Connection connection = config.createConnection(url());
        Folding.register(connection);
        if (onlyReads) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = ON");
            }
        }
        return connection;
    }

    /** As a URI, so that no character of a path means something else. */
    private String url() {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri() + (fixed ? "?immutable=1" : "");
    }

    /** Whether nobody can write the file, so that SQLite needs no files beside it either. */
    private static boolean isFixed(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.exists(file)
                && (!Files.isWritable(file) || (folder != null && !Files.isWritable(folder)))
                && !Files.exists(Path.of(file + "-wal"));
    }
}
