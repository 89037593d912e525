package org.rapporteur.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sentences for measured processes: one a line, a tab between tokens. */
public final class TokenFile {
    /** Writes sentences to a new temporary file. */
    public static Path write(List<List<String>> sentences) throws IOException {
        Path file = Files.createTempFile("sentences", ".tsv");
        Files.write(
                file,
                sentences.stream().map(tokens -> String.join("\t", tokens)).toList());
        return file;
    }

    /** Reads what {@link #write} wrote. */
    public static List<List<String>> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private TokenFile() {}
}
