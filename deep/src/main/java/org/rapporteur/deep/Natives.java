package org.rapporteur.deep;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks ONNX Runtime's libraries and loads them. They stay in the user's cache folder, so that the next start needn't
 * unpack 21 MB again; where that can't be written to or may hold no programs, they go to a temporary folder until this
 * process ends.
 */
final class Natives {
    /** The runtime's property that names the folder with its libraries. */
    private static final String PATH = "onnxruntime.native.path";

    private static final String TEMPORARY = "java.io.tmpdir";
    private static final String REMEDY =
            "; set RAPPORTEUR_JAVA_OPTS=-D" + TEMPORARY + "=FOLDER where FOLDER may hold programs";

    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private final String platform;
    private final @Nullable Path cache;
    private final Path temporary;
    private final Consumer<Path> loader;
    private final List<String> failures = new ArrayList<>();

    /**
     * @param platform as the runtime's jar names it, such as {@code linux-x64}
     * @param cache the program's folder there; null for none
     * @param temporary where a folder for this process can be made
     * @param loader loads a library or throws an {@link UnsatisfiedLinkError}
     */
    Natives(String platform, @Nullable Path cache, Path temporary, Consumer<Path> loader) {
        this.platform = platform;
        this.cache = cache;
        this.temporary = temporary;
        this.loader = loader;
    }

    /**
     * Loads the libraries, once, where the runtime finds them; where the user has named a folder that has them, leaves that to
     * the runtime.
     */
    static synchronized void load() throws EngineUnavailable {
        Path temporary = Path.of(System.getProperty(TEMPORARY, "."));
        if (!Files.isWritable(temporary)) {
            throw new EngineUnavailable("ONNX Runtime needs a temporary folder that it can write to, and " + temporary
                    + " is none" + REMEDY);
        }
        String named = System.getProperty(PATH);
        if (named == null) {
            Path folder = new Natives(platform(), UserFolder.CACHE.find(), temporary, Natives::load).folder();
            System.setProperty(PATH, folder.toString());
        }
        try {
            OrtEnvironment.getEnvironment();
        } catch (LinkageError | IllegalStateException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new EngineUnavailable(
                    named == null
                            ? "ONNX Runtime does not start: " + cause.getMessage() + REMEDY
                            : "ONNX Runtime does not start from " + PATH + ", " + named + ": " + cause.getMessage()
                                    + "; name a folder with its libraries there, or nothing",
                    e);
        }
    }

    private static void load(Path library) {
        System.load(library.toString());
    }

    /** This machine's, of whatever system and processor it is. */
    private static String platform() {
        return platform(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    /** What the runtime's jar would name a platform that Java names so. */
    static String platform(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String of = name.contains("mac") ? "osx" : name.contains("win") ? "win" : name.replace(' ', '-');
        return of + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }

    /**
     * The folder from which both libraries are loaded now.
     *
     * @throws EngineUnavailable where there are none for this platform, or none can be loaded
     */
    Path folder() throws EngineUnavailable {
        List<PackedFile> files = new ArrayList<>();
        try {
            for (String library : LIBRARIES) {
                files.add(PackedFile.of(
                        Natives.class.getClassLoader(),
                        "ai/onnxruntime/native/" + platform + "/" + System.mapLibraryName(library)));
            }
        } catch (IOException e) {
            throw new EngineUnavailable(
                    "ONNX Runtime has no libraries for " + platform
                            + "; it runs on Linux and macOS, x64 or aarch64, and on Windows, x64",
                    e);
        }
        Path kept = cache == null ? null : kept(files, cache.resolve(name(files)));
        if (kept != null) {
            return kept;
        }
        Path passing = passing(files);
        if (passing != null) {
            return passing;
        }
        throw new EngineUnavailable(
                "ONNX Runtime's libraries can't be loaded from " + String.join(", nor from ", failures) + remedy());
    }

    /** Of another version's libraries another name. */
    private String name(List<PackedFile> files) {
        StringBuilder name = new StringBuilder("onnxruntime-" + platform);
        files.forEach(file -> name.append(String.format(Locale.ROOT, "-%08x", file.crc())));
        return name.toString();
    }

    private String remedy() {
        return isMusl() ? "; they need a Linux with glibc, and this one has musl" : REMEDY;
    }

    private static boolean isMusl() {
        try (var found = Files.newDirectoryStream(Path.of("/lib"), "ld-musl-*")) {
            boolean musl = found.iterator().hasNext();
            return musl && !Files.exists(Path.of("/lib64/ld-linux-x86-64.so.2"));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private @Nullable Path kept(List<PackedFile> files, Path folder) {
        try {
            PrivateFolder.make(folder);
            for (PackedFile file : files) {
                if (!file.isSoundIn(folder)) {
                    file.unpackTo(folder);
                }
            }
            return loaded(files, folder) ? folder : null;
        } catch (IOException e) {
            failures.add(folder + " (" + reason(e) + ")");
            return null;
        }
    }

    private @Nullable Path passing(List<PackedFile> files) {
        try {
            Path folder = Files.createTempDirectory(temporary.toAbsolutePath(), "rapporteur-");
            folder.toFile().deleteOnExit();
            for (PackedFile file : files) {
                folder.resolve(file.name()).toFile().deleteOnExit();
                file.unpackTo(folder);
            }
            if (loaded(files, folder)) {
                return folder;
            }
            for (PackedFile file : files) {
                Files.deleteIfExists(folder.resolve(file.name()));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            failures.add(temporary + " (" + reason(e) + ")");
        }
        return null;
    }

    private boolean loaded(List<PackedFile> files, Path folder) {
        try {
            files.forEach(file -> loader.accept(folder.resolve(file.name())));
            return true;
        } catch (UnsatisfiedLinkError e) {
            // It begins with the library's path, more than once.
            String message = String.valueOf(e.getMessage());
            failures.add(folder + " ("
                    + message.substring(message.lastIndexOf(": ") < 0 ? 0 : message.lastIndexOf(": ") + 2) + ")");
            return false;
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }
}
