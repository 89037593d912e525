package org.rapporteur.extract.match;

import java.util.List;
import org.rapporteur.annotate.text.Lexicon;

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
        return of(file, Lexicon.content(beside, file));
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
