package org.rapporteur.lab.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what the bench writes, gone with all that is in it when it is closed. */
public final class BenchFolder implements AutoCloseable {
    private final Path path;

    /** Makes a new one among the temporary files. */
    public BenchFolder() throws IOException {
        path = Files.createTempDirectory("bench");
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> there = Files.walk(path)) {
            all = there.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
