package org.rapporteur.lab.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Other programs to measure beside ours. They run in processes of their own, and only where someone asked for them. */
public final class Peers {
    /** What makes them available. */
    public static final String COMMAND = "mvn -Ppeers -Dquick -pl core,lab process-classes";

    private static final Path CLASSES = Path.of("lab/target/peers-classes");
    private static final Path CLASS_PATH = Path.of("lab/target/peers-class-path");

    /** Whether {@link #COMMAND} was run here. */
    public static boolean areHere() {
        return Files.exists(CLASS_PATH);
    }

    /** Starts one of the classes of the package {@code org.rapporteur.lab.peers}. */
    public static PassProcess start(String name, String... arguments) throws IOException {
        String classPath =
                CLASSES + File.pathSeparator + Files.readString(CLASS_PATH).strip();
        return PassProcess.start(classPath, "org.rapporteur.lab.peers." + name, arguments);
    }

    private Peers() {}
}
