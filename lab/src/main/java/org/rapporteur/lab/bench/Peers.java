package org.rapporteur.lab.bench;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Other programs to measure beside ours. They run in processes of their own, and only where someone asked for them. */
public final class Peers {
    /** What makes them available. */
    public static final String COMMAND = "mvn -Ppeers -Dquick -pl core,deep,lab process-classes";

    private static final String PACKAGE = "org.rapporteur.lab.peers.";
    private static final Path CLASSES = Path.of("lab/target/peers-classes");
    private static final Path CLASS_PATH = Path.of("lab/target/peers-class-path");

    /** Whether {@link #COMMAND} was run here. */
    public static boolean areHere() {
        return Files.exists(CLASS_PATH);
    }

    /** Starts one of the classes of the package {@code org.rapporteur.lab.peers}. */
    public static PassProcess start(String name, String... arguments) throws IOException {
        return PassProcess.start(classPath(), PACKAGE + name, arguments);
    }

    /**
     * Runs one of them to its end.
     *
     * @throws IOException where it ends with another exit code than 0
     */
    public static void run(String name, String... arguments) throws IOException {
        Process process = PassProcess.java(classPath(), PACKAGE + name, arguments)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(name + " ended with exit code " + code);
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new InterruptedIOException(name + " was interrupted");
        }
    }

    private static String classPath() throws IOException {
        return CLASSES + File.pathSeparator + Files.readString(CLASS_PATH).strip();
    }

    private Peers() {}
}
