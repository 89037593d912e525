package org.rapporteur.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Texts and pages to measure with, decoded as UTF-8. */
public final class Corpus {
    /**
     * The texts of a JSON-lines file, or of the .txt files in a folder.
     *
     * @throws IOException where it can't be read or holds none
     */
    public static List<String> texts(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            return files(source, ".txt");
        }
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        for (String line : content(source).lines().toList()) {
            JsonNode text = json.readTree(line).path("text");
            if (text.isTextual()) {
                texts.add(text.asText());
            }
        }
        return notEmpty(texts, source, "line with a \"text\"");
    }

    /**
     * The lines of a file, also of a gzipped one.
     *
     * @throws IOException where it can't be read
     */
    public static List<String> lines(Path file) throws IOException {
        return content(file).lines().toList();
    }

    /**
     * The pages in a folder: files whose name ends in .html or .html.gz.
     *
     * @throws IOException where it can't be read or holds none
     */
    static List<String> pages(Path folder) throws IOException {
        return files(folder, ".html");
    }

    /** How many megabytes the texts are in UTF-8. */
    static double megabytes(List<String> texts) {
        return texts.stream()
                        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
    }

    private static List<String> files(Path folder, String ending) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file ->
                            file.toString().endsWith(ending) || file.toString().endsWith(ending + ".gz"))
                    .sorted()
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(content(file));
        }
        return notEmpty(texts, folder, ending + " file");
    }

    private static String content(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> notEmpty(List<String> texts, Path source, String what) throws IOException {
        if (texts.isEmpty()) {
            throw new IOException(source + " holds no " + what);
        }
        return texts;
    }

    private Corpus() {}
}
