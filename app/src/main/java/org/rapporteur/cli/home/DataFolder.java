package org.rapporteur.cli.home;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.deep.UserFolder;

/** The folder where the program keeps for one user what the user gave it. */
public final class DataFolder {
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
        return UserFolder.DATA.find(environment, properties);
    }

    private DataFolder() {}
}
