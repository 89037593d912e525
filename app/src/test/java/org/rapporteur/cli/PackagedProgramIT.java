package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.contract.PublishedSchema;

/** The packaged program alone in an empty folder, in a process of its own. */
class PackagedProgramIT {
    private static final Path JAR = Path.of(System.getProperty("rapporteur.jar", "target/rapporteur.jar"));

    @TempDir
    private Path folder;

    @Test
    void theDemoNeedsNothingButTheProgram() throws Exception {
        Run run = run("demo");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("What \\d+ reports tell of").contains("Toll, from", "How to go on");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(folder.resolve("err"));
        }
    }

    @Test
    void theDeskOpensWithoutAWordFromJava() throws Exception {
        Process process = start("demo", "--serve", "--no-browser", "--port", "0");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).startsWith("The desk is at http://127.0.0.1:");
        } finally {
            process.destroy();
            process.waitFor();
        }
        // Newer Javas warn of natives and of sun.misc.Unsafe.
        assertThat(Files.readAllLines(folder.resolve("err")))
                .allMatch(line -> line.startsWith("rapporteur: examples/reports/"));
    }

    @Test
    void everyLineOfTheDemoIsAsPublished() throws Exception {
        Run run = run("demo", "--output", "jsonl");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .hasSizeGreaterThan(60)
                .allSatisfy(line -> assertThat(PublishedSchema.faults(line)).isEmpty());
    }

    @Test
    void itKnowsItsVersion() throws Exception {
        assertThat(run("--version").out()).matches("rapporteur \\d+\\.\\d+\\.\\d+\\S* \\(Java .+\\)\\R");
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "“Мы остаёмся,” Салим Хаддад said. We were there on Monday.");
        Run run = run("read", "--output", "jsonl", "a.txt");
        assertThat(run.out()).contains("“Мы остаёмся,” Салим Хаддад");
    }

    @Test
    void itParsesAStreamAsItComes() throws Exception {
        Process process = start("parse", "--input", "conllu");
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            try (Writer in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
                for (String word : List.of("Алеппо", "holds")) {
                    in.write("1\t" + word + "\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
                    in.flush();
                    assertThat(out.readLine()).startsWith("1\t" + word + "\t").contains("\t0\troot\t");
                    assertThat(out.readLine()).isEmpty();
                }
            }
            assertThat(out.readLine()).isNull();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("err")).content().isEmpty();
    }

    @Test
    void aReaderThatLeavesEndsItQuietly() throws Exception {
        Process process = start("demo", "--output", "jsonl");
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isEqualTo('{');
        }
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("err")).content().doesNotContain("Exception").doesNotContain("cannot be written");
    }

    @Test
    void itHoldsEveryPlatformsLibrariesAndIsNotTooLarge() throws Exception {
        assertThat(Files.size(JAR)).isLessThan(120_000_000);
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> natives = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith("ai/onnxruntime/native/") && !name.endsWith("/"))
                    .map(name -> name.substring("ai/onnxruntime/native/".length()))
                    .toList();
            assertThat(natives)
                    .containsExactlyInAnyOrder(
                            "linux-aarch64/libonnxruntime.so",
                            "linux-aarch64/libonnxruntime4j_jni.so",
                            "linux-x64/libonnxruntime.so",
                            "linux-x64/libonnxruntime4j_jni.so",
                            "osx-aarch64/libonnxruntime.dylib",
                            "osx-aarch64/libonnxruntime4j_jni.dylib",
                            "osx-x64/libonnxruntime.dylib",
                            "osx-x64/libonnxruntime4j_jni.dylib",
                            "win-x64/onnxruntime.dll",
                            "win-x64/onnxruntime4j_jni.dll");
            // Later Javas warn of a library that a program loads without it.
            assertThat(jar.getManifest().getMainAttributes().getValue("Enable-Native-Access"))
                    .isEqualTo("ALL-UNNAMED");
            assertThat(jar.getEntry("org/rapporteur/deep/NOTICE.txt")).isNotNull();
        }
    }

    private Run run(String... arguments) throws Exception {
        Process process = start(arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        return new Run(exitCode, out, Files.readString(folder.resolve("err")));
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder.redirectError(folder.resolve("err").toFile()).start();
    }
}
