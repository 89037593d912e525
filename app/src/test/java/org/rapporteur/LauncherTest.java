package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher in a folder of its own, where small scripts stand in for Java and Maven. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "rapporteur");

    @TempDir
    private Path folder;

    private Path root;
    private Path tools;

    @BeforeEach
    void checkout() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the launcher runs on systems with bash");
        root = Files.createDirectories(folder.resolve("a checkout"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(LAUNCHER, root.resolve("rapporteur"));
        makeExecutable(root.resolve("rapporteur"));
        for (String source : List.of("core/src/main/One.java", "app/src/main/Two.java", "pom.xml")) {
            write(source, "source");
        }
        for (String tool : List.of(
                "head",
                "find",
                "uname",
                "rm",
                "mv",
                "mkdir",
                "cat",
                "sleep",
                "grep",
                "tail",
                "sed",
                "dirname",
                "readlink",
                "touch")) {
            offer(tool);
        }
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws Exception {
        Result result = run(Map.of());
        assertThat(result.exitCode()).isEqualTo(127);
        assertThat(result.err())
                .contains("Java 17 or newer is needed")
                .contains("apt-get install openjdk-17-jdk")
                .contains("dnf install")
                .contains("brew install")
                .contains("winget install");
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws Exception {
        Result result = run(Map.of("JAVA_HOME", java("17", "17.0.2").toString()));
        assertThat(result.exitCode()).isEqualTo(127);
        assertThat(result.err()).contains("Maven is needed").contains("apt-get install maven");
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_392,false", "11.0.20,false", "16,false", "17,true", "17.0.2,true", "21-ea,true", "25.0.1,true"})
    void onlyAJavaThatIsNewEnoughIsTaken(String version, boolean taken) throws Exception {
        program();
        Result result = run(Map.of("JAVA_HOME", java("jdk", version).toString()), "read", "x");
        assertThat(result.exitCode()).isEqualTo(taken ? 5 : 127);
    }

    @Test
    void aJavaThatIsTooOldIsPassedOverForAnother() throws Exception {
        program();
        java("places/old", "11.0.1");
        java("places/new", "21.0.1");
        Result result = run(
                Map.of(
                        "JAVA_HOME",
                        folder.resolve("places/old").toString(),
                        "RAPPORTEUR_JAVA_PLACES",
                        folder.resolve("nowhere") + ":" + folder.resolve("places/new")),
                "read");
        assertThat(result.out())
                .startsWith(folder.resolve("places/new/bin/java").toString());
    }

    @Test
    void argumentsOptionsAndTheExitCodePassThrough() throws Exception {
        program();
        Result result = run(
                Map.of("JAVA_HOME", java("jdk", "17.0.2").toString(), "RAPPORTEUR_JAVA_OPTS", "-Xmx3g -Dx=y"),
                "read",
                "two words",
                "",
                "*");
        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.out())
                .contains("<-Xmx1g>")
                .containsPattern(
                        "(?s)<-Xmx1g>.*<-Xmx3g>\n<-Dx=y>\n<-jar>\n<[^>]*/a checkout/app/target/rapporteur.jar>\n"
                                + "<read>\n<two words>\n<>\n<\\*>\n$")
                .doesNotContain("TieredStopAtLevel");
    }

    @Test
    void aLinkFromElsewhereFindsTheProgram() throws Exception {
        program();
        Path link = Files.createSymbolicLink(tools.resolve("rapporteur"), Path.of("..", "a checkout", "rapporteur"));
        Result result = start(link, Map.of("JAVA_HOME", java("jdk", "17.0.2").toString()), "--version");
        assertThat(result.out()).contains("/a checkout/app/target/rapporteur.jar>");
    }

    @Test
    void itBuildsWhatIsMissingAndWhatIsOlderThanItsSources() throws Exception {
        Map<String, String> environment =
                Map.of("JAVA_HOME", java("jdk", "17.0.2").toString());
        maven("jar=; for a; do case $a in -Drapporteur.jar=*) jar=${a#*=} ;; esac; done; "
                + "mkdir -p \"${jar%/*}\"; echo made > \"$jar\"");
        assertThat(run(environment, "read").err())
                .contains("building the program")
                .contains("built in");
        assertThat(run(environment, "read").err()).isEmpty();

        Files.setLastModifiedTime(
                root.resolve("core/src/main/One.java"),
                FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run(environment, "read").err()).contains("building the program");
    }

    @Test
    void unpackedItRunsTheProgramBesideIt() throws Exception {
        Map<String, String> environment =
                Map.of("JAVA_HOME", java("jdk", "17.0.2").toString());
        Files.delete(root.resolve("pom.xml"));
        assertThat(run(environment, "read").err())
                .contains("rapporteur.jar is not beside this file; unpack the whole zip");
        write("rapporteur.jar", "program");
        Result result = run(environment, "read");
        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.out()).contains("/a checkout/rapporteur.jar>\n<read>\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aFailedBuildShowsItsErrorsAndWhereItsLogIs() throws Exception {
        maven("echo '[INFO] fine'; echo '[ERROR] One.java:[3,1] wrong'; exit 1");
        Result result = run(Map.of("JAVA_HOME", java("jdk", "17.0.2").toString()), "read");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains("[ERROR] One.java:[3,1] wrong")
                .doesNotContain("fine")
                .contains("a checkout/target/build.log");
        assertThat(root.resolve("target/build.lock")).doesNotExist();
    }

    @Test
    void twoStartsBuildOnce() throws Exception {
        Map<String, String> environment =
                Map.of("JAVA_HOME", java("jdk", "17.0.2").toString());
        maven("echo build >> '" + folder.resolve("builds") + "'; sleep 1; jar=; "
                + "for a; do case $a in -Drapporteur.jar=*) jar=${a#*=} ;; esac; done; "
                + "mkdir -p \"${jar%/*}\"; echo made > \"$jar\"");
        Process first = process(root.resolve("rapporteur"), environment, "read");
        Result second = run(environment, "read");
        assertThat(first.waitFor()).isEqualTo(5);
        assertThat(second.exitCode()).isEqualTo(5);
        assertThat(Files.readAllLines(folder.resolve("builds"))).hasSize(1);
    }

    @Test
    void aLockThatAKilledBuildLeftIsTakenOver() throws Exception {
        Process gone = new ProcessBuilder("/bin/bash", "-c", "exit").start();
        gone.waitFor();
        write("target/build.lock/pid", gone.pid() + "\n");
        maven("exit 1");
        assertThat(run(Map.of("JAVA_HOME", java("jdk", "17.0.2").toString()), "read")
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void aLockWithoutAnOwnerIsTakenOverAfterSomeSeconds() throws Exception {
        Files.createDirectories(root.resolve("target/build.lock"));
        maven("exit 1");
        Result result = run(Map.of("JAVA_HOME", java("jdk", "17.0.2").toString()), "read");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("waiting for it").contains("the build failed");
    }

    @Test
    void theArchiveThatAnotherStartIsMakingStays() throws Exception {
        program();
        Process gone = new ProcessBuilder("/bin/bash", "-c", "exit").start();
        gone.waitFor();
        Path making = write(
                "app/target/rapporteur-17.0.2.jsa." + ProcessHandle.current().pid(), "half");
        Path left = write("app/target/rapporteur-17.0.2.jsa." + gone.pid(), "half");
        Path none = write("app/target/rapporteur-16.jsa.none", "");
        run(Map.of("JAVA_HOME", java("jdk", "17.0.2").toString()), "read");
        assertThat(making).exists();
        assertThat(left).doesNotExist();
        assertThat(none).doesNotExist();
    }

    private record Result(int exitCode, String out, String err) {}

    private Result run(Map<String, String> environment, String... arguments) throws Exception {
        return start(root.resolve("rapporteur"), environment, arguments);
    }

    private Result start(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        Process process = process(launcher, environment, arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, err);
    }

    /** Starts the launcher with nothing in its environment but the tools it needs and what is given. */
    private Process process(Path launcher, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/bash", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectInput(new File("/dev/null"));
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools.toString(), "RAPPORTEUR_JAVA_PLACES", ""));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** A program that is newer than its sources. */
    private void program() throws IOException {
        Path jar = write("app/target/rapporteur.jar", "jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
    }

    /** A Java that tells its version in its release file, and prints how it was called; its exit code is 5. */
    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), "echo \"$0\"; for a; do printf '<%s>\\n' \"$a\"; done; exit 5");
        script(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    private void maven(String script) throws IOException {
        script(tools.resolve("mvn"), script);
    }

    private static void script(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        makeExecutable(file);
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void offer(String tool) throws IOException {
        for (String place : List.of("/bin", "/usr/bin")) {
            Path path = Path.of(place, tool);
            if (Files.exists(path)) {
                script(tools.resolve(tool), "exec " + path + " \"$@\"");
                return;
            }
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
