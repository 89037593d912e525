package org.rapporteur.export;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A database in memory by DuckDB, whose libraries are too heavy for the program's jar: its driver is taken from where the user put
 * it.
 */
final class DuckDb {
    /** The version that the exporter is tested with. */
    static final String VERSION = "1.4.4.0";

    /** The environment's name for the driver's jar. */
    static final String VARIABLE = "RAPPORTEUR_DUCKDB";

    private static final String DRIVER = "org.duckdb.DuckDBDriver";

    /** There is no driver; the message says how to get one. */
    static final class Missing extends Unavailable {
        Missing(String what, @Nullable Throwable cause) {
            super(
                    what + "; fetch it with mvn dependency:get -Dartifact=org.duckdb:duckdb_jdbc:" + VERSION
                            + " -Dtransitive=false, or download duckdb_jdbc-" + VERSION
                            + ".jar from Maven Central and name it in " + VARIABLE,
                    cause);
        }
    }

    /**
     * Opens one.
     *
     * @throws Missing if there is no driver, or it can't be used
     */
    static Connection open() throws IOException, SQLException {
        return open(DuckDb.class.getClassLoader(), System.getenv(), System.getProperty("user.home", ""));
    }

    /** @param program's classes, where a driver that came along is found first */
    static Connection open(ClassLoader program, Map<String, String> environment, String home)
            throws IOException, SQLException {
        Driver driver = find(program, environment, home);
        Connection connection = driver.connect("jdbc:duckdb:", new Properties());
        if (connection == null) {
            throw new Missing("the driver " + driver.getClass().getName() + " is none of DuckDB's", null);
        }
        return connection;
    }

    private static Driver find(ClassLoader program, Map<String, String> environment, String home) throws IOException {
        try {
            return load(program);
        } catch (ClassNotFoundException e) {
            return load(jar(environment, home));
        }
    }

    private static Path jar(Map<String, String> environment, String home) throws IOException {
        String named = environment.get(VARIABLE);
        Path jar = named != null && !named.isEmpty()
                ? Path.of(named)
                : Path.of(home, ".m2", "repository", "org", "duckdb", "duckdb_jdbc", VERSION)
                        .resolve("duckdb_jdbc-" + VERSION + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new Missing("parquet is written by DuckDB, whose driver isn't at " + jar, null);
        }
        return jar;
    }

    /** The classes stay loaded for as long as the program runs. */
    private static Driver load(Path jar) throws IOException {
        try {
            return load(new URLClassLoader(new URL[] {url(jar)}, ClassLoader.getPlatformClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new Missing("parquet is written by DuckDB, and " + jar + " isn't its driver", e);
        }
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    private static Driver load(ClassLoader classes) throws IOException, ClassNotFoundException {
        try {
            return Class.forName(DRIVER, true, classes)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            if (e instanceof ClassNotFoundException missing) {
                throw missing;
            }
            throw new Missing("DuckDB's driver can't be used on this machine (" + e + ")", e);
        }
    }

    private DuckDb() {}
}
