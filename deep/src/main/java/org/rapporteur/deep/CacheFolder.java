package org.rapporteur.deep;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The folder where a program keeps for one user what it can make again. */
final class CacheFolder {
    private static final String PROGRAM = "rapporteur";

    /** This process's. */
    static @Nullable Path find() {
        return find(System.getenv(), System::getProperty);
    }

    /**
     * By XDG's specification, or as Windows and macOS have it.
     *
     * @param properties Java's, by their names
     * @return an absolute path, whether or not there is such a folder; null where the user has no home
     */
    static @Nullable Path find(Map<String, String> environment, UnaryOperator<@Nullable String> properties) {
        String system = String.valueOf(properties.apply("os.name"));
        String home = properties.apply("user.home");
        if (system.startsWith("Windows")) {
            return absolute(environment.get("LOCALAPPDATA"), PROGRAM);
        }
        if (system.startsWith("Mac")) {
            return absolute(home, "Library/Caches/" + PROGRAM);
        }
        Path named = absolute(environment.get("XDG_CACHE_HOME"), PROGRAM);
        return named != null ? named : absolute(home, ".cache/" + PROGRAM);
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

    private CacheFolder() {}
}
