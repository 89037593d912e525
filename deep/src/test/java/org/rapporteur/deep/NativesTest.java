package org.rapporteur.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the libraries' files; they aren't loaded, but for those that the other tests need. */
class NativesTest {
    private static final String PLATFORM =
            Natives.platform(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));

    @TempDir
    private Path folder;

    private final List<Path> loaded = Collections.synchronizedList(new ArrayList<>());

    @Test
    void theyStayInTheCacheFolder() throws Exception {
        Path cache = folder.resolve("home/cache");
        Path first = natives(cache, loaded::add).folder();
        assertThat(first.getParent()).isEqualTo(cache);
        assertThat(loaded).hasSize(2).allMatch(Files::exists).allMatch(file -> file.startsWith(first));
        var written = Files.getLastModifiedTime(loaded.get(0));
        assertThat(natives(cache, loaded::add).folder()).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(loaded.get(0))).isEqualTo(written);
        assertThat(contents(first)).hasSize(2);
    }

    @Test
    void aDamagedCopyIsReplaced() throws Exception {
        Path kept = natives(folder, loaded::add).folder();
        byte[] whole = Files.readAllBytes(loaded.get(1));
        Files.write(loaded.get(1), new byte[10]);
        natives(folder, loaded::add).folder();
        assertThat(loaded.get(1)).hasBinaryContent(whole);
        byte[] changed = whole.clone();
        changed[whole.length / 2]++;
        Files.write(loaded.get(1), changed);
        natives(folder, loaded::add).folder();
        assertThat(loaded.get(1)).hasBinaryContent(whole);
        assertThat(contents(kept)).hasSize(2);
    }

    @Test
    void aFileInTheCachesPlace() throws Exception {
        Path cache = Files.createFile(folder.resolve("cache"));
        assertThat(natives(cache, loaded::add).folder()).startsWith(folder.resolve("tmp"));
    }

    @Test
    void noHome() throws Exception {
        assertThat(natives(null, loaded::add).folder()).startsWith(folder.resolve("tmp"));
    }

    @Test
    void aFolderThatMayHoldNoPrograms() throws Exception {
        Path cache = folder.resolve("cache");
        Consumer<Path> loader = file -> {
            if (file.startsWith(cache)) {
                throw new UnsatisfiedLinkError(file + ": failed to map segment from shared object");
            }
            loaded.add(file);
        };
        assertThat(natives(cache, loader).folder()).startsWith(folder.resolve("tmp"));
        assertThat(loaded).hasSize(2);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatOthersCanWriteToIsNotTrusted() throws Exception {
        Path kept = natives(folder.resolve("cache"), loaded::add).folder();
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(natives(folder.resolve("cache"), loaded::add).folder()).startsWith(folder.resolve("tmp"));
    }

    @Test
    void whatWasTriedAndWhatToDo() throws Exception {
        Path cache = Files.createFile(folder.resolve("cache"));
        Natives natives = natives(cache, file -> {
            throw new UnsatisfiedLinkError(file + ": not permitted");
        });
        assertThatThrownBy(natives::folder)
                .isInstanceOf(EngineUnavailable.class)
                .hasMessageStartingWith("ONNX Runtime's libraries can't be loaded from " + cache)
                .hasMessageContaining(", nor from " + folder.resolve("tmp"))
                .hasMessageEndingWith(
                        "(not permitted); set RAPPORTEUR_JAVA_OPTS=-Djava.io.tmpdir=FOLDER where FOLDER may hold programs");
        assertThat(contents(folder.resolve("tmp"))).isEmpty();
    }

    @Test
    void aPlatformWithoutLibraries() {
        Natives natives = new Natives("linux-riscv64", folder, folder, loaded::add);
        assertThatThrownBy(natives::folder)
                .isInstanceOf(EngineUnavailable.class)
                .hasMessageStartingWith("ONNX Runtime has no libraries for linux-riscv64; ");
    }

    @Test
    void severalAtOnce() {
        List<Path> folders = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return natives(folder.resolve("cache"), loaded::add).folder();
                    } catch (EngineUnavailable | IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertThat(folders).containsOnly(folders.get(0));
        assertThat(contents(folders.get(0))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x64",
        "Linux, aarch64, linux-aarch64",
        "Mac OS X, x86_64, osx-x64",
        "Mac OS X, aarch64, osx-aarch64",
        "Windows 11, amd64, win-x64",
        "Linux, riscv64, linux-riscv64",
        "FreeBSD, amd64, freebsd-x64"
    })
    void platforms(String system, String processor, String platform) {
        assertThat(Natives.platform(system, processor)).isEqualTo(platform);
    }

    private Natives natives(@Nullable Path cache, Consumer<Path> loader) throws IOException {
        return new Natives(PLATFORM, cache, Files.createDirectories(folder.resolve("tmp")), loader);
    }

    private static List<Path> contents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
