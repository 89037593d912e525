package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The sample reports, unpacked from the program into a folder that goes when this is closed. */
final class SampleReports implements AutoCloseable {
    private static final String PACKED = "demo/";
    private static final String CALLED = "examples/reports";

    private final Path folder;

    private SampleReports(Path folder) {
        this.folder = folder;
    }

    /** Copies the samples from the program's jar, or from its folder of classes. */
    static SampleReports unpack() throws IOException {
        SampleReports samples = new SampleReports(Files.createTempDirectory("rapporteur-demo"));
        try {
            Path program = program();
            if (Files.isDirectory(program)) {
                samples.copyFolder(program.resolve(PACKED));
            } else {
                samples.copyJar(program);
            }
            return samples;
        } catch (IOException | RuntimeException e) {
            samples.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    /** The place of a sample in the source tree, in place of that in the temporary folder. */
    String origin(String unpacked) {
        return unpacked.startsWith(folder.toString())
                ? CALLED + unpacked.substring(folder.toString().length())
                : unpacked;
    }

    private static Path program() {
        try {
            return Path.of(SampleReports.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies where no path leads", e);
        }
    }

    private void copyJar(Path jar) throws IOException {
        try (JarFile packed = new JarFile(jar.toFile())) {
            List<JarEntry> entries = packed.stream()
                    .filter(entry -> entry.getName().startsWith(PACKED) && !entry.isDirectory())
                    .toList();
            for (JarEntry entry : entries) {
                try (InputStream in = packed.getInputStream(entry)) {
                    copy(in, entry.getName().substring(PACKED.length()));
                }
            }
        }
    }

    private void copyFolder(Path packed) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(packed)) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                copy(in, packed.relativize(file).toString());
            }
        }
    }

    private void copy(InputStream in, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the program was packaged with a sample outside its folder: " + name);
        }
        Files.createDirectories(folder.resolve(name).getParent());
        Files.copy(in, target);
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    /** Deletes a folder with all that is in it, as far as that can be done. */
    static void deleteIfThere(Path folder) {
        try {
            if (Files.exists(folder)) {
                delete(folder);
            }
        } catch (IOException e) {
            // the system clears its folder for such things in time
        }
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(folder)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
