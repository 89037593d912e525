package org.rapporteur.deep;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The folders where the program keeps things for one user. */
public enum UserFolder {
    /** What it can make again. */
    CACHE("LOCALAPPDATA", "Library/Caches/", "XDG_CACHE_HOME", ".cache/"),

    /** What the user gave it. */
    DATA("APPDATA", "Library/Application Support/", "XDG_DATA_HOME", ".local/share/");

    private static final String PROGRAM = "rapporteur";

    private final String windows;
    private final String mac;
    private final String xdg;
    private final String otherwise;

    UserFolder(String windows, String mac, String xdg, String otherwise) {
        this.windows = windows;
        this.mac = mac;
        this.xdg = xdg;
        this.otherwise = otherwise;
    }

    /** This process's. */
    @Nullable Path find() {
        return find(System.getenv(), System::getProperty);
    }

    /**
     * By XDG's specification, or as Windows and macOS have it.
     *
     * @param properties Java's, by their names
     * @return an absolute path, whether or not there is such a folder; null where the user has no home
     */
    public @Nullable Path find(Map<String, String> environment, UnaryOperator<@Nullable String> properties) {
        String system = String.valueOf(properties.apply("os.name"));
        String home = properties.apply("user.home");
        if (system.startsWith("Windows")) {
            return absolute(environment.get(windows), PROGRAM);
        }
        if (system.startsWith("Mac")) {
            return absolute(home, mac + PROGRAM);
        }
        Path named = absolute(environment.get(xdg), PROGRAM);
        return named != null ? named : absolute(home, otherwise + PROGRAM);
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
}
