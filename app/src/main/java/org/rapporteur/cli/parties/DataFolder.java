package org.rapporteur.cli.parties;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The folder where the program keeps for one user what the user gave it. */
public final class DataFolder {
    private static final String PROGRAM = "rapporteur";

    /** This process's. */
    public static @Nullable Path find() {
        return find(System.getenv(), System::getProperty);
    }

    /**
     * {@code RAPPORTEUR_HOME} where it is set; else by XDG's specification, or as Windows and macOS have it.
     *
     * @param properties Java's, by their names
     * @return an absolute path, whether or not there is such a folder; null where the user has no home
     */
    static @Nullable Path find(Map<String, String> environment, UnaryOperator<@Nullable String> properties) {
        String named = environment.get("RAPPORTEUR_HOME");
        if (named != null && !named.isEmpty()) {
            return Path.of(named).toAbsolutePath();
        }
        String system = String.valueOf(properties.apply("os.name"));
        String home = properties.apply("user.home");
        if (system.startsWith("Windows")) {
            return absolute(environment.get("APPDATA"), PROGRAM);
        }
        if (system.startsWith("Mac")) {
            return absolute(home, "Library/Application Support/" + PROGRAM);
        }
        Path data = absolute(environment.get("XDG_DATA_HOME"), PROGRAM);
        return data != null ? data : absolute(home, ".local/share/" + PROGRAM);
    }

    private static @Nullable Path absolute(@Nullable String folder, String inside) {
        if (folder == null || folder.isEmpty()) {
            return null;
        }
        try {
            Path path = Path.of(folder);
            return path.isAbsolute() ? path.resolve(inside) : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private DataFolder() {}
}
