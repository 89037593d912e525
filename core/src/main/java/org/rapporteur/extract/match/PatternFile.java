package org.rapporteur.extract.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of patterns, whose form {@linkplain org.rapporteur.extract.match the package} explains.
 *
 * @param name what messages call it
 * @param patterns in the file's order
 */
public record PatternFile(String name, List<Pattern> patterns) {
    /** Copies the patterns. */
    public PatternFile {
        patterns = List.copyOf(patterns);
    }

    /**
     * Reads the file that stands beside a class.
     *
     * @throws IllegalStateException where there is none, or it is damaged; the message says where and what to write
     */
    public static PatternFile read(Class<?> beside, String file) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + file + " is missing beside " + beside);
            }
            return of(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + file, e);
        }
    }

    /**
     * Reads a file's content.
     *
     * @param name what messages call it
     * @throws IllegalStateException where it is damaged; the message says where and what to write
     */
    public static PatternFile of(String name, String content) {
        return new PatternFile(name, new PatternReader(name).read(content));
    }
}
