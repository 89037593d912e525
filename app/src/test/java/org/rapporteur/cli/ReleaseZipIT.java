package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed to people who don't build; only where the profile {@code release} packed it. */
class ReleaseZipIT {
    private static final Set<String> LICENCES = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-4-Clause", // as the list calls JLine's, which is BSD-3-Clause
            "ISC",
            "OFL-1.1",
            "EPL-2.0",
            "(MIT OR Apache-2.0)",
            "Similar to Apache License but with the acknowledgment clause removed"); // JDOM's

    /** Names its licence (MIT) in no form that the list takes over. */
    private static final Set<String> UNTOLD = Set.of("@mapbox/jsonlint-lines-primitives");

    @TempDir
    private Path folder;

    private @Nullable FileSystem zip;
    private Path root;

    @BeforeEach
    void open() throws IOException {
        String name = System.getProperty("rapporteur.zip", "");
        assumeTrue(!name.isEmpty(), "packed with -Prelease");
        FileSystem opened = FileSystems.newFileSystem(Path.of(name), Map.of("enablePosixFileAttributes", "true"));
        zip = opened;
        root = opened.getPath("/" + Path.of(name).getFileName().toString().replaceFirst("\\.zip$", ""));
    }

    @AfterEach
    void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    @Test
    void allIsThereThatBelongsToIt() throws Exception {
        try (var files = Files.list(root)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "rapporteur.jar",
                            "rapporteur",
                            "rapporteur.bat",
                            "README.txt",
                            "LICENSE",
                            "NOTICE",
                            "licences");
        }
        assertThat(Files.getPosixFilePermissions(root.resolve("rapporteur")))
                .contains(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
        assertThat(text("rapporteur.bat")).contains("\r\n").doesNotContainPattern("[^\\r]\\n");
        assertThat(text("README.txt")).contains("Rapporteur ").doesNotContain("${");
        assertThat(text("NOTICE")).contains("MapLibre", "Natural Earth", "Inter", "Source Serif 4", "Javalin", "Jetty");
        assertThat(text("licences/web.txt")).contains("maplibre-gl", "world-atlas", "SIL OPEN FONT LICENSE");
        assertThat(text("licences/java/jakarta.annotation-api-" + version("jakarta.annotation-api")
                        + "-jar/META-INF/LICENSE.md"))
                .contains("Eclipse Public License - v 2.0");
    }

    @Test
    void everyPartIsUnderALicenceThatLetsItShip() throws Exception {
        for (String list : List.of("parts-java.cdx.json", "parts-web.cdx.json")) {
            JsonNode parts = parts(list);
            assertThat(parts).as(list).hasSizeGreaterThan(20);
            for (JsonNode part : parts) {
                String name =
                        (part.path("group").asText() + "/" + part.path("name").asText()).replaceFirst("^/", "");
                Set<String> offered = new TreeSet<>();
                for (JsonNode one : part.path("licenses")) {
                    offered.add(one.path("license")
                            .path("id")
                            .asText(one.path("license")
                                    .path("name")
                                    .asText(one.path("expression").asText())));
                }
                assertThat(offered.stream().anyMatch(LICENCES::contains) || UNTOLD.contains(name))
                        .as(name + ": " + offered)
                        .isTrue();
            }
        }
    }

    @Test
    void unpackedItStarts() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the launcher runs on systems with bash");
        Path launcher = folder.resolve("rapporteur");
        Files.copy(root.resolve("rapporteur"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(root.resolve("rapporteur.jar"), folder.resolve("rapporteur.jar"));
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", launcher.toString(), "--version")
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text(folder.resolve("err"))).isZero();
        assertThat(out).startsWith("rapporteur ");
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    private String version(String part) throws IOException {
        List<String> found = new ArrayList<>();
        parts("parts-java.cdx.json").forEach(one -> {
            if (one.path("name").asText().equals(part)) {
                found.add(one.path("version").asText());
            }
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private JsonNode parts(String list) throws IOException {
        return new JsonMapper().readTree(text("licences/" + list)).path("components");
    }

    private String text(String name) throws IOException {
        return text(root.resolve(name));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
