package org.rapporteur.desk;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where what is dropped on the desk lies until it is read. All of it goes with the desk, however the program ends. */
final class Drops implements AutoCloseable {
    private static final int LONGEST_NAME = 120;

    private final Path folder;
    private final Thread sweeper;

    /** Puts what is to be read into a folder. */
    interface Filling {
        void into(Path folder) throws IOException;
    }

    Drops() {
        try {
            folder = Files.createTempDirectory("rapporteur-desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sweeper = new Thread(() -> delete(folder));
        Runtime.getRuntime().addShutdownHook(sweeper);
    }

    /** Where uploads lie while they arrive. */
    Path arriving() {
        return folder;
    }

    /** A folder that is filled; the caller deletes it. Where that fails nothing is left. */
    Path take(Filling filling) {
        Path taken = null;
        try {
            taken = Files.createTempDirectory(folder, "drop");
            filling.into(taken);
            return taken;
        } catch (IOException | RuntimeException e) {
            if (taken != null) {
                delete(taken);
            }
            throw e instanceof RuntimeException failure ? failure : new UncheckedIOException((IOException) e);
        }
    }

    /** Puts a file into a folder of its own, by its number, so that none overwrites another. */
    static void put(UploadedFile file, Path folder, int number) throws IOException {
        Path target = folder.resolve(Integer.toString(number)).resolve(name(file.filename()));
        Files.createDirectories(target.getParent());
        try (InputStream content = file.content()) {
            Files.copy(content, target);
        }
    }

    /** A name that any system takes, of the one that a file was sent under. */
    private static String name(String sent) {
        String name = sent.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        if (name.isBlank() || name.equals(".") || name.equals("..")) {
            return "file";
        }
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // a leftover in the system's folder for such files
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(sweeper);
        } catch (IllegalStateException e) {
            return; // it runs
        }
        delete(folder);
    }
}
